/** The data of a figure as a table of a Word document. */
import {
  AlignmentType,
  BorderStyle,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  WidthType,
  type IRunOptions,
} from 'docx';
import { RIGHT_TO_LEFT } from '../../model/language.ts';
import { tableSetting, type TableText } from './content.ts';

/** Twentieths of a point a CSS pixel. */
const TWIPS = 15;
/** Left and right of the words of a cell. */
const CELL_TWIPS = 60;

/** Programs round the widths of letters, in CSS pixels a cell. */
const ROUNDING = 3;

const HAIRLINE = { style: BorderStyle.SINGLE, size: 4, color: 'D5DBE3' };
const NO_LINE = { style: BorderStyle.NONE, size: 0, color: 'auto' };

const settingAt = (table: TableText, twips: number) =>
  tableSetting(table, twips / TWIPS, (2 * CELL_TWIPS) / TWIPS + ROUNDING);

/** The size of letters, in points, in which a table fits into a width. */
export const sizeAt = (table: TableText, twips: number): number => settingAt(table, twips).size;

function cellOf(text: string, numeric: boolean, run: IRunOptions): TableCell {
  return new TableCell({
    margins: { top: 20, bottom: 20, left: CELL_TWIPS, right: CELL_TWIPS },
    children: [
      new Paragraph({
        bidirectional: RIGHT_TO_LEFT,
        alignment: numeric ? AlignmentType.END : AlignmentType.START,
        children: [new TextRun({ ...run, rightToLeft: RIGHT_TO_LEFT, text })],
      }),
    ],
  });
}

/** @param width - In twentieths of a point. */
export function wordTable(table: TableText, width: number): Table {
  const { heads, numeric, rows } = table;
  const { size, shares } = settingAt(table, width);
  const row = (words: readonly string[], isHead: boolean): TableRow =>
    new TableRow({
      tableHeader: isHead,
      cantSplit: true,
      children: words.map((word, at) =>
        cellOf(word, numeric[at] ?? false, { bold: isHead, size: 2 * size }),
      ),
    });
  return new Table({
    visuallyRightToLeft: RIGHT_TO_LEFT,
    width: { size: width, type: WidthType.DXA },
    columnWidths: shares.map((share) => Math.round(share * width)),
    layout: TableLayoutType.FIXED,
    borders: {
      top: HAIRLINE,
      bottom: HAIRLINE,
      insideHorizontal: HAIRLINE,
      left: NO_LINE,
      right: NO_LINE,
      insideVertical: NO_LINE,
    },
    rows: [row(heads, true), ...rows.map((words) => row(words, false))],
  });
}
