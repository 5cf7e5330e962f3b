/** The World Bank's CSV download: one row an economy, one column a year. */
import { readCsv } from '../edge/csv.ts';
import { UniqueKeys } from '../edge/keys.ts';
import { drop, type Account } from '../edge/ledger.ts';
import { MISSING, quantity, type Bounds } from '../edge/quantity.ts';
import { SourceRefusal } from '../edge/refusal.ts';
import { resolveEconomy } from '../tables/economy-codes.ts';

/** One value as the World Bank gives it, unrounded. */
export interface WdiValue {
  readonly iso3: string;
  readonly year: number;
  readonly value: number;
}

export interface WdiRequest {
  readonly file: string;
  readonly text: string;
  /** The indicator code every row must carry. */
  readonly indicator: string;
  readonly bounds: Bounds;
  readonly from: number;
  readonly to: number;
}

/** Reads the years asked for of one indicator; group rows are dropped. @throws SourceRefusal */
export function readWdi(
  request: WdiRequest,
  known: ReadonlySet<string>,
  account: Account,
): WdiValue[] {
  const { file, indicator, from, to } = request;
  const columns = ['Country Name', 'Country Code', 'Indicator Code', String(from), String(to)];
  const years = Array.from({ length: to - from + 1 }, (_, index) => from + index);
  const keys = new UniqueKeys();
  const values: WdiValue[] = [];
  for (const row of readCsv(file, request.text, columns, 'Country Name')) {
    const code = row.cell('Country Code');
    if (row.cell('Indicator Code') !== indicator) {
      throw new SourceRefusal(row.at('Indicator Code'), `expected ${indicator}`);
    }
    keys.claim(code, row.at('Country Code'));
    const present = years.filter((y) => !MISSING.has(row.cell(String(y))));
    account.read += present.length;
    const economy = resolveEconomy(code, known, row.at('Country Code'));
    if (economy.kind === 'dropped') {
      if (present.length > 0) drop(account, economy.reason, present.length);
      continue;
    }
    for (const y of present) {
      const value = quantity(row.cell(String(y)), request.bounds, row.at(String(y)));
      values.push({ iso3: economy.iso3, year: y, value });
    }
  }
  account.kept += values.length;
  return values;
}
