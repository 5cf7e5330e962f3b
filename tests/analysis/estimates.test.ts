import { describe, expect, it } from 'vitest';
import { differenceFrom, estimateOf, publishedSeries } from '../../src/analysis/estimates.ts';
import type { GroupEstimate } from '../../src/model/observation.ts';
import type { PriceMedian } from '../../src/model/tables.ts';

const estimate = (over: Partial<GroupEstimate>): GroupEstimate => ({
  group: 'ldc',
  indicator: 'internet-use',
  sex: 'all',
  area: 'all',
  age: 'all',
  year: 2019,
  value: 20,
  unit: 'percent',
  ...over,
});

const estimates = [
  estimate({ year: 2020, value: 25 }),
  estimate({}),
  estimate({ sex: 'female', value: 16 }),
  estimate({ sex: 'male', value: 20 }),
  estimate({ area: 'urban', value: 50 }),
  estimate({ age: '15-24', value: 33 }),
  estimate({ group: 'world', value: 53 }),
];
const medians: PriceMedian[] = [
  { group: 'ldc', basket: 'fixed-5gb', year: 2019, pctGni: 32, usd: 30, ppp: null },
];
const tables = { 'group-estimates': estimates, 'price-medians': medians };

describe('what the publisher says of a group', () => {
  it('is its estimate for everyone, by year', () => {
    const use = { indicator: 'internet-use', measure: 'share', basket: null } as const;
    expect(publishedSeries(tables, use, 'ldc')).toEqual([
      { year: 2019, value: 20, status: 'estimate' },
      { year: 2020, value: 25, status: 'estimate' },
    ]);
  });

  it('is computed from its rates by sex for the gender measures', () => {
    const gender = { indicator: 'gender-parity', measure: 'parity', basket: null } as const;
    // 16 ÷ 20 = 0.8; 2020 has no rates by sex.
    const expected = [{ year: 2019, value: 0.8, status: 'estimate' }];
    expect(publishedSeries(tables, gender, 'ldc')).toEqual(expected);
  });

  it('is its median for prices, where it has one in the unit', () => {
    const price = { indicator: 'fixed-price', measure: 'usd', basket: 'fixed-5gb' } as const;
    expect(publishedSeries(tables, price, 'ldc').map((o) => o.value)).toEqual([30]);
    expect(publishedSeries(tables, { ...price, measure: 'ppp' }, 'ldc')).toEqual([]);
    expect(publishedSeries(tables, { ...price, basket: 'fixed-1gb' }, 'ldc')).toEqual([]);
  });

  it('is nothing for people offline, for groups it does not estimate and before it is loaded', () => {
    const offline = { indicator: 'people-offline', measure: 'people', basket: null } as const;
    const use = { indicator: 'internet-use', measure: 'share', basket: null } as const;
    expect(publishedSeries(tables, offline, 'ldc')).toEqual([]);
    expect(publishedSeries(tables, use, 'developed')).toEqual([]);
    expect(publishedSeries({}, use, 'ldc')).toEqual([]);
  });
});

it('a single estimate is that of all ages and areas', () => {
  const wanted = { group: 'ldc', indicator: 'internet-use', sex: 'female', year: 2019 } as const;
  expect(estimateOf(estimates, wanted)).toBe(16);
  expect(estimateOf(estimates, { ...wanted, year: 2020 })).toBeNull();
});

it('the difference is computed − published, of the same year', () => {
  const published = [{ year: 2019, value: 20, status: 'estimate' }] as const;
  expect(differenceFrom(published, { year: 2019, value: 21 })).toEqual({
    published: 20,
    difference: 1,
    ratio: 1.05,
  });
  expect(differenceFrom(published, { year: 2019, value: null })).toBeNull();
  expect(differenceFrom(published, { year: 2018, value: 21 })).toBeNull();
});
