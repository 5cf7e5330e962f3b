/** Rows to the bytes of a data file: sorted, LF line ends, a final newline, nothing else. */
import type { Dataset } from '../../../src/model/dataset.ts';

export type OutputCell = string | number | null;

/** A data file to be written: the rows of a dataset, their cells in the order of its columns. */
export interface DataFile {
  readonly dataset: Dataset;
  readonly rows: readonly (readonly OutputCell[])[];
}

/** The name of a dataset's file. */
export const nameOf = ({ id }: Dataset): string => `${id}.csv`;

/** The CSV text, sorted by the key. @throws Error when two rows share a key. */
export function toCsv({ dataset, rows }: DataFile): string {
  const columns = Object.keys(dataset.columns);
  const keyAt = dataset.key.map((column) => columns.indexOf(column));
  const sorted = [...rows].sort((a, b) => compareKeys(a, b, keyAt));
  sorted.forEach((row, index) => {
    const before = sorted[index - 1];
    if (before !== undefined && compareKeys(before, row, keyAt) === 0) {
      throw new Error(
        `${nameOf(dataset)}: two rows with the key ${keyAt.map((i) => row[i]).join(' ')}`,
      );
    }
  });
  const lines = [columns, ...sorted].map((cells) => cells.map(quoted).join(','));
  return `${lines.join('\n')}\n`;
}

function compareKeys(
  a: readonly OutputCell[],
  b: readonly OutputCell[],
  keyAt: readonly number[],
): number {
  for (const index of keyAt) {
    const order = compareCells(a[index] ?? '', b[index] ?? '');
    if (order !== 0) return order;
  }
  return 0;
}

/** By code unit, not by locale: the same on every machine. */
function compareCells(a: string | number, b: string | number): number {
  if (typeof a === 'number' && typeof b === 'number') return a - b;
  const [left, right] = [String(a), String(b)];
  return left < right ? -1 : left > right ? 1 : 0;
}

function quoted(cell: OutputCell): string {
  const text = typeof cell === 'number' ? plainNumber(cell) : (cell ?? '');
  return /[",\n\r]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** Without an exponent, which not every reader of CSV takes for a number, and with every digit. */
function plainNumber(value: number): string {
  const text = String(value);
  const [digits = '', exponent] = text.split('e-');
  if (exponent === undefined) return text;
  const [sign, bare] = digits.startsWith('-') ? ['-', digits.slice(1)] : ['', digits];
  return `${sign}0.${'0'.repeat(Number(exponent) - 1)}${bare.replace('.', '')}`;
}
