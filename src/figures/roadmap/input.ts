/** What the figures of the Roadmap page are built from, and what is said of data that are missing. */
import { missingTables, type LoadedTables } from '../../analysis/loaded-tables.ts';
import type { Roadmap } from '../../model/roadmap.ts';
import type { DataSource } from '../../model/source.ts';
import type { TableId } from '../../model/tables.ts';
import { FACT_CHECK } from '../../messages/roadmap/fact-check.ts';
import type { View } from '../../address/view.ts';

export interface RoadmapInput {
  readonly tables: LoadedTables;
  /** The reader's own choices: countries and groups to show beside the standing ones. */
  readonly view: Pick<View, 'countries' | 'groups' | 'region'>;
  readonly roadmap: Roadmap;
  readonly sources: readonly DataSource[];
  /** A sentence on why a dataset is not there; left out, only that it is not. */
  readonly whyMissing?: (table: TableId) => string;
}

/** A sentence for each dataset that is needed and not there; empty when all are. */
export const reasonsMissing = (
  { tables, whyMissing = FACT_CHECK.notLoaded }: RoadmapInput,
  needed: readonly TableId[],
): string[] => missingTables(tables, needed).map(whyMissing);

/** The sources of some datasets, in the order of the record of sources. */
export function sourcesOfTables(
  ids: Iterable<TableId>,
  sources: readonly DataSource[],
): readonly DataSource[] {
  const files = new Set(Array.from(ids, (id) => `${id}.csv`));
  return sources.filter(({ file }) => files.has(file));
}
