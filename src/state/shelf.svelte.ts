/** What has been loaded so far, as the pages see it: each file wanted, ready or failed. */
import { untrack } from 'svelte';
import type { LoadedTables } from '../analysis/loaded-tables.ts';
import type { Library } from '../io/library.ts';
import { FileError, type Problem } from '../io/problem.ts';
import type { Roadmap } from '../model/roadmap.ts';
import type { DataSource } from '../model/source.ts';
import type { TableId } from '../model/tables.ts';
import type { WorldTopology } from '../model/world.ts';

/** A file that is not a table. */
export type DocumentId = 'world' | 'roadmap' | 'sources';
export type FileId = TableId | DocumentId;

/** Every dataset is loaded at most once and never changes; only which ones are there does. */
export class Shelf {
  tables = $state.raw<LoadedTables>({});
  world = $state.raw<WorldTopology | null>(null);
  roadmap = $state.raw<Roadmap | null>(null);
  sources = $state.raw<readonly DataSource[]>([]);
  /** Files that could not be used, and why. */
  failures = $state.raw<ReadonlyMap<FileId, FileError>>(new Map());
  /** Cells that could not be read, in files that otherwise could. */
  problems = $state.raw<readonly Problem[]>([]);

  readonly #library: Library;
  readonly #asked = new Set<FileId>();

  constructor(library: Library) {
    this.#library = library;
  }

  /** The tables there are now, for a reader that has made sure of what it needs. */
  loaded(): LoadedTables {
    return untrack(() => this.tables);
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
    else if (id === 'roadmap') this.roadmap = await this.#library.roadmap();
    else if (id === 'sources') this.sources = await this.#library.sources();
    else {
      const { data, problems } = await this.#library.table(id);
      this.tables = { ...this.tables, [id]: data };
      if (problems.length > 0) this.problems = [...this.problems, ...problems];
    }
  }

  #fail(id: FileId, error: unknown): void {
    if (!(error instanceof FileError)) throw error;
    this.failures = new Map(this.failures).set(id, error);
  }
}
