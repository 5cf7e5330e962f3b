import { describe, expect, it } from 'vitest';
import {
  differenceFrom,
  estimateOf,
  publishedSeries,
} from '../../../src/analysis/group/estimates.ts';
import type { GroupEstimate } from '../../../src/model/observation.ts';
import type { PriceMedian } from '../../../src/model/tables.ts';
import { committed } from '../committed-data.ts';
import { INDICATOR } from '../../../src/indicators/index.ts';

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
    const use = { indicator: INDICATOR['internet-use'], measure: 'share', basket: null } as const;
    expect(publishedSeries(tables, use, 'ldc')).toEqual([
      { year: 2019, value: 20, status: 'estimate' },
      { year: 2020, value: 25, status: 'estimate' },
    ]);
  });

  it('is computed from its rates by sex for the gender measures', () => {
    const gender = {
      indicator: INDICATOR['gender-parity'],
      measure: 'parity',
      basket: null,
    } as const;
    // 16 ÷ 20 = 0.8; 2020 has no rates by sex.
    const expected = [{ year: 2019, value: 0.8, status: 'estimate' }];
    expect(publishedSeries(tables, gender, 'ldc')).toEqual(expected);
  });

  it('is its median for prices, where it has one in the unit', () => {
    const price = {
      indicator: INDICATOR['fixed-price'],
      measure: 'usd',
      basket: 'fixed-5gb',
    } as const;
    expect(publishedSeries(tables, price, 'ldc').map((o) => o.value)).toEqual([30]);
    expect(publishedSeries(tables, { ...price, measure: 'ppp' }, 'ldc')).toEqual([]);
    expect(publishedSeries(tables, { ...price, basket: 'fixed-1gb' }, 'ldc')).toEqual([]);
  });

  it('of people offline follows from its users and its share', () => {
    const offline = {
      indicator: INDICATOR['people-offline'],
      measure: 'people',
      basket: null,
    } as const;
    expect(publishedSeries(tables, offline, 'ldc')).toEqual([]);
    const users = estimate({ indicator: 'internet-users', value: 200, unit: 'millions' });
    const withUsers = { 'group-estimates': [...estimates, users] };
    // 200 million are 20 %: of a billion, 800 million are offline.
    expect(publishedSeries(withUsers, offline, 'ldc')).toEqual([
      { year: 2019, value: 8e8, status: 'estimate' },
    ]);
    // ITU, November 2024: 5,508.8 million users, 67.6 %: 2.64 billion offline ("2.6 billion").
    const all = { 'group-estimates': committed('group-estimates') };
    const world = publishedSeries(all, offline, 'world').find(({ year }) => year === 2024);
    expect((world?.value ?? 0) / 1e9).toBeCloseTo(2.64, 2);
  });

  it('is nothing for groups it does not estimate and before it is loaded', () => {
    const use = { indicator: INDICATOR['internet-use'], measure: 'share', basket: null } as const;
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
