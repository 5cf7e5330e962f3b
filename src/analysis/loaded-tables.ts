/** Which datasets a question needs, and what to do while one of them is not there. */
import type { TableId, Tables } from '../model/tables.ts';

/** The datasets read so far. An absent one is not loaded yet, or could not be read. */
export type LoadedTables = Partial<Tables>;

/** The datasets among those needed that are not there, in the order asked. */
export function missingTables(tables: LoadedTables, needed: readonly TableId[]): TableId[] {
  return needed.filter((id) => tables[id] === undefined);
}

/**
 * A dataset that must be there.
 * @throws Error naming the dataset, when the caller has not made sure of it with `missingTables`.
 */
export function requireTable<Id extends TableId>(tables: LoadedTables, id: Id): Tables[Id] {
  const table: LoadedTables[Id] = tables[id];
  if (table === undefined) throw new Error(`The dataset ${id} is not loaded.`);
  return table;
}
