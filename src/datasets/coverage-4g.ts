/** The share of people within reach of a 4G signal. */
import type { SeriesByCountry } from '../model/observation.ts';
import { type AboutOf, dataset, MEANS, PERCENT } from './columns.ts';
import { SERIES_KEY, seriesColumns, unmarkedSeries } from './series.ts';

declare module '../model/tables.ts' {
  interface Tables {
    readonly 'coverage-4g': SeriesByCountry;
  }
}

export const coverage4g = dataset({
  id: 'coverage-4g',
  columns: seriesColumns(PERCENT),
  key: SERIES_KEY,
  table: unmarkedSeries,
});

export const words: AboutOf<typeof coverage4g> = {
  part: 'indicators',
  title: '4G coverage',
  description: 'People who live within reach of an LTE/WiMAX or newer mobile signal.',
  columns: {
    iso3: MEANS.iso3,
    year: MEANS.year,
    value: '% of the population',
  },
  units: { value: '%' },
};
