/** The level of data-protection law in a country, as the French authority CNIL sees it. */
import type { SeriesByCountry } from '../../model/observation.ts';
import { DATA_PROTECTION } from '../../model/statuses.ts';
import { byCountry } from '../by-country.ts';
import { type AboutOf, dataset, ISO3, MEANS, YEAR } from '../columns.ts';
import { SERIES_KEY } from '../series.ts';

declare module '../../model/tables.ts' {
  interface Tables {
    readonly 'data-protection': SeriesByCountry;
  }
}

export const dataProtection = dataset({
  id: 'data-protection',
  columns: { iso3: ISO3, year: YEAR, level: { type: 'word', of: DATA_PROTECTION } },
  key: SERIES_KEY,
  table: (rows): SeriesByCountry =>
    byCountry(rows, ({ year, level }) => ({
      year,
      value: DATA_PROTECTION.indexOf(level),
      status: 'reported',
    })),
});

export const words: AboutOf<typeof dataProtection> = {
  part: 'indicators',
  title: 'Data-protection law',
  description:
    'The level of data-protection law as the French authority CNIL sees it, by the standard of the European Union.',
  columns: {
    iso3: MEANS.iso3,
    year: MEANS.year,
    level:
      'no-law; law, not found adequate; law-and-authority of its own; partly-adequate; adequate; eu-or-eea, a member',
  },
};
