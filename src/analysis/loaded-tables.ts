/** Which datasets a question needs, and what to do while one of them is not there. */
import type { IndicatorId } from '../model/indicator.ts';
import type { TableId, Tables } from '../model/tables.ts';

/** The datasets read so far. An absent one is not loaded yet, or could not be read. */
export type LoadedTables = Partial<Tables>;

const TABLES_OF: Readonly<Record<IndicatorId, readonly TableId[]>> = {
  'internet-use': ['internet-use'],
  'people-offline': ['internet-use', 'population'],
  'fixed-price': ['price-baskets'],
  'mobile-price': ['price-baskets'],
  'gender-parity': ['internet-use-by-sex'],
  'coverage-4g': ['coverage-4g'],
};

/** The datasets that hold the values of an indicator: enough for a map without group values. */
export function tablesNeeded(indicator: IndicatorId): readonly TableId[] {
  return TABLES_OF[indicator];
}

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
