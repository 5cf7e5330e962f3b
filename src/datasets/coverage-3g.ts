/** The share of people within reach of mobile broadband. */
import type { SeriesByCountry } from '../model/observation.ts';
import { byCountry } from './by-country.ts';
import { type AboutOf, dataset, MEANS, PERCENT } from './columns.ts';
import { SERIES_KEY, seriesColumns } from './series.ts';

declare module '../model/tables.ts' {
  interface Tables {
    readonly 'coverage-3g': SeriesByCountry;
  }
}

export const coverage3g = dataset({
  id: 'coverage-3g',
  columns: {
    ...seriesColumns(PERCENT),
    status: { type: 'word', of: ['reported', 'estimate'] },
  },
  key: SERIES_KEY,
  table: (rows) =>
    byCountry(rows, ({ year, value, status }) => (value === null ? null : { year, value, status })),
});

export const words: AboutOf<typeof coverage3g> = {
  part: 'indicators',
  title: '3G coverage',
  description: 'People who live within reach of a 3G or newer mobile signal: mobile broadband.',
  columns: {
    iso3: MEANS.iso3,
    year: MEANS.year,
    value: '% of the population',
    status: 'reported; estimate, marked as ITU’s own',
  },
  units: { value: '%' },
};
