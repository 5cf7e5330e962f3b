/** The gate before a figure, or anything else made of several files: open once all are there. */
import type { FileError } from '../io/problem.ts';
import type { FileId, WholeFiles } from '../analysis/files.ts';
import type { Shelf, Readiness } from './shelf.svelte.ts';

export class Gate {
  readonly #shelf: Shelf;
  readonly #idsOf: () => readonly FileId[];

  /** @param idsOf - The files needed; may depend on the address. */
  constructor(shelf: Shelf, idsOf: () => readonly FileId[]) {
    this.#shelf = shelf;
    this.#idsOf = idsOf;
  }

  /** A text, so that the same files asked for anew change nothing. */
  readonly #names = $derived.by(() => this.#idsOf().join(' '));
  readonly ids: readonly FileId[] = $derived.by(
    () => this.#names.split(' ').filter((id) => id !== '') as FileId[],
  );

  readonly standing: Readiness = $derived.by(() => this.#shelf.standing(this.ids));

  /** The files once all are there; null before, and where one of them could not be used. */
  readonly files: WholeFiles | null = $derived.by(() =>
    this.standing === 'whole' ? this.#shelf.take(this.ids) : null,
  );

  /** Why some of them could not be used. */
  readonly failures: readonly FileError[] = $derived.by(() =>
    this.ids.flatMap((id) => this.#shelf.failures.get(id) ?? []),
  );

  /** Sees to it that the files are there or on their way. */
  want(): void {
    this.#shelf.want(...this.ids);
  }

  /** Asks again for the files that failed. */
  retry(): void {
    this.#shelf.retry();
  }
}
