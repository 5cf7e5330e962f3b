/** Files with the rates of women and of men beside each other, as surveys give them. */
import { PERCENT, quantity, year } from '../edge/quantity.ts';
import type { CsvRow } from '../edge/csv.ts';
import type { KnownCodes, TextSource } from '../edge/source.ts';
import { readEconomyRows } from './economy-rows.ts';

/** In percent; null where the file leaves a cell blank. */
export interface RatesBySex {
  readonly iso3: string;
  readonly year: number;
  readonly all: number | null;
  readonly female: number | null;
  readonly male: number | null;
}

/** The columns of a file; null where it has none for everybody. */
export interface RateColumns {
  readonly all: string | null;
  readonly female: string;
  readonly male: string;
}

/** A percentage, or null where the cell is blank. */
export const percentIn = (row: CsvRow, column: string): number | null =>
  row.cell(column) === '' ? null : quantity(row.cell(column), PERCENT, row.at(column));

/** Reads a file of rates. @throws SourceRefusal */
export const readRates = (
  source: TextSource,
  known: KnownCodes,
  { all, female, male }: RateColumns,
): RatesBySex[] =>
  readEconomyRows(
    source,
    known,
    {
      columns: ['year', ...(all === null ? [] : [all]), female, male],
      key: ['iso3', 'year'],
    },
    (row, iso3) => ({
      iso3,
      year: year(row.cell('year'), row.at('year')),
      all: all === null ? null : percentIn(row, all),
      female: percentIn(row, female),
      male: percentIn(row, male),
    }),
  );
