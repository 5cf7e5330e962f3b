/** Checks the hand-kept table of breaks against ITU's own notes. */
import { SourceRefusal } from './edge/refusal.ts';
import type { DataHubValue } from './publishers/itu-datahub.ts';
import { BREAK_WORDS, KNOWN_BREAKS, type KnownBreak } from './tables/series-breaks.ts';

/**
 * The known breaks, each confirmed by the note it rests on.
 * @throws SourceRefusal when a note is gone, or when ITU announces a break that is not in the table.
 */
export function confirmedBreaks(
  file: string,
  values: readonly DataHubValue[],
  table: readonly KnownBreak[] = KNOWN_BREAKS,
): readonly KnownBreak[] {
  const notes = new Map(values.map(({ iso3, year, note }) => [`${iso3} ${year}`, note]));
  for (const { iso3, year, notedIn, evidence } of table) {
    if (!(notes.get(`${iso3} ${notedIn}`) ?? '').includes(evidence)) {
      const reason = `the break of ${iso3} in ${year} is not noted any more: "${evidence}"`;
      throw new SourceRefusal({ file, column: 'dataNote' }, reason);
    }
  }
  const listed = new Set(table.map(({ iso3, notedIn }) => `${iso3} ${notedIn}`));
  for (const [key, note] of notes) {
    if (BREAK_WORDS.test(note) && !listed.has(key)) {
      throw new SourceRefusal({ file, column: 'dataNote' }, `unlisted break, ${key}: "${note}"`);
    }
  }
  return table;
}
