/** Children whose birth is registered. */
import type { SeriesByCountry } from '../../model/observation.ts';
import { byCountry } from '../by-country.ts';
import { type AboutOf, dataset, MEANS, PERCENT } from '../columns.ts';
import { SERIES_KEY, seriesColumns } from '../series.ts';

declare module '../../model/tables.ts' {
  interface Tables {
    readonly 'births-registered': SeriesByCountry;
  }
}

export const birthsRegistered = dataset({
  id: 'births-registered',
  columns: {
    ...seriesColumns(PERCENT),
    status: { type: 'word', of: ['reported', 'estimate'] },
  },
  key: SERIES_KEY,
  table: (rows) =>
    byCountry(rows, ({ year, value, status }) => (value === null ? null : { year, value, status })),
});

export const words: AboutOf<typeof birthsRegistered> = {
  part: 'indicators',
  title: 'Births registered',
  description: 'Children under five whose birth was registered with a civil authority.',
  columns: {
    iso3: MEANS.iso3,
    year: MEANS.year,
    value: '% of children under 5',
    status: 'reported; estimate',
  },
  units: { value: '%' },
};
