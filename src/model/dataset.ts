/** What a dataset is: its columns, its key, and the table that its rows become. */
import type { TableId, Tables } from './tables.ts';

/**
 * What the cells of a column hold. With `blank` a cell may be empty: it is then null, and an empty
 * text for a text. Ranges are those that a value can have at all; a value outside them is a mistake
 * in the file, not an outlier.
 */
export type Column = { readonly blank?: true } & (
  | { readonly type: 'text' | 'year' | 'day' | 'ages' | 'flag' }
  | { readonly type: 'code'; readonly of: 'iso3' | 'iso2' | 'm49' | 'group' }
  | { readonly type: 'number'; readonly min?: number; readonly max?: number }
  | { readonly type: 'word'; readonly of: readonly string[] }
);

export type Columns = Readonly<Record<string, Column>>;

type Filled<C extends Column> = C extends { readonly type: 'year' | 'number' }
  ? number
  : C extends { readonly type: 'flag' }
    ? boolean
    : C extends { readonly type: 'word'; readonly of: readonly (infer Word)[] }
      ? Word
      : string;

/** A row whose cells are converted. */
export type RowOf<C extends Columns> = {
  readonly [Name in keyof C]:
    | Filled<C[Name]>
    | (C[Name] extends { readonly type: 'text' }
        ? never
        : C[Name] extends { readonly blank: true }
          ? null
          : never);
};

/** A file `data/<id>.csv`, as it is built, checked and read. */
export interface Dataset<Id extends TableId = TableId> {
  readonly id: Id;
  /** In the order of the file. */
  readonly columns: Columns;
  /** The columns that together may occur once only; the file is sorted by them. */
  readonly key: readonly string[];
  /** The table of the rows that could be read, each a `RowOf` of the columns. */
  readonly table: (rows: readonly never[]) => Tables[Id];
}

export const DATASET_PARTS = ['indicators', 'groups', 'context', 'archive', 'map'] as const;
export type DatasetPart = (typeof DATASET_PARTS)[number];

/** What people read about a file. It is no part of the dataset, so that no page has to load it. */
export interface About<Name extends string = string> {
  /** Where it stands among the others. */
  readonly part: DatasetPart;
  readonly title: string;
  readonly description: string;
  /** What each column holds. */
  readonly columns: Readonly<Record<Name, string>>;
  /** The units of the columns that have one. */
  readonly units?: Readonly<Partial<Record<Name, string>>>;
}
