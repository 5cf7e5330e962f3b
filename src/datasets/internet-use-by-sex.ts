/** Women’s and men’s use of the Internet. */
import { type AboutOf, blank, dataset, ISO3, MEANS, PERCENT, YEAR } from './columns.ts';
import { ratesOfSexes } from './by-sex.ts';
import { SERIES_KEY } from './series.ts';

declare module '../model/tables.ts' {
  interface Tables {
    readonly 'internet-use-by-sex': BySexByCountry;
  }
}

export const internetUseBySex = dataset({
  id: 'internet-use-by-sex',
  columns: {
    iso3: ISO3,
    year: YEAR,
    female: blank(PERCENT),
    male: blank(PERCENT),
    release: { type: 'word', of: ['2025', '2026-07'] },
  },
  key: SERIES_KEY,
  table: ratesOfSexes,
});

export const words: AboutOf<typeof internetUseBySex> = {
  part: 'indicators',
  title: 'Internet use of women and men',
  description: 'The same for women and for men, from household surveys.',
  columns: {
    iso3: MEANS.iso3,
    year: MEANS.year,
    female: '% of women',
    male: '% of men',
    release: 'the release of the World Bank that has the values: of 2025, or of July 2026',
  },
  units: { female: '%', male: '%' },
};
