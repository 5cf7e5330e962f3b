/** Where the series of an economy are broken. */
import type { SeriesBreak } from '../model/observation.ts';
import { type AboutOf, dataset, ISO3, MEANS, TEXT, YEAR } from './columns.ts';

declare module '../model/tables.ts' {
  interface Tables {
    readonly 'series-breaks': readonly SeriesBreak[];
  }
}

export const seriesBreaks = dataset({
  id: 'series-breaks',
  columns: { indicator: TEXT, iso3: ISO3, year: YEAR, note: TEXT },
  key: ['indicator', 'iso3', 'year'],
  table: (rows) => rows,
});

export const words: AboutOf<typeof seriesBreaks> = {
  part: 'context',
  title: 'Breaks in series',
  description: 'Years from which a country’s figures no longer compare with those before.',
  columns: {
    indicator: 'the indicator concerned',
    iso3: MEANS.iso3,
    year: 'the first year after the break',
    note: 'what changed',
  },
};
