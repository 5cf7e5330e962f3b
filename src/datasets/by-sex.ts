/** Files of women's and men's rates of one economy and year. */
import type { BySexByCountry } from '../model/tables.ts';
import { byCountry } from './by-country.ts';

interface Row {
  readonly iso3: string;
  readonly year: number;
  readonly all?: number | null;
  readonly female: number | null;
  readonly male: number | null;
}

/** The rates of the economies; rows without any are left out. */
export const ratesOfSexes = (rows: readonly Row[]): BySexByCountry =>
  byCountry(rows, ({ year, all = null, female, male }) =>
    all === null && female === null && male === null ? null : { year, all, female, male },
  );
