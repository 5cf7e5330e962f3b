/** Who has signed the UN Convention against Cybercrime. */
import type { SeriesByCountry } from '../../model/observation.ts';
import { SIGNATURE } from '../../model/statuses.ts';
import { byCountry } from '../by-country.ts';
import { type AboutOf, dataset, ISO3, MEANS, NOTE, YEAR } from '../columns.ts';
import { SERIES_KEY } from '../series.ts';

declare module '../../model/tables.ts' {
  interface Tables {
    readonly 'cybercrime-convention': SeriesByCountry;
  }
}

export const cybercrimeConvention = dataset({
  id: 'cybercrime-convention',
  columns: { iso3: ISO3, year: YEAR, signature: { type: 'word', of: SIGNATURE }, date: NOTE },
  key: SERIES_KEY,
  table: (rows): SeriesByCountry =>
    byCountry(rows, ({ year, signature }) => ({
      year,
      value: SIGNATURE.indexOf(signature),
      status: 'reported',
    })),
});

export const words: AboutOf<typeof cybercrimeConvention> = {
  part: 'indicators',
  title: 'UN Convention against Cybercrime',
  description: 'Whether a State had signed the convention by November 2025.',
  columns: {
    iso3: MEANS.iso3,
    year: MEANS.year,
    signature: 'signed; not-signed, by November 2025',
    date: 'day of the signature, or its month where the day is not known',
  },
};
