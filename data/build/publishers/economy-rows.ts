/** Files with a row for each economy and what else tells its rows apart: read, resolved, accounted for. */
import { readCsv, type CsvRow } from '../edge/csv.ts';
import { UniqueKeys } from '../edge/keys.ts';
import { drop } from '../edge/ledger.ts';
import { SourceRefusal } from '../edge/refusal.ts';
import type { KnownCodes, TextSource } from '../edge/source.ts';
import { resolveEconomy } from '../tables/economy-codes.ts';

export interface EconomyRows {
  readonly columns: readonly string[];
  /** The columns that no two rows have alike. */
  readonly key: readonly string[];
  /** Why a row is not carried; null where it is. */
  readonly leftOut?: (row: CsvRow) => string | null;
}

/**
 * Reads a file whose column `iso3` names an economy.
 *
 * @param read - What a row says of the economy. It is asked of every row, carried or not, so that a
 * cell that cannot be read is refused wherever it stands.
 * @throws SourceRefusal
 */
export function readEconomyRows<T>(
  { file, text, account }: TextSource,
  known: KnownCodes,
  { columns, key, leftOut = () => null }: EconomyRows,
  read: (row: CsvRow, iso3: string) => T,
): T[] {
  const keys = new UniqueKeys();
  return readCsv(file, text, { columns: ['iso3', ...columns] }).rows.flatMap((row) => {
    account.read += 1;
    keys.claim(key.map((column) => row.cell(column)).join(' '), row.at('iso3'));
    const economy = resolveEconomy(row.cell('iso3'), known, row.at('iso3'));
    const value = read(row, economy.kind === 'economy' ? economy.iso3 : row.cell('iso3'));
    const reason = economy.kind === 'dropped' ? economy.reason : leftOut(row);
    if (reason !== null) {
      drop(account, reason);
      return [];
    }
    account.kept += 1;
    return [value];
  });
}

/** A cell that has one of the words that a file may use. @throws SourceRefusal */
export function wordIn<T>(row: CsvRow, column: string, words: Readonly<Record<string, T>>): T {
  const found = Object.hasOwn(words, row.cell(column)) ? words[row.cell(column)] : undefined;
  if (found === undefined) {
    const known = Object.keys(words).join(', ');
    throw new SourceRefusal(row.at(column), `"${row.cell(column)}" is none of ${known}`);
  }
  return found;
}
