/** ITU DataHub's download of individuals using the Internet. */
import { readCsv, type CsvRow } from '../edge/csv.ts';
import { UniqueKeys } from '../edge/keys.ts';
import { drop } from '../edge/ledger.ts';
import { PERCENT, quantity, year } from '../edge/quantity.ts';
import { SourceRefusal } from '../edge/refusal.ts';
import type { KnownCodes, TextSource } from '../edge/source.ts';
import { resolveEconomy } from '../tables/economy-codes.ts';

/** One value as ITU gives it, unrounded. */
export interface DataHubValue {
  readonly iso3: string;
  readonly year: number;
  readonly value: number;
  readonly status: 'reported' | 'estimate';
  /** ITU's remark on the value; "" where there is none. */
  readonly note: string;
  /** ITU's name for the economy. */
  readonly name: string;
}

const COLUMNS = [
  'seriesCode',
  'seriesUnits',
  'entityIso',
  'entityName',
  'dataValue',
  'dataYear',
  'dataNote',
  'dataSource',
];

/**
 * ITU marks its own estimates in the source column: "ITU estimate.", "ITU Estimate.", with a
 * trailing space, or beside a name ("SITTEL. ITU estimate."). An estimate by a country's own
 * office ("NCC estimate.") is that country's report.
 */
export function isItuEstimate(dataSource: string): boolean {
  return /\bITU estimate\b/i.test(dataSource);
}

/** Reads the download. @throws SourceRefusal */
export function readInternetUse(
  { file, text, account }: TextSource,
  known: KnownCodes,
): DataHubValue[] {
  const keys = new UniqueKeys();
  return readCsv(file, text, { columns: COLUMNS }).rows.flatMap((row) => {
    account.read += 1;
    checkSeries(row);
    const value = valueOf(row);
    keys.claim(`${row.cell('entityIso')} ${value.year}`, row.at('entityIso'));
    const economy = resolveEconomy(row.cell('entityIso'), known, row.at('entityIso'));
    if (economy.kind === 'dropped') {
      drop(account, economy.reason);
      return [];
    }
    account.kept += 1;
    return [{ iso3: economy.iso3, ...value }];
  });
}

function valueOf(row: CsvRow): Omit<DataHubValue, 'iso3'> {
  return {
    year: year(row.cell('dataYear'), row.at('dataYear')),
    value: quantity(row.cell('dataValue'), PERCENT, row.at('dataValue')),
    status: isItuEstimate(row.cell('dataSource')) ? 'estimate' : 'reported',
    note: row.cell('dataNote').trim(),
    name: row.cell('entityName'),
  };
}

function checkSeries(row: CsvRow): void {
  const found = `${row.cell('seriesCode')} in ${row.cell('seriesUnits')}`;
  if (found !== 'i99H in %') {
    throw new SourceRefusal(row.at('seriesCode'), `${found}, where i99H in % is expected`);
  }
}
