/** Reads one CSV file into a typed table by the table's declaration, listing what cannot be read. */
import type { Columns, Dataset } from '../model/dataset.ts';
import type { TableId, Tables } from '../model/tables.ts';
import { Refused } from './cells.ts';
import { cellReader } from './columns.ts';
import { rowNumber, type CsvText, type CsvRow } from './csv-text.ts';
import { readPlainCsv } from './plain-csv.ts';
import { FileError, type Loaded, type Problem } from './problem.ts';

const checkHeader = (file: string, found: readonly string[], wanted: readonly string[]): void => {
  const missing = wanted.filter((column) => !found.includes(column));
  const repeated = [...new Set(found.filter((name, index) => found.indexOf(name) !== index))];
  if (missing.length || repeated.length)
    throw new FileError(file, { code: 'headers', missing, repeated });
};

/** A file that ends inside a row is refused whole: its last value may lack digits. */
const checkEnd = (file: string, { rows, columns, odd, cutShort }: CsvText): void => {
  const last = rows.findLastIndex((_, index) => odd.get(index)?.length !== 0);
  if (cutShort || (odd.get(last) ?? columns).length < columns.length)
    throw new FileError(file, { code: 'truncated' });
  if (last < 0) throw new FileError(file, { code: 'empty' });
};

/** Path of a table's file, as the site serves it and as messages name it. */
export const fileOf = (id: TableId): string => `data/${id}.csv`;

/** Notes a problem with a row, by the index of the row. */
type Report = (index: number, at: Pick<Problem, 'column' | 'value' | 'reason'>) => void;

type Cells = Record<string, unknown>;

/** Converts the cells of a row; null where any of them cannot be read. */
const rowConverter = (columns: Columns, report: Report) => {
  const entries = Object.entries(columns).map(([name, each]) => [name, cellReader(each)] as const);
  return (row: CsvRow, index: number): Cells | null => {
    const typed: Cells = {};
    let whole = true;
    for (const [column, convert] of entries) {
      const value = (row[column] ?? '').trim();
      const read = convert(value);
      if (read instanceof Refused) {
        whole = false;
        report(index, { column, value, reason: read.reason });
      } else typed[column] = read;
    }
    return whole ? typed : null;
  };
};

/** Tells the rows that repeat the key of an earlier one. */
const duplicateFinder = (key: readonly string[], report: Report) => {
  const firstRows = new Map<string, number>();
  return (typed: Cells, index: number): boolean => {
    let value = '';
    for (const column of key) value += (value && ', ') + String(typed[column]);
    const first = firstRows.get(value);
    if (first === undefined) {
      firstRows.set(value, index);
      return false;
    }
    const reason = { code: 'duplicate', firstRow: rowNumber(first) } as const;
    report(index, { column: key.join(', '), value, reason });
    return true;
  };
};

/** Sorts out the rows that have no cells, too few or too many. */
const widthChecker =
  ({ columns, odd }: CsvText, report: Report) =>
  (index: number): boolean => {
    const cells = odd.get(index);
    if (!cells) return true;
    const reason = { code: 'ragged', expected: columns.length, found: cells.length } as const;
    if (cells.length > 0) report(index, { column: '', value: cells.join(','), reason });
    return false;
  };

/**
 * Reads the text of a file into its table: rows with a problem are left out, the rest is kept.
 * Columns that the dataset does not declare are ignored.
 *
 * @param file - Its path, for messages.
 * @throws FileError where nothing of the file can be used.
 */
export function readTable<Id extends TableId>(
  { columns, key, table }: Dataset<Id>,
  file: string,
  text: string,
): Loaded<Tables[Id]> {
  if (text.trim() === '') throw new FileError(file, { code: 'empty' });
  const csv = readPlainCsv(text);
  checkHeader(file, csv.columns, Object.keys(columns));
  checkEnd(file, csv);

  const problems: Problem[] = [];
  const report: Report = (index, at) => problems.push({ file, row: rowNumber(index), ...at });
  const isFull = widthChecker(csv, report);
  const convert = rowConverter(columns, report);
  const isDuplicate = duplicateFinder(key, report);
  const kept: Cells[] = [];
  csv.rows.forEach((row, index) => {
    const typed = isFull(index) ? convert(row, index) : null;
    if (typed && !isDuplicate(typed, index)) kept.push(typed);
  });
  if (!kept.length) throw new FileError(file, { code: 'no-usable-rows', problems });
  return { data: table(kept as never[]), problems };
}

/**
 * Reads the text of a table's file by its name.
 *
 * @param datasets - Those among which it is.
 * @throws FileError where nothing of the file can be used.
 */
export function parseTable<Id extends TableId>(
  datasets: readonly Dataset[],
  id: Id,
  text: string,
): Loaded<Tables[Id]> {
  const dataset = datasets.find((each) => each.id === id);
  if (!dataset) throw new Error(`No dataset is called ${id}.`);
  return readTable(dataset, fileOf(id), text) as Loaded<Tables[Id]>;
}
