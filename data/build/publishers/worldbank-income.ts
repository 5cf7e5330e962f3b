/** The World Bank's country metadata: income groups. */
import { readCsv } from '../edge/csv.ts';
import { drop, type Account } from '../edge/ledger.ts';
import { SourceRefusal } from '../edge/refusal.ts';
import { resolveEconomy } from '../tables/economy-codes.ts';
import { INCOME_IDS } from '../tables/groups.ts';

export interface WorldBankEconomy {
  readonly iso3: string;
  /** "" where the Bank classes the economy in no group. */
  readonly income: string;
  /** The Bank's name for it. */
  readonly name: string;
}

/** Reads income groups and names. @throws SourceRefusal */
export function readWorldBankEconomies(
  file: string,
  text: string,
  known: ReadonlySet<string>,
  account: Account,
): WorldBankEconomy[] {
  const columns = ['Country Code', 'IncomeGroup', 'TableName'];
  return readCsv(file, text, columns).flatMap((row) => {
    account.read += 1;
    const economy = resolveEconomy(row.cell('Country Code'), known, row.at('Country Code'));
    if (economy.kind === 'dropped') {
      drop(account, economy.reason);
      return [];
    }
    const label = row.cell('IncomeGroup');
    const income = label === '' ? '' : INCOME_IDS.get(label);
    if (income === undefined) {
      throw new SourceRefusal(row.at('IncomeGroup'), `unknown income group "${label}"`);
    }
    account.kept += 1;
    return [{ iso3: economy.iso3, income, name: row.cell('TableName') }];
  });
}
