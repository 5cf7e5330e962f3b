/** Files that count things: an economy of which none is on record has a row that says so. */
import type { Observation, SeriesByCountry } from '../../model/observation.ts';

import { byCountry } from '../by-country.ts';
import { ISO3, MEANS, YEAR } from '../columns.ts';

export const countColumns = (max: number) =>
  ({
    iso3: ISO3,
    year: YEAR,
    count: { type: 'number', min: 0, max },
    status: { type: 'word', of: ['reported', 'unrecorded'] },
  }) as const;

interface Row {
  readonly iso3: string;
  readonly year: number;
  readonly count: number;
  readonly status: 'reported' | 'unrecorded';
}

export const counted = (rows: readonly Row[]): SeriesByCountry =>
  byCountry(rows, ({ year, count, status }): Observation => ({ year, value: count, status }));

/** What the columns hold. @param count - What is counted. */
export const countMeans = (count: string) => ({
  iso3: MEANS.iso3,
  year: MEANS.year,
  count,
  status: 'reported; unrecorded, where none is on record, which is no proof that there was none',
});
