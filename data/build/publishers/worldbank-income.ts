/** The World Bank's country metadata: income groups. */
import { readCsv } from '../edge/csv.ts';
import { UniqueKeys } from '../edge/keys.ts';
import { drop } from '../edge/ledger.ts';
import { SourceRefusal, type Place } from '../edge/refusal.ts';
import type { KnownCodes, TextSource } from '../edge/source.ts';
import { resolveEconomy } from '../tables/economy-codes.ts';
import { INCOME_IDS } from '../tables/groups.ts';

export interface WorldBankEconomy {
  readonly iso3: string;
  /** "" where the Bank classes the economy in no group (Ethiopia and Venezuela in FY26). */
  readonly income: string;
  /** The Bank's name for it. */
  readonly name: string;
}

/** Reads income groups and names. @throws SourceRefusal */
export function readWorldBankEconomies(
  { file, text, account }: TextSource,
  known: KnownCodes,
): WorldBankEconomy[] {
  const keys = new UniqueKeys();
  const columns = ['Country Code', 'IncomeGroup', 'TableName'];
  return readCsv(file, text, { columns }).rows.flatMap((row) => {
    account.read += 1;
    keys.claim(row.cell('Country Code'), row.at('Country Code'));
    const economy = resolveEconomy(row.cell('Country Code'), known, row.at('Country Code'));
    if (economy.kind === 'dropped') {
      drop(account, economy.reason);
      return [];
    }
    account.kept += 1;
    const income = incomeId(row.cell('IncomeGroup'), row.at('IncomeGroup'));
    return [{ iso3: economy.iso3, income, name: row.cell('TableName') }];
  });
}

function incomeId(label: string, place: Place): string {
  const id = label === '' ? '' : INCOME_IDS.get(label);
  if (id === undefined) throw new SourceRefusal(place, `unknown income group "${label}"`);
  return id;
}
