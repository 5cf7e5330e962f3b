/** Registered digital public goods whose owners declare that they are in use in the country. */
import type { SeriesByCountry } from '../../model/observation.ts';
import { type AboutOf, dataset } from '../columns.ts';
import { countColumns, counted, countMeans } from './counted.ts';
import { SERIES_KEY } from '../series.ts';

declare module '../../model/tables.ts' {
  interface Tables {
    readonly 'digital-public-goods': SeriesByCountry;
  }
}

export const digitalPublicGoods = dataset({
  id: 'digital-public-goods',
  columns: countColumns(1000),
  key: SERIES_KEY,
  table: counted,
});

export const words: AboutOf<typeof digitalPublicGoods> = {
  part: 'indicators',
  title: 'Digital public goods in use',
  description:
    'Registered digital public goods whose owners declare that they are in use in the country.',
  columns: countMeans('how many goods; one good counts in every country that it names'),
};
