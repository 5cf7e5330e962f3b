/** Women and men aged 15 to 49 who used the Internet in the last twelve months. */
import { ratesOfSexes } from '../by-sex.ts';
import { type AboutOf, blank, dataset, ISO3, MEANS, PERCENT, TEXT, YEAR } from '../columns.ts';
import { SERIES_KEY } from '../series.ts';

declare module '../../model/tables.ts' {
  interface Tables {
    readonly 'survey-internet-use-by-sex': BySexByCountry;
  }
}

export const surveyInternetUseBySex = dataset({
  id: 'survey-internet-use-by-sex',
  columns: {
    iso3: ISO3,
    year: YEAR,

    female: blank(PERCENT),
    male: blank(PERCENT),
    survey: TEXT,
  },
  key: SERIES_KEY,
  table: ratesOfSexes,
});

export const words: AboutOf<typeof surveyInternetUseBySex> = {
  part: 'indicators',
  title: 'Internet use of women and men in household surveys',
  description:
    'Women and men aged 15 to 49 who used the Internet in the last twelve months, from the surveys DHS and MICS.',
  columns: {
    iso3: MEANS.iso3,
    year: MEANS.year,

    female: '% of women aged 15 to 49',
    male: '% of men aged 15 to 49',
    survey: 'the survey, and which round of it',
  },
  units: { female: '%', male: '%' },
};
