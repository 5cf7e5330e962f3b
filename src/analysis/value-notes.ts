/** The publisher's remarks that belong to the values of an indicator. */
import type { Iso3 } from '../model/country.ts';
import type { Indicator } from '../model/indicator.ts';
import type { ValueNote } from '../model/observation.ts';
import type { NotesByCountry } from '../model/tables.ts';
import type { LoadedTables } from './loaded-tables.ts';

/** The dataset of remarks on an indicator's values; null where the publisher makes none. */
export const notesTable = (indicator: Indicator) => indicator.remarks?.id ?? null;

/** The remarks on an indicator's values; undefined where there are none, or none are loaded. */
export function notesOf(indicator: Indicator, tables: LoadedTables): NotesByCountry | undefined {
  const table = notesTable(indicator);
  return table === null ? undefined : tables[table];
}

/** The remark on the value of a year; null where there is none. `year` is that of the value. */
export const noteOn = (
  notes: NotesByCountry | undefined,
  { iso3, year }: { readonly iso3: Iso3; readonly year: number },
): ValueNote | null => notes?.get(iso3)?.find((note) => note.year === year) ?? null;
