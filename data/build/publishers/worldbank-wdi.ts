/** The World Bank's CSV download: one row an economy, one column a year. */
import { readCsv, type CsvRow } from '../edge/csv.ts';
import { UniqueKeys } from '../edge/keys.ts';
import { drop } from '../edge/ledger.ts';
import { MISSING, quantity, type Bounds } from '../edge/quantity.ts';
import { SourceRefusal } from '../edge/refusal.ts';
import type { KnownCodes, TextSource } from '../edge/source.ts';
import { resolveEconomy } from '../tables/economy-codes.ts';

/** One value as the source gives it, unrounded. */
export interface YearValue {
  readonly iso3: string;
  readonly year: number;
  readonly value: number;
}

export interface WdiRequest {
  /** The indicator code every row must carry. */
  readonly indicator: string;
  readonly bounds: Bounds;
  /** First and last year to read; without a last one, to the end of the file. */
  readonly from: number;
  readonly to?: number;
}

/** Reads the years asked for of one indicator; group rows are dropped. @throws SourceRefusal */
export function readWdi(
  { file, text, account }: TextSource,
  request: WdiRequest,
  known: KnownCodes,
): YearValue[] {
  const table = readCsv(file, text, {
    columns: ['Country Code', 'Indicator Code', String(request.from)],
    headerStart: 'Country Name',
  });
  const years = yearColumns(table.header, request);
  const keys = new UniqueKeys();
  const values = table.rows.flatMap((row) => {
    checkIndicator(row, request.indicator);
    keys.claim(row.cell('Country Code'), row.at('Country Code'));
    const present = years.filter((year) => !MISSING.has(row.cell(String(year))));
    account.read += present.length;
    const economy = resolveEconomy(row.cell('Country Code'), known, row.at('Country Code'));
    if (economy.kind === 'dropped') {
      drop(account, economy.reason, present.length);
      return [];
    }
    return present.map((year) => {
      const column = String(year);
      const value = quantity(row.cell(column), request.bounds, row.at(column));
      return { iso3: economy.iso3, year, value };
    });
  });
  account.kept += values.length;
  return values;
}

function yearColumns(header: readonly string[], { from, to = Infinity }: WdiRequest): number[] {
  const years = header.filter((column) => /^\d{4}$/.test(column)).map(Number);
  return years.filter((year) => year >= from && year <= to);
}

function checkIndicator(row: CsvRow, indicator: string): void {
  const found = row.cell('Indicator Code');
  if (found !== indicator) {
    throw new SourceRefusal(row.at('Indicator Code'), `"${found}" where ${indicator} is expected`);
  }
}
