import { describe, expect, it } from 'vitest';
import {
  groupRates,
  membersWithRates,
  ratesAt,
  whoLeads,
} from '../../../src/analysis/compare/gender.ts';
import type { BySexByCountry } from '../../../src/model/tables.ts';

const table: BySexByCountry = new Map([
  [
    'A',
    [
      { year: 2015, female: 20, male: 30 },
      { year: 2018, female: 40, male: null },
    ],
  ],
  ['B', [{ year: 2019, female: 50, male: 50 }]],
  ['C', [{ year: 2019, female: 61, male: 60 }]],
  ['D', [{ year: 2018, female: 70.1, male: 72.1 }]],
]);

describe('rates by sex', () => {
  it('are both of one year: the last that has the two of them', () => {
    expect(ratesAt(table, ['A', 'B'], 2019, 4)).toEqual([
      { iso3: 'A', year: 2015, female: 20, male: 30 },
      { iso3: 'B', year: 2019, female: 50, male: 50 },
    ]);
    expect(ratesAt(table, ['A'], 2019, 3)).toEqual([]);
    expect(ratesAt(table, ['B'], 2018, 3)).toEqual([]);
  });

  it('lead to the one who leads, a near thing counting as equal where a width says so', () => {
    const rates = ratesAt(table, ['A', 'B', 'C', 'D'], 2019, 4);
    // A: +10, B: 0, C: −1, D: +2.
    expect(whoLeads(rates, 0)).toEqual({
      men: ['A', 'D'],
      equal: ['B'],
      women: ['C'],
      n: 4,
      menShare: 50,
    });
    // D's 2.0 points are not less than 2 points.
    expect(whoLeads(rates, 2)).toMatchObject({ men: ['A', 'D'], equal: ['B', 'C'] });
    expect(whoLeads([], 0).menShare).toBeNull();
  });

  it('are listed with the latest year of each member that has them', () => {
    expect(membersWithRates(table, ['A', 'B', 'X'])).toEqual([
      { iso3: 'A', latest: 2015 },
      { iso3: 'B', latest: 2019 },
    ]);
    expect(membersWithRates(table, ['A', 'B'], 2016)).toEqual([{ iso3: 'B', latest: 2019 }]);
  });
});

it('the gap of a group comes from ITU’s own estimates', () => {
  const estimate = (sex: 'female' | 'male', value: number) => ({
    group: 'ldc',
    indicator: 'internet-use',
    sex,
    area: 'all' as const,
    age: 'all',
    year: 2024,
    value,
    unit: 'percent',
  });
  const rates = groupRates([estimate('female', 30), estimate('male', 40)], 'ldc', 2024);
  // 30 ÷ 40 = 0.75; (40 − 30) ÷ 40 = 25 %; 40 − 30 = 10 points.
  expect(rates).toEqual({ year: 2024, female: 30, male: 40, parity: 0.75, gap: 25, points: 10 });
  expect(groupRates([estimate('female', 30)], 'ldc', 2024)).toBeNull();
});
