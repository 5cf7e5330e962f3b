/** Which columns of a reader's file hold the country, the year and the value. */
import { fold } from '../analysis/search/economies.ts';
import type { CsvRow } from '../io/csv-text.ts';
import { isNoValue, readNumber, readYear } from './numbers.ts';
import type { Matcher } from './places.ts';

export const ROLES = ['country', 'year', 'value'] as const;
/** What a column is for. */
export type Role = (typeof ROLES)[number];

/** The column of each role; null where none was found. */
export type ChosenColumns = Readonly<Record<Role, string | null>>;

/** Rows looked at: enough to tell a column by, few enough for a large file. */
const SAMPLE = 300;

/** Names that decide between columns that look alike; the first is the best. */
const NAMES: Readonly<Record<Role, readonly string[]>> = {
  country: ['iso3', 'iso', 'code', 'country code', 'ref area', 'm49', 'iso2', 'country'],
  year: ['year', 'time', 'time period', 'annee', 'ano', 'jahr', 'date'],
  value: ['value', 'obs value', 'valeur', 'valor', 'wert'],
};

type Test = (cell: string) => boolean;

/** The share of the filled cells of a column that pass a test; 0 for a column of blanks. */
function share(rows: readonly CsvRow[], column: string, test: Test): number {
  const cells = rows.map((row) => (row[column] ?? '').trim()).filter((cell) => !isNoValue(cell));
  return cells.length === 0 ? 0 : cells.filter(test).length / cells.length;
}

const preference = (role: Role, column: string): number => {
  const at = NAMES[role].indexOf(fold(column));
  return at === -1 ? 0 : 1 - at / NAMES[role].length;
};

/**
 * The column that passes best; between two alike, the better name and then the one further left. A
 * column whose name says what it is may hold more that is wrong.
 */
function best(
  role: Role,
  columns: readonly string[],
  rows: readonly CsvRow[],
  test: Test,
  least: number,
): string | null {
  const scored = columns
    .map((column) => ({ column, share: share(rows, column, test), by: preference(role, column) }))
    .filter((each) => each.share >= (each.by > 0 ? least / 2 : least))
    .sort((a, b) => Math.round((b.share - a.share) * 5) || b.by - a.by);
  return scored[0]?.column ?? null;
}

const isYear: Test = (cell) => typeof readYear(cell) === 'number';
const isNumber: Test = (cell) =>
  typeof readNumber(cell, 'point') === 'number' || typeof readNumber(cell, 'comma') === 'number';

/**
 * Tells the columns by what they hold, so that their names may be in any language; names decide
 * where two would do. Two in five cells must be countries, since files also have regions and
 * headings among them.
 */
export function recogniseColumns(
  columns: readonly string[],
  rows: readonly CsvRow[],
  match: Matcher,
): ChosenColumns {
  const sample = rows.slice(0, SAMPLE);
  const named = columns.filter((column) => column !== '');
  const year = best('year', named, sample, isYear, 0.8);
  const rest = named.filter((column) => column !== year);
  const isCountry: Test = (cell) => match(cell) !== null && !isYear(cell);
  const country = best('country', rest, sample, isCountry, 0.4);
  const values = rest.filter(
    (column) => column !== country && share(sample, column, isCountry) < 0.9,
  );
  return { country, year, value: best('value', values, sample, isNumber, 0.5) };
}
