import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { groupTrend, yearsOf, type TrendQuestion } from '../../../src/analysis/group/trend.ts';
import { breaksBetween, breaksOf } from '../../../src/analysis/series-breaks.ts';
import { holds } from '../../support/property.ts';
import { countries, country, seriesOf } from '../small-world.ts';
import { INDICATOR } from '../../../src/indicators/index.ts';

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

describe('the trend of a median', () => {
  const prices: TrendQuestion = {
    ...question,
    group: { kind: 'picked', members: ['A', 'B', 'C', 'D'] },
    sources: {
      countries: countries(...['A', 'B', 'C', 'D'].map((iso3) => country(iso3))),
      stays: [],
    },
    // No price changes; D, the dearest, joins in 2020.
    series: seriesOf({
      A: { 2018: 1, 2019: 1, 2020: 1 },
      B: { 2018: 3, 2019: 3, 2020: 3 },
      C: { 2018: 5, 2020: 5 },
      D: { 2020: 99 },
    }),
    population: seriesOf({ A: { 2018: 1 }, B: { 2018: 1 }, C: { 2018: 1 }, D: { 2018: 1 } }),
    reading: { tolerance: 3, breakYears: new Map() },
    rule: 'median',
    span: { first: 2018, last: 2020 },
  };

  it('rests on the countries with a value of their own in every year, and says how many', () => {
    // A and B: 2 in each year. With all who have a price it would go 3, 3, 4.
    expect(groupTrend(prices).map(({ year, value, n, of }) => [year, value, n, of])).toEqual([
      [2018, 2, 2, 4],
      [2019, 2, 2, 4],
      [2020, 2, 2, 4],
    ]);
  });

  it('depends on the years shown', () => {
    // In 2020 alone all four have a price: (3 + 5) ÷ 2.
    expect(groupTrend({ ...prices, span: { first: 2020, last: 2020 } })).toMatchObject([
      { value: 4, n: 4 },
    ]);
  });

  it('is none where the countries of every year are less than half of those with any value', () => {
    const changing = seriesOf({
      A: { 2018: 1, 2019: 1, 2020: 1 },
      B: { 2018: 3 },
      C: { 2019: 5 },
    });
    const populous = seriesOf({ A: { 2018: 9 }, B: { 2018: 1 }, C: { 2018: 1 } });
    const trend = groupTrend({ ...prices, series: changing, population: populous });
    expect(trend.map(({ value, reason }) => [value, reason])).toEqual([
      [null, 'changing-set'],
      [null, 'changing-set'],
      [null, 'changing-set'],
    ]);
  });

  it('is none where they hold less than half of the people', () => {
    const populous = seriesOf({ A: { 2018: 1 }, B: { 2018: 1 }, C: { 2018: 9 }, D: { 2018: 1 } });
    const trend = groupTrend({ ...prices, population: populous });
    expect(trend.map(({ reason }) => reason)).toEqual(['below-half', 'below-half', 'below-half']);
  });

  it('asks for no value of a year in which no country has any', () => {
    const everyOther = seriesOf({ A: { 2018: 1, 2020: 2 }, B: { 2018: 3, 2020: 4 } });
    const trend = groupTrend({
      ...prices,
      series: everyOther,
      population: seriesOf({ A: { 2018: 1 }, B: { 2018: 1 } }),
    });
    expect(trend.map(({ value }) => value)).toEqual([2, null, 3]);
  });

  it('does not move while no price does, whoever joins or leaves', () => {
    const price = fc.integer({ min: 1, max: 50 });
    const years = fc.uniqueArray(fc.constantFrom(2018, 2019, 2020), { minLength: 1 });
    holds(
      fc.property(fc.array(fc.tuple(price, years), { minLength: 1, maxLength: 8 }), (economies) => {
        const named = economies.map(([value, own], at) => [`E${at}`, value, own] as const);
        const series = Object.fromEntries(
          named.map(([iso3, value, own]) => [
            iso3,
            Object.fromEntries(own.map((year) => [year, value])),
          ]),
        );
        const values = groupTrend({
          ...prices,
          group: { kind: 'picked', members: named.map(([iso3]) => iso3) },
          sources: { countries: countries(...named.map(([iso3]) => country(iso3))), stays: [] },
          series: seriesOf(series),
          population: new Map(),
        }).flatMap(({ value }) => (value === null ? [] : [value]));
        expect(new Set(values).size).toBeLessThanOrEqual(1);
      }),
    );
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
  const own = breaksOf(INDICATOR['people-offline'], breaks);
  expect(breaksBetween(own, ['A', 'B'], 2018, 2019)).toEqual([breaks[0]]);
  expect(breaksBetween(own, ['A', 'B'], 2019, 2020)).toEqual([]);
});
