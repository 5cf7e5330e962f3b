/**
 * The files of the atlas by name, and the one gate to them: what is made of several files gets all
 * of them or nothing, since a count from the rest would be a smaller count.
 */
import type { LoadedTables } from './loaded-tables.ts';
import type { Roadmap } from '../model/roadmap.ts';
import type { DataResource, DataSource } from '../model/source.ts';
import type { TableId } from '../model/tables.ts';
import type { WorldTopology } from '../model/world.ts';

/** A file that is not a table. */
export type DocumentId = 'world' | 'roadmap' | 'sources' | 'datapackage';
export type FileId = TableId | DocumentId;

/** The files that have been read so far; null and absent ones are on their way, or failed. */
export interface Files {
  readonly tables: LoadedTables;
  readonly world: WorldTopology | null;
  readonly roadmap: Roadmap | null;
  readonly sources: readonly DataSource[] | null;
  readonly datapackage?: readonly DataResource[] | null;
}

/**
 * All the files that were asked for, and no other: what is made of them does not depend on what
 * else happens to have been loaded. Only `takeFiles` makes one.
 */
export interface WholeFiles extends Files {
  /** Empty where the sources were not asked for. */
  readonly sources: readonly DataSource[];
}

export const isThere = (id: FileId, files: Files): boolean =>
  (id === 'world' || id === 'roadmap' || id === 'sources' || id === 'datapackage'
    ? files[id]
    : files.tables[id]) != null;

/** The files asked for; null where one of them is not there. */
export function takeFiles(ids: readonly FileId[], files: Files): WholeFiles | null {
  if (!ids.every((id) => isThere(id, files))) return null;
  const asked = new Set<string>(ids);
  const tables = Object.entries(files.tables).filter(([id]) => asked.has(id));
  return {
    tables: Object.fromEntries(tables),
    world: asked.has('world') ? files.world : null,
    roadmap: asked.has('roadmap') ? files.roadmap : null,
    sources: (asked.has('sources') && files.sources) || [],
  };
}
