/** What files of prices have in common. */
import { BASKETS } from '../model/basket.ts';
import { blank } from './columns.ts';

/** Any basket, by its name. */
export const BASKET = { type: 'word', of: BASKETS } as const;

const PRICE = { type: 'number', min: 0 } as const;

/** The same price in three units. */
export const priceUnits = { pct_gni: blank(PRICE), usd: blank(PRICE), ppp: blank(PRICE) };

export const PRICE_MEANS = {
  pct_gni: '% of monthly gross national income per capita',
  usd: 'US$ a month',
  ppp: 'dollars a month at purchasing-power parity',
} as const;

export const PRICE_UNITS = { pct_gni: '%', usd: 'US$', ppp: 'PPP$' } as const;
