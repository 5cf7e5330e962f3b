/** Internet use as it was known in October 2020. */
import type { SeriesByCountry } from '../model/observation.ts';
import { type AboutOf, dataset, MEANS, PERCENT } from './columns.ts';
import { SERIES_KEY, seriesColumns, unmarkedSeries } from './series.ts';

declare module '../model/tables.ts' {
  interface Tables {
    readonly 'internet-use-2020-10': SeriesByCountry;
  }
}

export const internetUse2020 = dataset({
  id: 'internet-use-2020-10',
  columns: seriesColumns(PERCENT),
  key: SERIES_KEY,
  table: unmarkedSeries,
});

export const words: AboutOf<typeof internetUse2020> = {
  part: 'archive',
  title: 'Internet use as known in October 2020',
  description: 'The SDG database in the months after the Roadmap, for the fact check.',
  columns: {
    iso3: MEANS.iso3,
    year: MEANS.year,
    value: 'Internet users per 100 inhabitants',
  },
  units: { value: '%' },
};
