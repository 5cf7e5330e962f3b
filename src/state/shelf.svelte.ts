/** What has been loaded so far, as the pages see it: each file wanted, ready or failed. */
import { untrack } from 'svelte';
import type { LoadedTables } from '../analysis/loaded-tables.ts';
import type { Library } from '../io/library.ts';
import { FileError } from '../io/problem.ts';
import type { Roadmap } from '../model/roadmap.ts';
import type { DataResource, DataSource } from '../model/source.ts';
import type { WorldTopology } from '../model/world.ts';
import { isThere, takeFiles, type FileId, type WholeFiles } from '../analysis/files.ts';

/**
 * How far the files have come that something is made of: all are there, some are on their way, or
 * at least one could not be used.
 */
export type Readiness = 'whole' | 'waiting' | 'lacking';

/** Gives what reads a document, when it is wanted: not every page needs it, and no first map. */
export interface Readers {
  readonly roadmap?: () => Promise<(text: string) => Roadmap>;
  readonly datapackage?: () => Promise<(text: string) => readonly DataResource[]>;
}

/** What a document is once it is read. */
type Read<Id extends keyof Readers> = ReturnType<Awaited<ReturnType<NonNullable<Readers[Id]>>>>;

/** Every dataset is loaded at most once and never changes; only which ones are there does. */
export class Shelf {
  tables = $state.raw<LoadedTables>({});
  world = $state.raw<WorldTopology | null>(null);
  roadmap = $state.raw<Roadmap | null>(null);
  sources = $state.raw<readonly DataSource[] | null>(null);
  datapackage = $state.raw<readonly DataResource[] | null>(null);
  /** Files that could not be used, and why. */
  failures = $state.raw<ReadonlyMap<FileId, FileError>>(new Map());

  readonly #library: Library;
  readonly #readers: Readers;
  readonly #asked = new Set<FileId>();

  constructor(library: Library, readers: Readers) {
    this.#library = library;
    this.#readers = readers;
  }

  /** The tables there are now, for a reader that has made sure of what it needs. */
  loaded(): LoadedTables {
    return untrack(() => this.tables);
  }

  /** How far some files have come. A word, so that other files arriving change nothing. */
  standing(ids: readonly FileId[]): Readiness {
    if (ids.some((id) => this.failures.has(id))) return 'lacking';
    return ids.every((id) => isThere(id, this)) ? 'whole' : 'waiting';
  }

  /** Those files, all of them and no other; null unless they are whole. */
  take(ids: readonly FileId[]): WholeFiles | null {
    return untrack(() => takeFiles(ids, this));
  }

  /** Sees to it that files are there or on their way. Asking twice loads once. */
  want(...ids: readonly FileId[]): void {
    for (const id of ids) {
      if (this.#asked.has(id)) continue;
      this.#asked.add(id);
      this.#load(id).catch((error: unknown) => this.#fail(id, error));
    }
  }

  /** Asks again for the files that failed. */
  retry(): void {
    const failed = [...this.failures.keys()];
    this.failures = new Map();
    for (const id of failed) this.#asked.delete(id);
    this.want(...failed);
  }

  async #load(id: FileId): Promise<void> {
    if (id === 'world') this.world = await this.#library.world();
    else if (id === 'roadmap') this.roadmap = await this.#document('roadmap');
    else if (id === 'sources') this.sources = await this.#library.sources();
    else if (id === 'datapackage') this.datapackage = await this.#document('datapackage');
    else {
      const table = await this.#library.table(id);
      this.tables = { ...this.tables, [id]: table };
    }
  }

  async #document<Id extends keyof Readers>(id: Id): Promise<Read<Id>> {
    const reader = this.#readers[id];
    if (!reader) throw new Error(`Nothing reads ${id} here.`);
    const read = (await reader()) as (text: string) => Read<Id>;
    return this.#library.document(`data/${id}.json`, read);
  }

  #fail(id: FileId, error: unknown): void {
    if (!(error instanceof FileError)) throw error;
    this.failures = new Map(this.failures).set(id, error);
  }
}
