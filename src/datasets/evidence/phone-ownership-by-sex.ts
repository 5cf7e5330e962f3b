/** Women and men who own a mobile phone. */
import { ratesOfSexes } from '../by-sex.ts';
import { type AboutOf, blank, dataset, ISO3, MEANS, PERCENT, YEAR } from '../columns.ts';
import { SERIES_KEY } from '../series.ts';

declare module '../../model/tables.ts' {
  interface Tables {
    readonly 'phone-ownership-by-sex': BySexByCountry;
  }
}

export const phoneOwnershipBySex = dataset({
  id: 'phone-ownership-by-sex',
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

export const words: AboutOf<typeof phoneOwnershipBySex> = {
  part: 'indicators',
  title: 'Owning a mobile phone',
  description:
    'Women and men who own a mobile phone, from household surveys; the ages covered differ.',
  columns: {
    iso3: MEANS.iso3,
    year: MEANS.year,
    all: '% of people',
    female: '% of women',
    male: '% of men',
  },
  units: { all: '%', female: '%', male: '%' },
};
