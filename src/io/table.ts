/** Reads one CSV file into a typed table by the table's declaration, listing what cannot be read. */
import type { Column } from './cells.ts';
import { readCsv, type CsvText, type Row } from './csv.ts';
import { FileError, type Loaded, type Problem } from './problem.ts';

/** How the cells of each column are read. Every column must be there; further ones are ignored. */
export type Columns = Readonly<Record<string, Column<unknown>>>;

/** A row whose cells are converted. */
export type RowOf<C extends Columns> = {
  readonly [K in keyof C]: C[K] extends Column<infer T> ? T : never;
};

/** Reads the text of a file into its table. `file` is its path, for messages. */
export type ReadFile<T> = (file: string, text: string) => Loaded<T>;

const checkHeader = (file: string, found: readonly string[], wanted: readonly string[]): void => {
  const missing = wanted.filter((column) => !found.includes(column));
  const repeated = [...new Set(found.filter((name, index) => found.indexOf(name) !== index))];
  if (missing.length || repeated.length)
    throw new FileError(file, { code: 'headers', missing, repeated });
};

/** A file that ends inside a row is refused whole: its last value may lack digits. */
const checkEnd = (file: string, { rows, columns, cutShort }: CsvText): void => {
  const last = rows.at(-1);
  if (!last) throw new FileError(file, { code: cutShort ? 'truncated' : 'empty' });
  if (cutShort || last.width < columns.length) throw new FileError(file, { code: 'truncated' });
};

type Report = (at: Pick<Problem, 'column' | 'value' | 'reason'>) => void;

type Cells = Record<string, unknown>;

/** Converts the cells of a row; null where any of them cannot be read. */
const rowConverter = (columns: Columns) => {
  const entries = Object.entries(columns);
  return (row: Row, report: Report): Cells | null => {
    const typed: Cells = {};
    let whole = true;
    for (const [column, convert] of entries) {
      const value = (row.cells[column] ?? '').trim();
      const read = convert(value);
      if ('value' in read) typed[column] = read.value;
      else {
        whole = false;
        report({ column, value, reason: read.reason });
      }
    }
    return whole ? typed : null;
  };
};

/** Tells the rows that repeat the key of an earlier one. */
const duplicateFinder = (key: readonly string[]) => {
  const firstRows = new Map<string, number>();
  return (typed: Cells, row: Row, report: Report): boolean => {
    let value = '';
    for (const column of key) value += (value && ', ') + String(typed[column]);
    const firstRow = firstRows.get(value);
    if (firstRow === undefined) firstRows.set(value, row.number);
    else report({ column: key.join(', '), value, reason: { code: 'duplicate', firstRow } });
    return firstRow !== undefined;
  };
};

const isRagged = (row: Row, expected: number, report: Report): boolean => {
  const { width: found } = row;
  if (found === expected) return false;
  const value = Object.values(row.cells).flat().join(',');
  report({ column: '', value, reason: { code: 'ragged', expected, found } });
  return true;
};

/**
 * The reader of a table: rows with a problem are left out, the rest is kept. It throws a FileError
 * where nothing of the file can be used.
 *
 * @param key - The columns that together may occur once only.
 * @param build - Makes the table of the rows that could be read.
 */
export const reader =
  <C extends Columns, T>(
    columns: C,
    key: readonly (keyof C & string)[],
    build: (rows: readonly RowOf<C>[]) => T,
  ): ReadFile<T> =>
  (file, text) => {
    if (text.trim() === '') throw new FileError(file, { code: 'empty' });
    const csv = readCsv(text);
    checkHeader(file, csv.columns, Object.keys(columns));
    checkEnd(file, csv);

    const problems: Problem[] = [];
    const convert = rowConverter(columns);
    const isDuplicate = duplicateFinder(key);
    const usable = (row: Row, report: Report): Cells | null => {
      if (isRagged(row, csv.columns.length, report)) return null;
      const typed = convert(row, report);
      return typed && !isDuplicate(typed, row, report) ? typed : null;
    };
    const kept: Cells[] = [];
    for (const row of csv.rows) {
      const typed = usable(row, (at) => problems.push({ file, row: row.number, ...at }));
      if (typed) kept.push(typed);
    }
    if (!kept.length) throw new FileError(file, { code: 'no-usable-rows', problems });
    return { data: build(kept as RowOf<C>[]), problems };
  };
