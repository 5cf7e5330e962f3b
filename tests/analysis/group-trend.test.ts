import { describe, expect, it } from 'vitest';
import { groupTrend, yearsOf, type TrendQuestion } from '../../src/analysis/group-trend.ts';
import { breaksBetween, breaksOf } from '../../src/analysis/series-breaks.ts';
import { countries, country, seriesOf } from './small-world.ts';

const question: TrendQuestion = {
  group: { kind: 'standing', id: 'ldc' },
  sources: {
    countries: countries(country('A'), country('B')),
    stays: [
      { iso3: 'A', included: 1971, graduated: null, scheduled: null },
      { iso3: 'B', included: 1971, graduated: 2020, scheduled: null },
    ],
  },
  series: seriesOf({ A: { 2018: 10, 2019: 20, 2020: 30 }, B: { 2018: 50, 2019: 60, 2020: 70 } }),
  population: seriesOf({ A: { 2018: 1 }, B: { 2018: 1 } }),
  reading: { tolerance: 0, breakYears: new Map() },
  rule: 'population-weighted',
  span: { first: 2017, last: 2020 },
  membership: 'constant',
};

describe('a trend', () => {
  it('with constant membership has the members of its last year throughout', () => {
    // B graduated in 2020, so only A is counted; 2017 has no value.
    expect(groupTrend(question).map(({ value }) => value)).toEqual([null, 10, 20, 30]);
  });

  it('with membership of the time has the members of each year', () => {
    // (10 + 50) ÷ 2 = 30, (20 + 60) ÷ 2 = 40, then A alone.
    const trend = groupTrend({ ...question, membership: 'of-the-time' });
    expect(trend.map(({ value }) => value)).toEqual([null, 30, 40, 30]);
  });

  it('keeps a place with its reason for a year without a value', () => {
    expect(groupTrend(question)[0]).toMatchObject({ year: 2017, value: null });
  });
});

it('a span has every year of it, and none where it ends before it begins', () => {
  expect(yearsOf({ first: 2018, last: 2020 })).toEqual([2018, 2019, 2020]);
  expect(yearsOf({ first: 2020, last: 2018 })).toEqual([]);
});

it('breaks between two years are those of the members, after the first year and up to the last', () => {
  const breaks = [
    { indicator: 'internet-use', iso3: 'A', year: 2019, note: '' },
    { indicator: 'internet-use', iso3: 'C', year: 2019, note: '' },
    { indicator: 'coverage-4g', iso3: 'A', year: 2019, note: '' },
  ];
  const own = breaksOf('people-offline', breaks);
  expect(breaksBetween(own, ['A', 'B'], 2018, 2019)).toEqual([breaks[0]]);
  expect(breaksBetween(own, ['A', 'B'], 2019, 2020)).toEqual([]);
});
