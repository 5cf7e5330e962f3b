/** In how many of eight instruments on artificial intelligence between States a country takes part. */
import type { SeriesByCountry } from '../../model/observation.ts';
import { type AboutOf, dataset } from '../columns.ts';
import { countColumns, counted, countMeans } from './counted.ts';
import { SERIES_KEY } from '../series.ts';

declare module '../../model/tables.ts' {
  interface Tables {
    readonly 'ai-instruments': SeriesByCountry;
  }
}

export const aiInstruments = dataset({
  id: 'ai-instruments',
  columns: countColumns(8),
  key: SERIES_KEY,
  table: counted,
});

export const words: AboutOf<typeof aiInstruments> = {
  part: 'indicators',
  title: 'Part in instruments on AI',
  description:
    'In how many of eight instruments on artificial intelligence between States a country takes part.',
  columns: countMeans('how many of the eight'),
};
