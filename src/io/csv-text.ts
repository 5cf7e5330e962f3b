/** What CSV text says once it is cut into cells, whoever cut it. Cells are never converted here. */

/** The cells of a row by column; a column that the row lacks is undefined. */
export type CsvRow = Readonly<Record<string, string | undefined>>;

export interface CsvText {
  readonly columns: readonly string[];
  /** All rows below the header, blank lines as well, so that an index tells the row's number. */
  readonly rows: readonly CsvRow[];
  /** By index, the cells of a row that has not as many as the header; none if all are blank. */
  readonly odd: ReadonlyMap<number, readonly string[]>;
  /** Whether the text ends inside a row: no line break at the end, or a quotation without one. */
  readonly cutShort: boolean;
}

/** Text cut into rows of cells, the header first. */
export interface Cut {
  readonly lines: readonly (readonly string[])[];
  /** Whether a quotation has no end, so that the lines hold only what comes before it, or too much. */
  readonly open: boolean;
}

/** The number of a row as a spreadsheet counts: the header is row 1. */
export const rowNumber = (index: number): number => index + 2;

/** Without a byte-order mark, and with one kind of line break, within quotations as well. */
export const evenLines = (text: string): string =>
  text.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n');

const isBlank = (cell: string): boolean => cell.trim() === '';

/**
 * The table in a text with even lines that is cut into cells; without rows where two columns share
 * a name.
 */
export function csvTextOf(text: string, { lines, open }: Cut): CsvText {
  const [head = [''], ...below] = lines;
  const columns = head.map((name) => name.trim());
  if (new Set(columns).size < columns.length)
    return { columns, rows: [], odd: new Map(), cutShort: false };
  const odd = new Map<number, readonly string[]>();
  const rows = below.map((cells, index): CsvRow => {
    // A spreadsheet may leave nothing but commas in a row, and more of them than columns.
    if (cells.length !== columns.length) odd.set(index, cells.every(isBlank) ? [] : cells);
    return Object.fromEntries(columns.map((name, at) => [name, cells[at]]));
  });
  return { columns, rows, odd, cutShort: open || !text.endsWith('\n') };
}
