/** Women’s and men’s use of the Internet as it was known in August 2020. */
import { type AboutOf, blank, dataset, ISO3, MEANS, PERCENT, YEAR } from './columns.ts';
import { ratesOfSexes } from './by-sex.ts';
import { SERIES_KEY } from './series.ts';

declare module '../model/tables.ts' {
  interface Tables {
    readonly 'internet-use-by-sex-2020-08': BySexByCountry;
  }
}

export const internetUseBySex2020 = dataset({
  id: 'internet-use-by-sex-2020-08',
  columns: {
    iso3: ISO3,
    year: YEAR,
    total: blank(PERCENT),
    female: blank(PERCENT),
    male: blank(PERCENT),
  },
  key: SERIES_KEY,
  table: ratesOfSexes,
});

export const words: AboutOf<typeof internetUseBySex2020> = {
  part: 'archive',
  title: 'Women and men online as known in August 2020',
  description: 'One latest year of each economy.',
  columns: {
    iso3: MEANS.iso3,
    year: MEANS.year,
    total: '% of the population',
    female: '% of women',
    male: '% of men',
  },
  units: { total: '%', female: '%', male: '%' },
};
