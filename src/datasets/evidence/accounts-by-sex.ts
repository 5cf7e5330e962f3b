/** Women and men aged 15 or more who have an account at a bank or with a provider of mobile money. */
import { ratesOfSexes } from '../by-sex.ts';
import { type AboutOf, blank, dataset, ISO3, MEANS, PERCENT, YEAR } from '../columns.ts';
import { SERIES_KEY } from '../series.ts';

declare module '../../model/tables.ts' {
  interface Tables {
    readonly 'accounts-by-sex': BySexByCountry;
  }
}

export const accountsBySex = dataset({
  id: 'accounts-by-sex',
  columns: {
    iso3: ISO3,
    year: YEAR,
    all: blank(PERCENT),
    female: blank(PERCENT),
    male: blank(PERCENT),
  },
  key: SERIES_KEY,
  table: ratesOfSexes,
});

export const words: AboutOf<typeof accountsBySex> = {
  part: 'indicators',
  title: 'Having an account',
  description:
    'Women and men aged 15 or more who have an account at a bank or with a provider of mobile money.',
  columns: {
    iso3: MEANS.iso3,
    year: MEANS.year,
    all: '% of adults',
    female: '% of women aged 15 or more',
    male: '% of men aged 15 or more',
  },
  units: { all: '%', female: '%', male: '%' },
};
