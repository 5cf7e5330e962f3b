/** Gross national income per person. */
import type { SeriesByCountry } from '../model/observation.ts';
import { type AboutOf, dataset, MEANS } from './columns.ts';
import { SERIES_KEY, seriesColumns, unmarkedSeries } from './series.ts';

declare module '../model/tables.ts' {
  interface Tables {
    readonly 'gni-per-capita': SeriesByCountry;
  }
}

export const gniPerCapita = dataset({
  id: 'gni-per-capita',
  columns: seriesColumns({ type: 'number' }),
  key: SERIES_KEY,
  table: unmarkedSeries,
});

export const words: AboutOf<typeof gniPerCapita> = {
  part: 'context',
  title: 'Income per person',
  description: 'Gross national income per capita.',
  columns: {
    iso3: MEANS.iso3,
    year: MEANS.year,
    value: 'current US$, Atlas method',
  },
  units: { value: 'US$' },
};
