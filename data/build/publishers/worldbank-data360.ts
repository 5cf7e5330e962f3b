/** Population covered by at least a 4G network, as the World Bank's Data360 passes on ITU's series. */
import { readCsv, type CsvRow } from '../edge/csv.ts';
import { UniqueKeys } from '../edge/keys.ts';
import { drop } from '../edge/ledger.ts';
import { PERCENT, quantity, year } from '../edge/quantity.ts';
import { SourceRefusal } from '../edge/refusal.ts';
import type { KnownCodes, TextSource } from '../edge/source.ts';
import { resolveEconomy } from '../tables/economy-codes.ts';
import type { YearValue } from './worldbank-wdi.ts';

/** What every row must say, so that no breakdown is mistaken for the total. */
const EXPECTED: Readonly<Record<string, string>> = {
  INDICATOR: 'ITU_DH_POP_COV_4G',
  SEX: '_T',
  AGE: '_T',
  URBANISATION: '_T',
  UNIT_MEASURE: 'PT_POP',
  UNIT_MULT: '0',
};

/** Reads economies' values; aggregates, plain means of countries, are dropped. @throws SourceRefusal */
export function readCoverage4g(
  { file, text, account }: TextSource,
  known: KnownCodes,
): YearValue[] {
  const keys = new UniqueKeys();
  const columns = [...Object.keys(EXPECTED), 'REF_AREA', 'TIME_PERIOD', 'OBS_VALUE'];
  return readCsv(file, text, { columns }).rows.flatMap((row) => {
    account.read += 1;
    checkTotal(row);
    const observed = year(row.cell('TIME_PERIOD'), row.at('TIME_PERIOD'));
    keys.claim(`${row.cell('REF_AREA')} ${observed}`, row.at('REF_AREA'));
    const economy = resolveEconomy(row.cell('REF_AREA'), known, row.at('REF_AREA'));
    if (economy.kind === 'dropped') {
      drop(account, economy.reason);
      return [];
    }
    account.kept += 1;
    const value = quantity(row.cell('OBS_VALUE'), PERCENT, row.at('OBS_VALUE'));
    return [{ iso3: economy.iso3, year: observed, value }];
  });
}

function checkTotal(row: CsvRow): void {
  for (const [column, expected] of Object.entries(EXPECTED)) {
    const found = row.cell(column);
    if (found !== expected) {
      throw new SourceRefusal(row.at(column), `"${found}" where ${expected} is expected`);
    }
  }
}
