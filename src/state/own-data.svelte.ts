/** The reader's own file while the Data page is open: kept in memory only, never in the address. */
import { latestYear, reportersByYear, yearSpan, type YearSpan } from '../analysis/coverage.ts';
import { CLASSINGS, ownMeasure, type Classing } from '../own-data/classes.ts';
import type { ChosenColumns } from '../own-data/columns.ts';
import { readOwnFile, type OwnFileReason, type OwnText } from '../own-data/file.ts';
import type { DecimalMark } from '../own-data/numbers.ts';
import { matcherOf } from '../own-data/places.ts';
import { openSheet, type OwnSheet, type OwnTableReason } from '../own-data/sheet.ts';
import { NO_CHOICES, readOwnTable, type OwnChoices, type OwnTable } from '../own-data/measure.ts';
import type { Shelf } from './shelf.svelte.ts';

export class OwnData {
  readonly #shelf: Shelf;
  #file = $state.raw<OwnText | null>(null);
  #refused = $state.raw<OwnFileReason | null>(null);
  #choices = $state.raw<OwnChoices>(NO_CHOICES);
  #year = $state<number | null>(null);
  /** Name of the file that was opened last, read or not. */
  fileName = $state('');
  busy = $state(false);
  /** What the reader calls the measure; the name of its column until then. */
  name = $state('');
  unit = $state('');
  classing = $state<Classing>(CLASSINGS[0]);

  constructor(shelf: Shelf) {
    this.#shelf = shelf;
  }

  /** Null while the names of countries are not loaded. */
  readonly #match = $derived.by(() => {
    const { countries, 'country-names': names } = this.#shelf.tables;
    const settled = names !== undefined || this.#shelf.failures.has('country-names');
    return countries && settled ? matcherOf(countries, names) : null;
  });

  readonly #opened: OwnSheet | OwnTableReason | null = $derived.by(
    () => this.#file && openSheet(this.#file.text),
  );

  readonly sheet: OwnSheet | null = $derived.by(() =>
    this.#opened && !('code' in this.#opened) ? this.#opened : null,
  );

  /** Why the file cannot be shown; null where it can, or where there is none. */
  readonly refused: OwnFileReason | OwnTableReason | null = $derived.by(
    () => this.#refused ?? (this.#opened && 'code' in this.#opened ? this.#opened : null),
  );

  /** Null without a file, and while the names of countries are not loaded. */
  readonly table: OwnTable | null = $derived.by(() =>
    this.sheet && this.#match ? readOwnTable(this.sheet, this.#match, this.#choices) : null,
  );

  readonly span: YearSpan | null = $derived.by(() => this.table && yearSpan(this.table.series));
  readonly latest: number = $derived.by(() => (this.table && latestYear(this.table.series)) ?? 0);
  readonly reporters = $derived.by(() => reportersByYear(this.table?.series ?? new Map()));
  readonly measure = $derived.by(() => this.table && ownMeasure(this.table.series, this.classing));

  /** The year shown, within those there are. */
  readonly year: number = $derived.by(() => {
    if (this.span === null) return 0;
    return Math.max(this.span.first, Math.min(this.span.last, this.#year ?? this.latest));
  });

  get file(): OwnText | null {
    return this.#file;
  }

  /** Reads a file in the place of the one before. */
  async open(file: File): Promise<void> {
    this.close();
    this.fileName = file.name;
    this.busy = true;
    this.#shelf.want('countries', 'country-names', 'ldc-membership', 'world', 'places');
    const read = await readOwnFile(file);
    this.busy = false;
    if ('code' in read) this.#refused = read;
    else this.#file = read;
  }

  /** Forgets the file and all that was chosen for it. */
  close(): void {
    this.#file = null;
    this.#refused = null;
    this.#choices = NO_CHOICES;
    this.#year = null;
    this.fileName = '';
    this.name = '';
    this.unit = '';
  }

  chooseColumns(columns: Partial<ChosenColumns>): void {
    this.#choices = { ...this.#choices, columns: { ...this.#choices.columns, ...columns } };
  }

  chooseDecimal(decimal: DecimalMark): void {
    this.#choices = { ...this.#choices, decimal };
  }

  /** @param year - Null for the latest. */
  chooseYear(year: number | null): void {
    this.#year = year;
  }
}
