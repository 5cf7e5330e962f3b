/** The price of baskets of broadband. */
import { BASKETS, type BasketId } from '../model/basket.ts';
import type { PriceObservation } from '../model/observation.ts';
import type { PricesByBasket } from '../model/tables.ts';
import { byCountry } from './by-country.ts';
import { type AboutOf, dataset, ISO3, MEANS, YEAR } from './columns.ts';
import { BASKET, PRICE_MEANS, PRICE_UNITS, priceUnits } from './prices.ts';

declare module '../model/tables.ts' {
  interface Tables {
    readonly 'price-baskets': PricesByBasket;
  }
}

interface Row {
  readonly iso3: string;
  readonly year: number;
  readonly basket: BasketId;
  readonly pct_gni: number | null;
  readonly usd: number | null;
  readonly ppp: number | null;
  readonly status: PriceObservation['status'];
}

/** Baskets that the file does not have are not in the table. */
const pricesByBasket = (rows: readonly Row[]): PricesByBasket =>
  new Map(
    BASKETS.map((basket) => {
      const prices = rows.filter((row) => row.basket === basket);
      return [basket, byCountry(prices, toPrice)] as const;
    }).filter(([, series]) => series.size > 0),
  );

const toPrice = ({ year, pct_gni: pctGni, usd, ppp, status }: Row): PriceObservation => ({
  year,
  pctGni,
  usd,
  ppp,
  status,
});

export const priceBaskets = dataset({
  id: 'price-baskets',
  columns: {
    iso3: ISO3,
    year: YEAR,
    basket: BASKET,
    ...priceUnits,
    status: { type: 'word', of: ['official', 'experimental'] },
  },
  key: ['iso3', 'basket', 'year'],
  table: pricesByBasket,
});

export const words: AboutOf<typeof priceBaskets> = {
  part: 'indicators',
  title: 'Prices of broadband',
  description:
    'The cheapest plan for a fixed basket of use: fixed broadband, and mobile broadband for data only.',
  columns: {
    iso3: MEANS.iso3,
    year: MEANS.year,
    basket: 'what is priced: fixed-5gb is fixed broadband with 5 GB a month',
    ...PRICE_MEANS,
    status: 'official or experimental, as ITU calls it',
  },
  units: PRICE_UNITS,
};
