/** CSV text to rows of text, by PapaParse in header mode. Cells are never converted here. */
import Papa from 'papaparse';

/** The cells of a row by column; a column that the row lacks is not there. */
export type Row = Readonly<Record<string, string | undefined>>;

export interface CsvText {
  readonly columns: readonly string[];
  /** All rows below the header, blank lines as well, so that an index tells the row's number. */
  readonly rows: readonly Row[];
  /** By index, how many cells a row has whose number of cells is not the header's; 0 if blank. */
  readonly odd: ReadonlyMap<number, number>;
  /** Whether the text ends inside a row: no line break at the end, or a quotation left open. */
  readonly cutShort: boolean;
}

/** The number of a row as a spreadsheet counts: the header is row 1. */
export const rowNumber = (index: number): number => index + 2;

/** Where PapaParse puts the cells that a row has beyond the header. */
const EXTRA = '__parsed_extra';
type Cells = Record<string, string> & { [EXTRA]?: string[] };

/** The header alone, so that a wrong one is known before anything else is read. */
const readHeader = (text: string, delimiter: string): string[] =>
  (Papa.parse<string[]>(text, { delimiter, preview: 1 }).data[0] ?? []).map((name) => name.trim());

const isBlank = (cells: Cells): boolean =>
  Object.values(cells).every((cell) => typeof cell === 'string' && cell.trim() === '');

const widthOf = (cells: Cells): number => {
  if (isBlank(cells)) return 0;
  const extra = cells[EXTRA]?.length;
  return Object.keys(cells).length + (extra === undefined ? 0 : extra - 1);
};

const oddRows = ({ data, errors }: Papa.ParseResult<Cells>): Map<number, number> =>
  new Map(
    errors.flatMap(({ type, row = -1 }) => {
      const cells = data[row];
      return type === 'FieldMismatch' && cells ? [[row, widthOf(cells)] as const] : [];
    }),
  );

/**
 * Splits CSV text into rows of text cells. A byte-order mark and either kind of line break are
 * accepted.
 *
 * @param delimiter - The sign between cells; the atlas's own files have commas.
 */
export const readCsv = (text: string, delimiter = ','): CsvText => {
  const columns = readHeader(text, delimiter);
  if (new Set(columns).size < columns.length)
    return { columns, rows: [], odd: new Map(), cutShort: false };
  const parsed = Papa.parse<Cells>(text, {
    header: true,
    delimiter,
    dynamicTyping: false,
    transformHeader: (name) => name.trim(),
  });
  const openQuote = parsed.errors.some(({ code }) => code === 'MissingQuotes');
  return {
    columns,
    rows: parsed.data,
    odd: oddRows(parsed),
    cutShort: openQuote || !/[\r\n]$/.test(text),
  };
};
