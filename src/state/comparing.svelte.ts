/** What the Compare page waits for, and the tables once they are there. */
import type { ComparedTables } from '../selection/compared-tables.ts';
import type { LoadedTables } from '../analysis/loaded-tables.ts';
import type { TableId } from '../model/tables.ts';
import type { Atlas } from './atlas.svelte.ts';
import { isComparable, tablesOfEstimates, tablesToCompare } from '../selection/comparison.ts';
import type { FileId } from '../analysis/files.ts';
import type { Shelf, Readiness } from './shelf.svelte.ts';

/** Datasets of single figures further down the page: the rest does not wait for them. */
const LATER: readonly TableId[] = [
  'group-estimates',
  'internet-use-by-sex',
  'price-baskets',
  'price-medians',
  'internet-use-notes',
];

export class Comparing {
  readonly #atlas: Atlas;
  readonly #shelf: Shelf;

  constructor(atlas: Atlas, shelf: Shelf) {
    this.#atlas = atlas;
    this.#shelf = shelf;
  }

  // Single parameters first: an unchanged one stops a change of the address from going further.
  readonly indicator = $derived.by(() => this.#atlas.view.indicator);

  /** The files without which nothing is compared. */
  readonly needed: readonly FileId[] = $derived.by(() => [
    ...tablesToCompare(this.indicator),
    'sources',
  ]);

  readonly standing: Readiness = $derived.by(() => this.#shelf.standing(this.needed));

  /** Whether what stands beside the figures is there or will not come: nothing is drawn twice. */
  readonly #settled = $derived.by(() =>
    tablesOfEstimates(this.indicator).every(
      (id) => this.#shelf.tables[id] !== undefined || this.#shelf.failures.has(id),
    ),
  );

  /** The names of the datasets of this page that are there; a text, so that others change nothing. */
  readonly #there = $derived.by(() =>
    [...tablesToCompare(this.indicator), ...tablesOfEstimates(this.indicator), ...LATER]
      .filter((id) => this.#shelf.tables[id] !== undefined)
      .join(' '),
  );

  /** The datasets once enough of them are there; null before. */
  readonly tables: ComparedTables | null = $derived.by(() => {
    if (this.#there === '' || !this.#settled || this.standing !== 'whole') return null;
    const tables: LoadedTables = this.#shelf.loaded();
    return isComparable(tables, this.indicator) ? tables : null;
  });

  /** Asks for everything that the page shows, the first things first. */
  want(): void {
    this.#shelf.want(...this.needed, ...tablesOfEstimates(this.indicator), ...LATER);
  }
}
