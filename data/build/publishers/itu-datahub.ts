/** ITU DataHub's download of individuals using the Internet. */
import { readCsv } from '../edge/csv.ts';
import { UniqueKeys } from '../edge/keys.ts';
import { drop, type Account } from '../edge/ledger.ts';
import { PERCENT, quantity, year } from '../edge/quantity.ts';
import { SourceRefusal } from '../edge/refusal.ts';
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
  file: string,
  text: string,
  known: ReadonlySet<string>,
  account: Account,
): DataHubValue[] {
  const keys = new UniqueKeys();
  return readCsv(file, text, COLUMNS).flatMap((row) => {
    account.read += 1;
    if (row.cell('seriesCode') !== 'i99H' || row.cell('seriesUnits') !== '%') {
      throw new SourceRefusal(row.at('seriesCode'), 'expected series i99H in percent');
    }
    const code = row.cell('entityIso');
    const observed = year(row.cell('dataYear'), row.at('dataYear'));
    keys.claim(`${code} ${observed}`, row.at('entityIso'));
    const economy = resolveEconomy(code, known, row.at('entityIso'));
    if (economy.kind === 'dropped') {
      drop(account, economy.reason);
      return [];
    }
    account.kept += 1;
    return [
      {
        iso3: economy.iso3,
        year: observed,
        value: quantity(row.cell('dataValue'), PERCENT, row.at('dataValue')),
        status: isItuEstimate(row.cell('dataSource')) ? 'estimate' : 'reported',
        note: row.cell('dataNote').trim(),
        name: row.cell('entityName'),
      },
    ];
  });
}
