/** Files that count things by economy: only those with at least one are in them. */
import { quantity, year } from '../edge/quantity.ts';
import { SourceRefusal } from '../edge/refusal.ts';
import type { KnownCodes, TextSource } from '../edge/source.ts';
import { readEconomyRows } from './economy-rows.ts';

export interface Count {
  readonly iso3: string;
  readonly year: number;
  readonly count: number;
}

/**
 * Reads a file of counts.
 *
 * @param column - The column that counts.
 * @throws SourceRefusal also for a count that is none or is not whole.
 */
export const readCounts = (
  source: TextSource,
  known: KnownCodes,
  column: string,
  max: number,
): Count[] =>
  readEconomyRows(
    source,
    known,
    { columns: ['year', column], key: ['iso3', 'year'] },
    (row, iso3) => {
      const count = quantity(row.cell(column), { min: 1, max }, row.at(column));
      if (!Number.isInteger(count))
        throw new SourceRefusal(row.at(column), `${count} is not a whole number`);
      return { iso3, year: year(row.cell('year'), row.at('year')), count };
    },
  );
