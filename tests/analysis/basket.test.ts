import { expect, it } from 'vitest';
import { basketsWithData, officialBasket } from '../../src/analysis/basket.ts';
import type { PriceObservation } from '../../src/model/observation.ts';
import type { PricesByBasket } from '../../src/model/tables.ts';

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
  expect(officialBasket(prices, 'mobile-price', 2024)).toBe('mobile-2gb');
  expect(officialBasket(prices, 'mobile-price', 2025)).toBe('mobile-5gb');
});

it('a year without an official basket has none, and so has an indicator without baskets', () => {
  expect(officialBasket(prices, 'mobile-price', 2012)).toBeNull();
  expect(officialBasket(prices, 'internet-use', 2024)).toBeNull();
});

it('baskets that were only ever experimental are listed when asked for', () => {
  expect(basketsWithData(prices, 'mobile-price')).toEqual(['mobile-2gb', 'mobile-5gb']);
  expect(basketsWithData(prices, 'mobile-price', true)).toContain('mobile-1gb');
});
