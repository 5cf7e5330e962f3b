/**
 * The datasets of the atlas, each loaded once and only when it is first wanted, and each as the site
 * was built with it or not at all.
 */
import type { Dataset } from '../model/dataset.ts';
import type { DataSource } from '../model/source.ts';
import type { TableId, Tables } from '../model/tables.ts';
import { fetchText } from './fetch.ts';
import { fileRecord, type FileRecord } from './manifest.ts';
import { parseSources } from './sources.ts';
import { fileOf, parseTable } from './table.ts';
import { parseWorld } from './topology.ts';
import { checkWhole } from './whole.ts';
import type { WorldTopology } from '../model/world.ts';

/** Every promise is rejected with a FileError where its file cannot be used. */
export interface Library {
  readonly table: <Id extends TableId>(id: Id) => Promise<Tables[Id]>;
  readonly world: () => Promise<WorldTopology>;
  readonly sources: () => Promise<readonly DataSource[]>;
  /** Any other file, by its path. */
  readonly document: <T>(file: string, parse: (text: string) => T) => Promise<T>;
}

/**
 * Gives the text of a file by its path, "data/internet-use.csv".
 *
 * @param again - Whether it failed before, so that no copy kept somewhere will do.
 */
export type Fetcher = (file: string, again: boolean) => Promise<string>;

/**
 * A library with an empty shelf.
 *
 * @param datasets - The tables that it can read.
 * @param recordOf - What the build knew of a file; null where a file is not to be checked.
 */
export const createLibrary = (
  datasets: readonly Dataset[],
  fetcher: Fetcher = fetchText,
  recordOf: (file: string) => FileRecord | null = fileRecord,
): Library => {
  const shelf = new Map<string, Promise<unknown>>();
  const failed = new Set<string>();

  const load = async <T>(file: string, read: (text: string) => T): Promise<T> => {
    try {
      return read(await fetcher(file, failed.has(file)));
    } catch (error) {
      failed.add(file);
      shelf.delete(file);
      throw error;
    }
  };

  /** A file that failed is asked for again next time: the network may be back. */
  const once = <T>(file: string, read: (text: string) => T): Promise<T> => {
    const known = shelf.get(file) as Promise<T> | undefined;
    if (known) return known;
    const loading = load(file, read);
    shelf.set(file, loading);
    return loading;
  };

  const table = <Id extends TableId>(id: Id): Promise<Tables[Id]> => {
    const file = fileOf(id);
    return once(file, (text) => {
      const { data, problems } = parseTable(datasets, id, text);
      checkWhole(file, text, recordOf(file), problems);
      return data;
    });
  };

  const document = <T>(file: string, parse: (text: string) => T): Promise<T> =>
    once(file, (text) => {
      const data = parse(text);
      checkWhole(file, text, recordOf(file));
      return data;
    });

  return {
    table,
    world: () => document('data/world.topo.json', parseWorld),
    sources: () => document('data/sources.json', parseSources),
    document,
  };
};
