/** Schools with Internet and with computers for teaching, by level, as UNESCO UIS has them (4.a.1). */
import { year } from '../edge/quantity.ts';
import type { KnownCodes, TextSource } from '../edge/source.ts';
import { percentIn } from './by-sex-rates.ts';
import { readEconomyRows, wordIn } from './economy-rows.ts';

/** What one level of schools has in one year, in percent of the schools. */
export interface Schools {
  readonly iso3: string;
  readonly year: number;
  readonly level: 'primary' | 'lower-secondary' | 'upper-secondary';
  readonly internet: number | null;
  readonly computers: number | null;
}

/** Secondary schools as a whole are both of the levels below. */
const LEVELS = {
  primary: 'primary',
  'lower-secondary': 'lower-secondary',
  'upper-secondary': 'upper-secondary',
  secondary: null,
} as const;

/** Reads the schools of each level. @throws SourceRefusal */
export const readSchools = (source: TextSource, known: KnownCodes): Schools[] =>
  readEconomyRows(
    source,
    known,
    {
      columns: ['year', 'level', 'internet_pct_schools', 'computers_pct_schools'],
      key: ['iso3', 'year', 'level'],
      leftOut: (row) =>
        wordIn(row, 'level', LEVELS) === null ? 'secondary schools of both levels together' : null,
    },
    (row, iso3) => ({
      iso3,
      year: year(row.cell('year'), row.at('year')),
      level: wordIn(row, 'level', LEVELS) ?? 'primary',
      internet: percentIn(row, 'internet_pct_schools'),
      computers: percentIn(row, 'computers_pct_schools'),
    }),
  );
