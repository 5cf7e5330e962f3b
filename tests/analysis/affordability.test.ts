import { describe, expect, it } from 'vitest';
import {
  affordabilityAt,
  affordabilityOver,
  type AffordabilityQuestion,
} from '../../src/analysis/affordability.ts';
import { latestPriceYear, officialBaskets } from '../../src/analysis/basket.ts';
import type { PriceObservation } from '../../src/model/observation.ts';
import type { PricesByBasket } from '../../src/model/tables.ts';

const price = (
  year: number,
  pctGni: number,
  status: PriceObservation['status'] = 'official',
): PriceObservation => ({ year, pctGni, usd: null, ppp: null, status });

const prices: PricesByBasket = new Map([
  [
    'mobile-2gb',
    new Map([
      ['A', [price(2024, 1.9)]],
      ['B', [price(2024, 6)]],
    ]),
  ],
  [
    'mobile-5gb',
    new Map([
      ['A', [price(2024, 2.5, 'experimental'), price(2025, 2)]],
      ['B', [price(2024, 1, 'experimental')]],
    ]),
  ],
]);
const question: AffordabilityQuestion = {
  prices,
  indicator: 'mobile-price',
  members: () => ['A', 'B'],
  reading: { tolerance: 3, breakYears: new Map() },
};

describe('affordability', () => {
  it('goes by the basket that was official in the year, and never looks back to another', () => {
    const over = affordabilityOver(question, { first: 2023, last: 2025 });
    expect(over).toMatchObject([
      { year: 2024, basket: 'mobile-2gb', meets: ['A'], misses: ['B'], share: 0.5 },
      // B has an official price of the 2 GB basket of 2024, but none of the 5 GB basket.
      { year: 2025, basket: 'mobile-5gb', meets: ['A'], misses: [], unknown: ['B'], share: 1 },
    ]);
  });

  it('counts experimental prices when asked for', () => {
    const asked = { ...question, experimental: true };
    expect(affordabilityAt(asked, 2024, 'mobile-5gb')).toMatchObject({
      meets: ['B'],
      misses: ['A'],
    });
  });

  it('does not exist in a year without an official basket', () => {
    expect(affordabilityAt(question, 2012)).toBeNull();
  });
});

it('the years of a price have one official basket each', () => {
  expect([...officialBaskets(prices, 'mobile-price')]).toEqual([
    [2024, 'mobile-2gb'],
    [2025, 'mobile-5gb'],
  ]);
});

it('the latest year of a price is the latest that half of its basket’s economies have', () => {
  expect(latestPriceYear(prices, 'mobile-price', 'pct-gni')).toBe(2025);
  expect(latestPriceYear(new Map(), 'mobile-price', 'pct-gni')).toBeNull();
});
