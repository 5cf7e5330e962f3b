/** CSV text to rows of text, by PapaParse in header mode. Cells are never converted here. */
import Papa from 'papaparse';

/** A row as it stands in the file. */
export interface Row {
  /** Row of the file as a spreadsheet counts it: the header is row 1. */
  readonly number: number;
  /** The cells by column; a column that the row lacks is not there. */
  readonly cells: Readonly<Record<string, string | undefined>>;
  /** How many cells the row has. */
  readonly width: number;
}

export interface CsvText {
  readonly columns: readonly string[];
  readonly rows: readonly Row[];
  /** Whether the text ends inside a row: no line break at the end, or a quotation left open. */
  readonly cutShort: boolean;
}

/** Where PapaParse puts the cells that a row has beyond the header. */
const EXTRA = '__parsed_extra';
type Cells = Record<string, string> & { [EXTRA]?: string[] };

/** The header alone, so that a wrong one is known before anything else is read. */
const readHeader = (text: string): string[] =>
  (Papa.parse<string[]>(text, { delimiter: ',', preview: 1 }).data[0] ?? []).map((name) =>
    name.trim(),
  );

const widthOf = (cells: Cells): number => {
  const extra = cells[EXTRA]?.length;
  return Object.keys(cells).length + (extra === undefined ? 0 : extra - 1);
};

const isBlankLine = (cells: Cells): boolean =>
  Object.values(cells).every((cell) => typeof cell === 'string' && cell.trim() === '');

/** The rows that have another number of cells than the header, by index. */
const mismatched = (errors: readonly Papa.ParseError[]): ReadonlySet<number> =>
  new Set(errors.flatMap(({ type, row }) => (type === 'FieldMismatch' ? [row ?? -1] : [])));

/**
 * Splits CSV text into rows of text cells. Blank lines are left out, but counted, so that row
 * numbers are the file's. A byte-order mark and either kind of line break are accepted.
 */
export const readCsv = (text: string): CsvText => {
  const columns = readHeader(text);
  if (new Set(columns).size < columns.length) return { columns, rows: [], cutShort: false };
  const { data, errors } = Papa.parse<Cells>(text, {
    header: true,
    delimiter: ',',
    dynamicTyping: false,
    transformHeader: (name) => name.trim(),
  });
  const odd = mismatched(errors);
  const rows: Row[] = [];
  data.forEach((cells, index) => {
    if (odd.has(index) && isBlankLine(cells)) return;
    const width = odd.has(index) ? widthOf(cells) : columns.length;
    rows.push({ number: index + 2, cells, width });
  });
  const openQuote = errors.some(({ code }) => code === 'MissingQuotes');
  return { columns, rows, cutShort: openQuote || !/[\r\n]$/.test(text) };
};
