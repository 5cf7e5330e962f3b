/** Columns that several datasets have, and how they are declared. */
import type { About, Columns, Dataset, RowOf } from '../model/dataset.ts';
import type { TableId, Tables } from '../model/tables.ts';

export const ISO3 = { type: 'code', of: 'iso3' } as const;
export const GROUP = { type: 'code', of: 'group' } as const;
export const YEAR = { type: 'year' } as const;
export const TEXT = { type: 'text' } as const;
export const NOTE = { type: 'text', blank: true } as const;
export const PERCENT = { type: 'number', min: 0, max: 100 } as const;

/** The same column where a cell may be empty. */
export const blank = <const C extends object>(column: C): C & { readonly blank: true } => ({
  ...column,
  blank: true,
});

/** What the columns hold that are the same everywhere. */
export const MEANS = {
  iso3: 'ISO 3166-1 alpha-3 code; XKX for Kosovo, ASC for Ascension',
  year: 'calendar year',
  group:
    'world, ldc, lldc, sids, developed, developing, income-… (World Bank), itu-… (ITU regions)',
} as const;

/** A dataset whose table is made of rows as its columns have them. */
interface Declared<Id extends TableId, C extends Columns> extends Dataset<Id> {
  readonly columns: C;
  readonly key: readonly (keyof C & string)[];
  readonly table: (rows: readonly RowOf<C>[]) => Tables[Id];
}

/** @returns The dataset as it is, with the types of its columns. */
export const dataset = <Id extends TableId, const C extends Columns>(
  declared: Declared<Id, C>,
): Declared<Id, C> => declared;

/** What people read about a dataset: every column of it, and no other. */
export type AboutOf<D extends { readonly columns: Columns }> = About<keyof D['columns'] & string>;
