/** ITU’s own medians of the price baskets. */
import { type AboutOf, dataset, GROUP, MEANS, YEAR } from './columns.ts';
import { BASKET, PRICE_MEANS, PRICE_UNITS, priceUnits } from './prices.ts';

declare module '../model/tables.ts' {
  interface Tables {
    readonly 'price-medians': readonly PriceMedian[];
  }
}

export const priceMedians = dataset({
  id: 'price-medians',
  columns: { group: GROUP, year: YEAR, basket: BASKET, ...priceUnits },
  key: ['group', 'basket', 'year'],
  table: (rows) => rows.map(({ pct_gni, ...median }) => ({ ...median, pctGni: pct_gni })),
});

export const words: AboutOf<typeof priceMedians> = {
  part: 'groups',
  title: 'ITU’s median prices',
  description: 'The median over all economies of a group that have a price of the year.',
  columns: {
    group: MEANS.group,
    year: MEANS.year,
    basket: 'as in the prices',
    ...PRICE_MEANS,
  },
  units: PRICE_UNITS,
};
