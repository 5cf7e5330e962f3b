/** Publishers' CSV text to rows whose cells are asked for by column name. */
import Papa from 'papaparse';
import { SourceRefusal, type Place } from './refusal.ts';

/** One data row. Cells stay text, so that the M49 code "004" stays "004". */
export interface CsvRow {
  /** 1-based line in the file, header and blank lines counted. */
  readonly row: number;
  /** The cell's text; "" where the source leaves it blank. @throws SourceRefusal: no such column. */
  cell(column: string): string;
  /** Where a cell stands, for a refusal. */
  at(column: string): Place;
}

export interface CsvTable {
  readonly header: readonly string[];
  readonly rows: readonly CsvRow[];
}

export interface CsvLayout {
  /** Columns the header must have; a missing or renamed one is a changed layout. */
  readonly columns: readonly string[];
  /** First cell of the header row, in files that open with a preamble (World Bank). */
  readonly headerStart?: string;
}

/**
 * Reads CSV text.
 * @throws SourceRefusal on a changed layout or a row with fewer or more cells than the header.
 */
export function readCsv(file: string, text: string, layout: CsvLayout): CsvTable {
  const lines = Papa.parse<string[]>(text.replace(/^\uFEFF/, '')).data;
  const start = layout.headerStart;
  const headerAt = start === undefined ? 0 : lines.findIndex((cells) => cells[0] === start);
  const header = lines[headerAt];
  if (header === undefined) {
    throw new SourceRefusal({ file }, `changed layout: no header row starting "${start}"`);
  }
  checkHeader({ file, row: headerAt + 1 }, header, layout.columns);
  const rows = lines.flatMap((cells, index) =>
    index <= headerAt || cells.every((cell) => cell === '')
      ? []
      : [csvRow({ file, row: index + 1 }, header, cells)],
  );
  return { header, rows };
}

function checkHeader(place: Place, header: readonly string[], columns: readonly string[]): void {
  for (const column of columns) {
    if (!header.includes(column)) {
      throw new SourceRefusal({ ...place, column }, 'changed layout: the column is missing');
    }
  }
}

function csvRow(
  place: Place & { row: number },
  header: readonly string[],
  cells: readonly string[],
): CsvRow {
  if (cells.length !== header.length) {
    const reason = `${cells.length} cells where the header has ${header.length}`;
    throw new SourceRefusal(place, reason);
  }
  const at = (column: string): Place => ({ ...place, column });
  const cell = (column: string): string => {
    const found = cells[header.indexOf(column)];
    if (found === undefined) throw new SourceRefusal(at(column), 'no such column');
    return found;
  };
  return { row: place.row, cell, at };
}
