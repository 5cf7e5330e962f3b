/** The UN SDG database as of October 2020: what was known when the Roadmap was written. */
import { readCsv } from '../edge/csv.ts';
import { UniqueKeys } from '../edge/keys.ts';
import { drop } from '../edge/ledger.ts';
import { PERCENT, quantity, year } from '../edge/quantity.ts';
import { SourceRefusal } from '../edge/refusal.ts';
import type { TextSource } from '../edge/source.ts';
import { SDG_GROUP_IDS, SDG_OTHER_AREAS } from '../tables/groups.ts';

export interface ArchiveValue {
  /** ISO code or group id. */
  readonly id: string;
  readonly year: number;
  readonly value: number;
}

export interface SdgArchive {
  readonly economies: ArchiveValue[];
  readonly groups: ArchiveValue[];
}

/**
 * Reads the archive. World and five groups are kept beside the economies; regions are not.
 * @param isoByM49 ISO code by three-digit M49 code; the file drops the leading zeros.
 * @throws SourceRefusal
 */
export function readSdgArchive(
  { file, text, account }: TextSource,
  isoByM49: ReadonlyMap<string, string>,
): SdgArchive {
  const archive: SdgArchive = { economies: [], groups: [] };
  const keys = new UniqueKeys();
  const columns = ['geo_area', 'name', 'year', 'it_use_ii99'];
  for (const row of readCsv(file, text, { columns }).rows) {
    account.read += 1;
    const area = row.cell('geo_area');
    const observed = year(row.cell('year'), row.at('year'));
    keys.claim(`${area} ${observed}`, row.at('geo_area'));
    const value = quantity(row.cell('it_use_ii99'), PERCENT, row.at('it_use_ii99'));
    const iso3 = isoByM49.get(area.padStart(3, '0'));
    const group = SDG_GROUP_IDS.get(area);
    if (group !== undefined) archive.groups.push({ id: group, year: observed, value });
    else if (iso3 !== undefined) archive.economies.push({ id: iso3, year: observed, value });
    else if (SDG_OTHER_AREAS.has(area)) drop(account, 'regions of the SDG database');
    else
      throw new SourceRefusal(row.at('geo_area'), `unknown area "${area}" (${row.cell('name')})`);
  }
  account.kept += archive.economies.length + archive.groups.length;
  return archive;
}
