/** Publishers' CSV text to rows whose cells are asked for by column name. */
import Papa from 'papaparse';
import { SourceRefusal, type Place } from './refusal.ts';

/** One data row. Cells stay text, so that the M49 code "004" stays "004". */
export class CsvRow {
  readonly file: string;
  /** 1-based line in the file, header and blank lines counted. */
  readonly row: number;
  private readonly columns: ReadonlyMap<string, number>;
  private readonly cells: readonly string[];

  constructor(
    file: string,
    row: number,
    columns: ReadonlyMap<string, number>,
    cells: readonly string[],
  ) {
    this.file = file;
    this.row = row;
    this.columns = columns;
    this.cells = cells;
  }

  /** The cell's text; "" where the source leaves it blank. */
  cell(column: string): string {
    const index = this.columns.get(column);
    if (index === undefined) throw new SourceRefusal(this.at(column), 'no such column');
    return this.cells[index] ?? '';
  }

  at(column: string): Place {
    return { file: this.file, row: this.row, column };
  }
}

/**
 * Reads CSV text.
 * @param required columns the header must have; a missing or renamed one is a changed layout.
 * @param headerStart first cell of the header row, for files that open with a preamble (World Bank).
 * @throws SourceRefusal on a changed layout or a row with fewer or more cells than the header.
 */
export function readCsv(
  file: string,
  text: string,
  required: readonly string[],
  headerStart?: string,
): CsvRow[] {
  const lines = Papa.parse<string[]>(text.replace(/^\uFEFF/, '')).data;
  const headerAt =
    headerStart === undefined ? 0 : lines.findIndex((cells) => cells[0] === headerStart);
  const header = lines[headerAt];
  if (header === undefined) {
    throw new SourceRefusal({ file }, `changed layout: no header row starting "${headerStart}"`);
  }
  const columns = columnsOf(file, headerAt + 1, header, required);
  return lines.flatMap((cells, index) => {
    if (index <= headerAt || cells.every((cell) => cell === '')) return [];
    if (cells.length !== header.length) {
      const reason = `${cells.length} cells where the header has ${header.length}`;
      throw new SourceRefusal({ file, row: index + 1 }, reason);
    }
    return [new CsvRow(file, index + 1, columns, cells)];
  });
}

function columnsOf(
  file: string,
  row: number,
  header: readonly string[],
  required: readonly string[],
): Map<string, number> {
  for (const column of required) {
    if (!header.includes(column)) {
      throw new SourceRefusal({ file, row, column }, 'changed layout: the column is missing');
    }
  }
  // World Bank headers end in an empty cell; it names nothing.
  return new Map(header.flatMap((name, index) => (name === '' ? [] : [[name, index] as const])));
}
