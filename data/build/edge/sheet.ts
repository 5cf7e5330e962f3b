/** Publishers' workbooks to rows of plain cells. */
import readXlsxFile from 'read-excel-file/node';
import { SourceRefusal } from './refusal.ts';

export type Cell = string | number | boolean | null;
export type SheetRows = readonly (readonly Cell[])[];

/** A workbook's sheets by name. */
export interface Workbook {
  readonly file: string;
  readonly sheets: ReadonlyMap<string, SheetRows>;
}

/** Reads an .xlsx file; `file` is the name to use in messages. */
export async function readWorkbook(file: string, bytes: Buffer): Promise<Workbook> {
  const sheets = await readXlsxFile(bytes);
  const named = sheets.map(({ sheet, data }) => [sheet, data.map(plainRow)] as const);
  return { file, sheets: new Map(named) };
}

/** The sheet of that name. @throws SourceRefusal when the workbook has none. */
export function sheetOf(workbook: Workbook, name: string): SheetRows {
  const rows = workbook.sheets.get(name);
  if (rows === undefined) {
    throw new SourceRefusal({ file: workbook.file }, `changed layout: no sheet "${name}"`);
  }
  return rows;
}

function plainRow(cells: readonly unknown[]): Cell[] {
  return cells.map((cell) => (cell instanceof Date ? cell.toISOString() : (cell as Cell)));
}

/** A spreadsheet's own name for a column: 0 is A, 26 is AA. */
export function columnLetter(index: number): string {
  const tail = String.fromCharCode(65 + (index % 26));
  return index < 26 ? tail : columnLetter(Math.floor(index / 26) - 1) + tail;
}
