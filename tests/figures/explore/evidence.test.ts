import { describe, expect, it } from 'vitest';
import type { LoadedTables } from '../../../src/analysis/loaded-tables.ts';
import { populationsAt } from '../../../src/analysis/group/footing.ts';
import { evidenceRows, type EvidenceInput } from '../../../src/figures/explore/evidence.ts';
import type { Indicator } from '../../../src/model/indicator.ts';
import { selectionOf } from '../../../src/selection/selection.ts';
import { defaultView } from '../../../src/address/view.ts';
import { seriesOf } from '../../analysis/small-world.ts';
import { WORLD } from '../small-figures.ts';
import { INDICATOR } from '../../../src/indicators/index.ts';

const estimate = (year: number, value: number, sex: 'all' | 'female' | 'male' = 'all') => ({
  group: 'world',
  indicator: 'internet-use',
  sex,
  area: 'all' as const,
  age: 'all',
  year,
  value,
  unit: 'percent',
});

const TABLES = {
  countries: WORLD,
  'ldc-membership': [{ iso3: 'NER', included: 1971, graduated: null, scheduled: null }],
  population: seriesOf({ NER: { 2019: 100 }, SSD: { 2019: 100 }, DEU: { 2019: 200 } }),
  'internet-use': seriesOf({ NER: { 2019: 10 }, DEU: { 2019: 90 } }),
  'internet-use-by-sex': new Map([['DEU', [{ year: 2019, female: 81, male: 90 }]]]),
  'group-estimates': [
    estimate(2016, 40),
    estimate(2018, 49),
    estimate(2019, 48, 'female'),
    estimate(2019, 60, 'male'),
  ],
};

function rows(
  indicator: Indicator = INDICATOR['internet-use'],
  over: Partial<EvidenceInput> = {},
  tables: LoadedTables = TABLES,
) {
  const view = {
    ...defaultView('explore', indicator),
    time: { kind: 'year', year: 2019 } as const,
  };
  const selection = selectionOf(TABLES, view);
  if (selection === null) throw new Error('There is no selection.');
  return evidenceRows({
    tables,
    selection,
    populations: populationsAt(TABLES.population, 2019),
    groups: ['world', 'ldc', 'developed'],
    country: null,
    ...over,
  });
}

describe('The evidence beside a recommendation', () => {
  it('computes each group over its members of the year, with what it rests on', () => {
    const [world, ldc, developed] = rows();
    // (10 × 100 + 90 × 200) ÷ 300, over two of three countries with three quarters of the people.
    expect(world).toMatchObject({ id: 'world', value: 19_000 / 300, year: 2019, reason: null });
    expect(world?.footing).toMatchObject({ n: 2, of: 3, populationShare: 0.75 });
    expect(ldc).toMatchObject({ id: 'ldc', value: 10 });
    expect(developed).toMatchObject({ id: 'developed', value: 90 });
  });

  it('sets ITU’s own estimate beside it: of the year or of two years before at most', () => {
    expect(rows()[0]?.published).toEqual({ year: 2018, value: 49, status: 'estimate' });
    const old = { ...TABLES, 'group-estimates': [estimate(2016, 40)] };
    expect(rows(INDICATOR['internet-use'], {}, old)[0]?.published).toBeNull();
    const later = { ...TABLES, 'group-estimates': [estimate(2020, 55)] };
    expect(rows(INDICATOR['internet-use'], {}, later)[0]?.published).toBeNull();
  });

  it('computes no group from figures by sex, and shows the estimate instead', () => {
    const [world, ldc] = rows(INDICATOR['gender-parity']);
    expect(world).toMatchObject({ value: null, reason: 'publisher-only' });
    expect(world?.published).toEqual({ year: 2019, value: 0.8, status: 'estimate' });
    expect(ldc).toMatchObject({ value: null, published: null });
  });

  it('ends with the selected country, and says where it has no value', () => {
    expect(rows(INDICATOR['internet-use'], { country: 'NER' }).at(-1)).toMatchObject({
      id: 'NER',
      kind: 'country',
      value: 10,
      year: 2019,
      footing: null,
    });
    expect(rows(INDICATOR['internet-use'], { country: 'SSD' }).at(-1)).toMatchObject({
      value: null,
    });
  });

  it('is empty while half of what it needs is missing', () => {
    const withoutPopulation: LoadedTables = { countries: WORLD, 'ldc-membership': [] };
    expect(rows(INDICATOR['internet-use'], {}, withoutPopulation)).toEqual([]);
  });
});
