/**
 * Tables as CSV (RFC 4180), made so that a spreadsheet opens them right: in UTF-8 with a byte-order
 * mark, and with no cell that it would take for a formula.
 */

/** A cell: words, a number, or null for an empty one. */
export type CsvCell = string | number | null;

/** Tells Excel that the bytes that follow are UTF-8. */
const BYTE_ORDER_MARK = '\uFEFF';

/** What a spreadsheet may run as a formula, also after white space and in its full-width form. */
const FORMULA = /^[\s\u00a0]*[=+\-@\uFF1D\uFF0B\uFF0D\uFF20]|^[\t\r\n]/;

/**
 * The text of rows, the heads of the columns among them. Numbers are written with a point and
 * without separators, whatever the language of the page. Words that a spreadsheet would run as a
 * formula get an apostrophe before them.
 */
export const csvText = (rows: readonly (readonly CsvCell[])[]): string =>
  BYTE_ORDER_MARK + rows.map((row) => `${row.map(written).join(',')}\r\n`).join('');

function written(cell: CsvCell): string {
  if (cell === null) return '';
  if (typeof cell === 'number') return writtenNumber(cell);
  const harmless = FORMULA.test(cell) ? `'${cell}` : cell;
  return /[",\r\n]/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}

/** A double holds 15 digits of any decimal, and so of every value published. */
const writtenNumber = (value: number): string =>
  Number.isFinite(value) ? String(Number(value.toPrecision(15))) : '';
