import { expect, it } from 'vitest';
import { latestPriceYear, officialBasket, officialBaskets } from '../../src/analysis/basket.ts';
import type { PriceObservation } from '../../src/model/observation.ts';
import type { PricesByBasket } from '../../src/model/tables.ts';
import { INDICATOR } from '../../src/indicators/index.ts';

const price = (year: number, status: PriceObservation['status'] = 'official') => ({
  year,
  pctGni: 3,
  usd: 5,
  ppp: 9,
  status,
});

const prices: PricesByBasket = new Map([
  ['mobile-2gb', new Map([['NER', [price(2021), price(2024), price(2025, 'experimental')]]])],
  ['mobile-5gb', new Map([['NER', [price(2024, 'experimental'), price(2025)]]])],
  ['mobile-1gb', new Map([['NER', [price(2025, 'experimental')]]])],
]);

it('a year shows the basket that is official in it', () => {
  expect(officialBasket(prices, INDICATOR['mobile-price'], 2024)).toBe('mobile-2gb');
  expect(officialBasket(prices, INDICATOR['mobile-price'], 2025)).toBe('mobile-5gb');
});

it('a year without an official basket has none, and so has an indicator without baskets', () => {
  expect(officialBasket(prices, INDICATOR['mobile-price'], 2012)).toBeNull();
  expect(officialBasket(prices, INDICATOR['internet-use'], 2024)).toBeNull();
});

it('the years of a price have one official basket each', () => {
  expect([...officialBaskets(prices, INDICATOR['mobile-price'])]).toEqual([
    [2021, 'mobile-2gb'],
    [2024, 'mobile-2gb'],
    [2025, 'mobile-5gb'],
  ]);
});

it('the latest year of a price is the latest that half of its basket’s economies have', () => {
  expect(latestPriceYear(prices, INDICATOR['mobile-price'], 'pct-gni')).toBe(2025);
  expect(latestPriceYear(new Map(), INDICATOR['mobile-price'], 'pct-gni')).toBeNull();
});
