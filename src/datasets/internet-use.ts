/** The share of people who use the Internet. */
import type { SeriesByCountry } from '../model/observation.ts';
import { byCountry } from './by-country.ts';
import { type AboutOf, dataset, MEANS, PERCENT } from './columns.ts';
import { SERIES_KEY, seriesColumns } from './series.ts';

declare module '../model/tables.ts' {
  interface Tables {
    readonly 'internet-use': SeriesByCountry;
  }
}

export const internetUse = dataset({
  id: 'internet-use',
  columns: {
    ...seriesColumns(PERCENT),
    status: { type: 'word', of: ['reported', 'estimate', 'unmarked'] },
  },
  key: SERIES_KEY,
  table: (rows) =>
    byCountry(rows, ({ year, value, status }) => (value === null ? null : { year, value, status })),
});

export const words: AboutOf<typeof internetUse> = {
  part: 'indicators',
  title: 'Internet use',
  description:
    'Individuals who used the Internet in the last three months, from any place and device.',
  columns: {
    iso3: MEANS.iso3,
    year: MEANS.year,
    value: '% of the population',
    status:
      'reported; estimate, marked by ITU as its own; unmarked, where the source marks nothing',
  },
  units: { value: '%' },
};
