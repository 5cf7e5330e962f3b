/** ITU's table of August 2020 by sex: one latest year an economy. */
import { readCsv } from '../edge/csv.ts';
import { UniqueKeys } from '../edge/keys.ts';
import { drop } from '../edge/ledger.ts';
import { MISSING, PERCENT, quantity, year } from '../edge/quantity.ts';
import type { KnownCodes, TextSource } from '../edge/source.ts';
import { resolveEconomy } from '../tables/economy-codes.ts';

export interface BySex2020 {
  readonly iso3: string;
  readonly year: number;
  readonly total: number | null;
  readonly female: number | null;
  readonly male: number | null;
}

/** Reads total, women and men; the columns by area are not used. @throws SourceRefusal */
export function readBySex2020({ file, text, account }: TextSource, known: KnownCodes): BySex2020[] {
  const keys = new UniqueKeys();
  const columns = ['iso3', 'year', 'all', 'male', 'female'];
  return readCsv(file, text, { columns }).rows.flatMap((row) => {
    account.read += 1;
    keys.claim(row.cell('iso3'), row.at('iso3'));
    const economy = resolveEconomy(row.cell('iso3'), known, row.at('iso3'));
    if (economy.kind === 'dropped') {
      drop(account, economy.reason);
      return [];
    }
    const rate = (column: string): number | null =>
      MISSING.has(row.cell(column)) ? null : quantity(row.cell(column), PERCENT, row.at(column));
    account.kept += 1;
    const observed = year(row.cell('year'), row.at('year'));
    const rates = { total: rate('all'), female: rate('female'), male: rate('male') };
    return [{ iso3: economy.iso3, year: observed, ...rates }];
  });
}
