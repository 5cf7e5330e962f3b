/** The UN's timeline of LDC membership: the one source for who is a least developed country when. */
import { readCsv, type CsvRow } from '../edge/csv.ts';
import { UniqueKeys } from '../edge/keys.ts';
import { year } from '../edge/quantity.ts';
import { SourceRefusal } from '../edge/refusal.ts';
import type { KnownCodes, TextSource } from '../edge/source.ts';
import { resolveEconomy } from '../tables/economy-codes.ts';

/** A stay on the list, in calendar years; null where it has not ended or no end is scheduled. */
export interface LdcStay {
  readonly iso3: string;
  readonly included: number;
  readonly graduated: number | null;
  readonly scheduled: number | null;
}

/** Reads the timeline. @throws SourceRefusal */
export function readLdcTimeline({ file, text, account }: TextSource, known: KnownCodes): LdcStay[] {
  const keys = new UniqueKeys();
  const columns = ['iso3', 'included', 'graduated', 'graduation_scheduled'];
  return readCsv(file, text, { columns }).rows.map((row) => {
    account.read += 1;
    const economy = resolveEconomy(row.cell('iso3'), known, row.at('iso3'));
    if (economy.kind === 'dropped') throw new SourceRefusal(row.at('iso3'), economy.reason);
    keys.claim(economy.iso3, row.at('iso3'));
    account.kept += 1;
    return stayOf(economy.iso3, row);
  });
}

function stayOf(iso3: string, row: CsvRow): LdcStay {
  const included = year(row.cell('included'), row.at('included'));
  const later = (column: string): number | null => {
    if (row.cell(column) === '') return null;
    const found = year(row.cell(column), row.at(column));
    if (found > included) return found;
    throw new SourceRefusal(row.at(column), `${found} is not after the inclusion in ${included}`);
  };
  const [graduated, scheduled] = [later('graduated'), later('graduation_scheduled')];
  return { iso3, included, graduated, scheduled };
}
