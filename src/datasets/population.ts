/** How many people live in an economy. */
import type { SeriesByCountry } from '../model/observation.ts';
import { type AboutOf, dataset, MEANS } from './columns.ts';
import { SERIES_KEY, seriesColumns, unmarkedSeries } from './series.ts';

declare module '../model/tables.ts' {
  interface Tables {
    readonly population: SeriesByCountry;
  }
}

export const population = dataset({
  id: 'population',
  columns: seriesColumns({ type: 'number', min: 0 }),
  key: SERIES_KEY,
  table: unmarkedSeries,
});

export const words: AboutOf<typeof population> = {
  part: 'context',
  title: 'Population',
  description: 'Inhabitants at the middle of the year; the weights of group values.',
  columns: {
    iso3: MEANS.iso3,
    year: MEANS.year,
    value: 'people',
  },
  units: { value: 'people' },
};
