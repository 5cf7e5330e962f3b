/** The UN's timeline of LDC membership: the one source for who is a least developed country when. */
import { readCsv } from '../edge/csv.ts';
import { UniqueKeys } from '../edge/keys.ts';
import type { Account } from '../edge/ledger.ts';
import { year } from '../edge/quantity.ts';
import { SourceRefusal } from '../edge/refusal.ts';
import { resolveEconomy } from '../tables/economy-codes.ts';

/** A stay on the list, in calendar years; null where it has not ended or no end is scheduled. */
export interface LdcStay {
  readonly iso3: string;
  readonly included: number;
  readonly graduated: number | null;
  readonly scheduled: number | null;
}

/** Reads the timeline. @throws SourceRefusal */
export function readLdcTimeline(
  file: string,
  text: string,
  known: ReadonlySet<string>,
  account: Account,
): LdcStay[] {
  const keys = new UniqueKeys();
  const columns = ['iso3', 'included', 'graduated', 'graduation_scheduled'];
  return readCsv(file, text, columns).map((row) => {
    account.read += 1;
    const code = row.cell('iso3');
    const economy = resolveEconomy(code, known, row.at('iso3'));
    if (economy.kind === 'dropped') throw new SourceRefusal(row.at('iso3'), economy.reason);
    keys.claim(economy.iso3, row.at('iso3'));
    const optional = (column: string): number | null =>
      row.cell(column) === '' ? null : year(row.cell(column), row.at(column));
    const stay = {
      iso3: economy.iso3,
      included: year(row.cell('included'), row.at('included')),
      graduated: optional('graduated'),
      scheduled: optional('graduation_scheduled'),
    };
    if (stay.graduated !== null && stay.graduated <= stay.included) {
      throw new SourceRefusal(row.at('graduated'), 'graduated before it was included');
    }
    account.kept += 1;
    return stay;
  });
}

/** Whether a country is on the list of a year: included by then, and not graduated by then or in it. */
export function isLdcIn(stay: LdcStay, listYear: number): boolean {
  return stay.included <= listYear && (stay.graduated === null || stay.graduated > listYear);
}
