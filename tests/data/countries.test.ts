import { TEXT } from '../../src/datasets/columns.ts';
import { countries as countriesFile } from '../../src/datasets/countries.ts';
import { describe, expect, it } from 'vitest';
import { countries } from '../../data/build/countries.ts';
import { countryNames } from '../../data/build/country-names.ts';
import type { M49Area } from '../../data/build/publishers/unsd-m49.ts';
import {
  ADDED_TRANSLATIONS,
  COMMON_NAMES,
  FORMER_NAMES,
} from '../../data/build/tables/search-names.ts';
import { SHORT_NAMES } from '../../data/build/tables/short-names.ts';
import { refusalOf } from './fixtures.ts';

const area = (iso3: string, m49: string, name: string, more: Partial<M49Area> = {}): M49Area => ({
  ...{ iso3, m49, name, iso2: iso3.slice(0, 2) },
  ...{ regionCode: '002', region: 'Africa', subregionCode: '202', subregion: 'Sub-Saharan Africa' },
  ...{ intermediateCode: '', intermediate: '', ldcFlag: false, lldc: false, sids: false },
  ...more,
});

const AREAS = [
  area('STP', '678', 'Sao Tome and Principe', { ldcFlag: true, sids: true }),
  area('TWN', '158', 'Taiwan'),
  area('BMU', '060', 'Bermuda'),
  area('BOL', '068', 'Bolivia (Plurinational State of)', { lldc: true }),
];

const list = (ituRegion = 'Africa') =>
  countries({
    areas: AREAS,
    development: new Map([['STP', 'developing']]),
    worldBankEconomies: [{ iso3: 'STP', income: 'lower-middle', name: 'São Tomé and Principe' }],
    pricedEconomies: [
      { iso3: 'STP', name: 'Sao Tome and Principe', ituRegion },
      { iso3: 'BMU', name: 'Bermuda', ituRegion: 'Other Economies' },
    ],
  });

const rowOf = (iso3: string): Record<string, unknown> => {
  const { dataset, rows } = list();
  const row = rows.find(([code]) => code === iso3) ?? [];
  return Object.fromEntries(
    Object.keys(dataset.columns).map((column, index) => [column, row[index]]),
  );
};

describe('the list of countries', () => {
  it('joins the classifications by ISO code', () => {
    expect(rowOf('STP')).toMatchObject({
      ...{ m49: '678', sids: 1, lldc: 0, developed: 'developing' },
      ...{ income: 'lower-middle', itu_region: 'africa' },
    });
  });

  it('has no column for the LDC flag of M49, which still holds for São Tomé and Príncipe', () => {
    expect(Object.keys(list().dataset.columns)).not.toContain('ldc');
  });

  it('prints a short name where the M49 name is long, and blank where it is not', () => {
    expect([rowOf('BOL').short, rowOf('BMU').short]).toEqual(['Bolivia', '']);
  });

  it('cuts no name off with a point, which would meet that of a sentence', () => {
    expect([...SHORT_NAMES.values()].filter((name) => name.endsWith('.'))).toEqual([]);
  });

  it('refuses a region of ITU it does not know', () => {
    expect(refusalOf(() => list('Atlantis'))).toMatchObject({
      column: 'ITURegion',
      reason: 'STP: unknown ITU region "Atlantis"',
    });
  });
});

describe('rule: Kosovo is XKX, and has no M49 code', () => {
  it('is listed under Security Council resolution 1244', () => {
    expect(rowOf('XKX')).toMatchObject({
      ...{ m49: '', name: 'Kosovo (UNSCR 1244)', short: 'Kosovo', region: 'Europe' },
      ...{ developed: '', lldc: 0, sids: 0 },
    });
  });
});

describe('rule: SIDS and LLDCs are those of M49', () => {
  it("does not take over ITU's additions, such as Bermuda", () => {
    expect(rowOf('BMU')).toMatchObject({ sids: 0, itu_region: '' });
  });
});

describe('rule: names are those of M49', () => {
  it('with one exception, which has the name that ITU gives', () => {
    expect(rowOf('TWN').name).toBe('Taiwan, Province of China');
  });
});

describe('names to search by', () => {
  const readings = {
    translations: new Map([['fr', [area('BOL', '068', 'Bolivie (État plurinational de)')]]]),
    worldBankEconomies: [{ iso3: 'BOL', income: '', name: 'Bolivia' }],
    use: [],
    pricedEconomies: [{ iso3: 'SWZ', name: 'eSwatini', ituRegion: 'Africa' }],
  };

  /** A list of countries with a row for every economy that has a name kept by hand. */
  const everyone = {
    dataset: { ...countriesFile, columns: { iso3: TEXT, name: TEXT, short: TEXT } },
    rows: [
      ['BOL', 'Bolivia (Plurinational State of)', 'Bolivia'],
      ...[COMMON_NAMES, FORMER_NAMES, ADDED_TRANSLATIONS]
        .flatMap((table) => Object.keys(table))
        .map((iso3) => [iso3, `The M49 name of ${iso3}`, '']),
    ].filter(([iso3], index, all) => all.findIndex(([other]) => other === iso3) === index),
  };

  const namesOf = (iso3: string): string[] =>
    countryNames(everyone, readings)
      .rows.filter(([code]) => code === iso3)
      .map(([, kind, name]) => `${String(kind)} ${String(name)}`);

  it('hold translations, common and former names and other spellings', () => {
    expect(namesOf('BOL')).toEqual([
      'en Bolivia (Plurinational State of)',
      'en Bolivia',
      'fr Bolivie (État plurinational de)',
    ]);
    expect(namesOf('SWZ')).toEqual([
      'en The M49 name of SWZ',
      'common eSwatini',
      'former Swaziland',
    ]);
    expect(namesOf('KOR')).toContain('common South Korea');
    expect(namesOf('XKX')).toContain('fr Kosovo');
  });

  it('call a name former and not common where it is both', () => {
    expect(namesOf('MMR')).toEqual(['en The M49 name of MMR', 'former Burma']);
  });

  it('belong to a listed economy each', () => {
    expect(() => countryNames(list(), readings)).toThrow(/country-names.csv: no economy \w+ for/);
  });
});
