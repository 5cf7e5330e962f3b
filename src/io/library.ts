/** The datasets of the atlas, each loaded once and only when it is first wanted. */
import type { DataSource } from '../model/source.ts';
import type { Roadmap } from '../model/roadmap.ts';
import type { TableId, Tables } from '../model/tables.ts';
import { fetchText } from './fetch.ts';
import type { Loaded } from './problem.ts';
import { parseRoadmap } from './roadmap.ts';
import { parseSources } from './sources.ts';
import { fileOf, parseTable } from './tables.ts';
import { parseWorld } from './topology.ts';
import type { WorldTopology } from '../model/world.ts';

/** Every promise is rejected with a FileError where its file cannot be used. */
export interface Library {
  /** A table, with the problems of its file. */
  readonly table: <Id extends TableId>(id: Id) => Promise<Loaded<Tables[Id]>>;
  readonly world: () => Promise<WorldTopology>;
  readonly roadmap: () => Promise<Roadmap>;
  readonly sources: () => Promise<readonly DataSource[]>;
}

/**
 * A library with an empty shelf.
 *
 * @param fetcher - Gives the text of a file by its path, "data/internet-use.csv".
 */
export const createLibrary = (fetcher: (file: string) => Promise<string> = fetchText): Library => {
  const shelf = new Map<string, Promise<unknown>>();

  /** A file that failed is asked for again next time: the network may be back. */
  const once = <T>(file: string, parse: (text: string) => T): Promise<T> => {
    const known = shelf.get(file) as Promise<T> | undefined;
    if (known) return known;
    const loading = fetcher(file).then(parse);
    shelf.set(file, loading);
    loading.catch(() => shelf.delete(file));
    return loading;
  };

  return {
    table: (id) => once(fileOf(id), (text) => parseTable(id, text)),
    world: () => once('data/world.topo.json', parseWorld),
    roadmap: () => once('data/roadmap.json', parseRoadmap),
    sources: () => once('data/sources.json', parseSources),
  };
};
