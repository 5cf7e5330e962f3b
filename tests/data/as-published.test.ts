/**
 * Every value of Internet use, in all and by sex, beside the text that its publisher wrote. The
 * publishers' files are read here on their own, and rounding is done on their digits by hand.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { formatValue } from '../../src/messages/format.ts';
import { rowsOf } from './committed-files.ts';

const sources = process.env.ATLAS_SOURCES;

const linesOf = (file: string): string[][] =>
  Papa.parse<string[]>(readFileSync(join(sources ?? '', file), 'utf8').replace(/^\uFEFF/, '')).data;

/** Codes of the publishers that are not those of the atlas. */
const CODE: Readonly<Record<string, string>> = { AAA: 'GGY', GBJ: 'JEY', KSO: 'XKX' };

/** The publisher's text by "NER 2022"; blank and ".." are no values. */
type Texts = ReadonlyMap<string, string>;

/** ITU's download: a row a value. */
function dataHub(): Texts {
  const [head = [], ...lines] = linesOf('itu/individuals-using-the-internet.csv');
  const [iso, year, value] = ['entityIso', 'dataYear', 'dataValue'].map((name) =>
    head.indexOf(name),
  );
  return new Map(
    lines
      .filter((cells) => cells.length === head.length)
      .map((cells) => {
        const code = cells[iso ?? -1] ?? '';
        return [`${CODE[code] ?? code} ${cells[year ?? -1]}`, cells[value ?? -1] ?? ''];
      }),
  );
}

/** The World Bank's download: a row an economy, a column a year. */
function worldBank(indicator: string): Texts {
  const lines = linesOf(`worldbank/API_${indicator}_DS2_en_csv_v2.csv`);
  const at = lines.findIndex(([first]) => first === 'Country Name');
  const head = lines[at] ?? [];
  return new Map(
    lines.slice(at + 1).flatMap((cells) =>
      head.flatMap((year, column) => {
        const text = cells[column] ?? '';
        return /^\d{4}$/.test(year) && /\d/.test(text)
          ? [[`${cells[1]} ${year}`, text] as const]
          : [];
      }),
    ),
  );
}

/** "4.2649350636189E-4" written out: its digits with the point where it belongs. */
function writtenOut(text: string): string {
  const [digits = '', exponent = '0'] = text.toLowerCase().split('e');
  const [whole = '0', fraction = ''] = digits.split('.');
  const shift = Number(exponent);
  const all = whole.padStart(whole.length + Math.max(0, -shift), '0') + fraction;
  const point = whole.length + Math.max(0, -shift) + shift;
  return `${all.slice(0, point) || '0'}.${all.slice(point)}`;
}

/** The text to one place, half away from zero, digit by digit. */
function toOnePlace(text: string): string {
  const [whole = '0', fraction = ''] = writtenOut(text).split('.');
  const tenths = BigInt(whole + (fraction[0] ?? '0')) + (Number(fraction[1] ?? '0') >= 5 ? 1n : 0n);
  const digits = tenths.toString().padStart(2, '0');
  return `${digits.slice(0, -1)}.${digits.slice(-1)}`;
}

/** Without the rows of another release, which are held against theirs below. */
const committed = (file: string, column: string, years: (year: number) => boolean): Texts =>
  new Map(
    rowsOf(file)
      .filter(({ release = '2025' }) => release === '2025')
      .filter((row) => years(Number(row.year)) && row[column] !== '')
      .map((row) => [`${row.iso3} ${row.year}`, row[column] ?? '']),
  );

describe('rounding by hand', () => {
  it.each([
    ['79.34543299', '79.3'],
    ['8.949831061', '8.9'],
    ['99.95', '100.0'],
    ['4.2649350636189E-4', '0.0'],
    ['1.25e1', '12.5'],
    ['74.65', '74.7'],
    ['17', '17.0'],
  ])('of %s gives %s', (text, rounded) => {
    expect(toOnePlace(text)).toBe(rounded);
  });
});

describe.skipIf(sources === undefined)('rule: a value is kept as it is published', () => {
  const from2000 = (year: number): boolean => year >= 2000;
  const before2000 = (year: number): boolean => year < 2000;
  const all = (): boolean => true;

  it.each([
    ['internet-use.csv', 'value', from2000, dataHub, 5094],
    ['internet-use.csv', 'value', before2000, () => worldBank('IT.NET.USER.ZS'), 1971],
    ['internet-use-by-sex.csv', 'female', all, () => worldBank('IT.NET.USER.FE.ZS'), 1248],
    ['internet-use-by-sex.csv', 'male', all, () => worldBank('IT.NET.USER.MA.ZS'), 1249],
  ] as const)('%s, column %s: each value shown is the text published, rounded once', (...row) => {
    const [file, column, years, publisher, count] = row;
    const texts = publisher();
    const values = committed(file, column, years);
    const wrong = [...values].filter(([key, kept]) => {
      const text = texts.get(key) ?? 'none';
      const shown = formatValue(Number(kept), 'percent', 1);
      return shown !== toOnePlace(text) || Math.abs(Number(kept) - Number(text)) > 1e-13;
    });
    expect(wrong).toEqual([]);
    expect(values.size).toBe(count);
  });

  it('internet-use-by-sex.csv has all of the release of July 2026, and in no other place', () => {
    const [, ...lines] = linesOf('evidence/internet_sex_americas_wdi_2026-07.csv');
    const published = lines
      .filter(([iso3]) => iso3 !== '')
      .map(([iso3, year, female, male]) => [iso3, year, Number(female), Number(male)].join(' '));
    const kept = rowsOf('internet-use-by-sex.csv')
      .filter(({ release }) => release === '2026-07')
      .map(({ iso3, year, female, male }) => [iso3, year, Number(female), Number(male)].join(' '));
    expect(kept.toSorted()).toEqual(published.toSorted());
    expect(kept.length).toBe(45);
  });

  it('coverage-3g.csv has every value of 3G of its source, with its mark, and no other', () => {
    const [head = [], ...lines] = linesOf('evidence/coverage_by_generation_sdg_2023-12.csv');
    const cell = (cells: readonly string[], column: string) => cells[head.indexOf(column)] ?? '';
    const published = lines
      .filter((cells) => cell(cells, 'generation') === '3g')
      .map((cells) =>
        [
          ...['iso3', 'year'].map((column) => cell(cells, column)),
          Number(cell(cells, 'pct_population')),
          cell(cells, 'nature') === 'e' ? 'estimate' : 'reported',
        ].join(' '),
      );
    const kept = rowsOf('coverage-3g.csv').map(({ iso3, year, value, status }) =>
      [iso3, year, Number(value), status].join(' '),
    );
    expect(kept.toSorted()).toEqual(published.toSorted());
    expect(kept.length).toBe(2293);
  });

  it.each([
    ['internet-use-2020-10.csv', 'unsd/SDG_17.8.1_IT_USE_ii99_2020-10.csv', 'it_use_ii99'],
    ['coverage-4g.csv', 'worldbank/ITU_DH_POP_COV_4G.csv', 'OBS_VALUE'],
  ])('%s has the very numbers of its source', (file, from, column) => {
    const [head = [], ...lines] = linesOf(from);
    const published = new Set(lines.map((cells) => Number(cells[head.indexOf(column)])));
    const values = rowsOf(file).map(({ value }) => Number(value));
    expect(values.filter((value) => !published.has(value))).toEqual([]);
  });
});
