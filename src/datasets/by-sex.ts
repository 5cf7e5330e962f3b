/** Files of women's and men's rates of one economy and year. */
import type { BySexByCountry } from '../model/tables.ts';
import { byCountry } from './by-country.ts';

interface Row {
  readonly iso3: string;
  readonly year: number;
  readonly female: number | null;
  readonly male: number | null;
}

/** The rates of the economies; rows without either are left out. */
export const ratesOfSexes = (rows: readonly Row[]): BySexByCountry =>
  byCountry(rows, ({ year, female, male }) =>
    female === null && male === null ? null : { year, female, male },
  );
