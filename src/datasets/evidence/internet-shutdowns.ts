/** Shutdowns of the Internet documented in the country in the year, whoever ordered them. */
import type { SeriesByCountry } from '../../model/observation.ts';
import { type AboutOf, dataset } from '../columns.ts';
import { countColumns, counted, countMeans } from './counted.ts';
import { SERIES_KEY } from '../series.ts';

declare module '../../model/tables.ts' {
  interface Tables {
    readonly 'internet-shutdowns': SeriesByCountry;
  }
}

export const internetShutdowns = dataset({
  id: 'internet-shutdowns',
  columns: countColumns(1000),
  key: SERIES_KEY,
  table: counted,
});

export const words: AboutOf<typeof internetShutdowns> = {
  part: 'indicators',
  title: 'Internet shutdowns',
  description:
    'Shutdowns of the Internet documented in the country in the year, whoever ordered them.',
  columns: countMeans('how many shutdowns were documented'),
};
