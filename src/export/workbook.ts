/** A figure as an Excel workbook: its data, the series behind it, and what must be known of both. */
import { RIGHT_TO_LEFT } from '../model/language.ts';
import writeWorkbook, { type Cell, type Row, type Sheet } from 'write-excel-file/universal';
import type { FigureTable } from '../figures/view.ts';
import { WORKBOOK } from '../messages/export/files.ts';
import { aboutEntries } from './about.ts';
import type { CsvCell } from './csv.ts';
import { dataRows } from './data-rows.ts';
import type { ExportSubject } from './subject.ts';

/** In letters. */
const WIDEST_COLUMN = 48;

const bold = (value: string): Cell => ({ value, fontWeight: 'bold' });

/** Words are written as words, so that no spreadsheet takes one for a formula. */
const cellOf = (cell: CsvCell): Cell =>
  typeof cell === 'string' ? { value: cell, type: String } : cell;

const lettersOf = (cell: CsvCell | undefined): number => String(cell ?? '').length;

function dataSheet(name: string, table: FigureTable, subject: ExportSubject): Sheet<Blob> {
  const { heads, rows } = dataRows(table, subject.view.sources);
  const widths = heads.map((head, at) =>
    Math.min(
      WIDEST_COLUMN,
      rows.reduce((most, row) => Math.max(most, lettersOf(row[at])), head.length) + 2,
    ),
  );
  return {
    sheet: name,
    rightToLeft: RIGHT_TO_LEFT,
    data: [heads.map(bold), ...rows.map((row): Row => row.map(cellOf))],
    columns: widths.map((width) => ({ width })),
    stickyRowsCount: 1,
  };
}

const aboutSheet = (subject: ExportSubject): Sheet<Blob> => ({
  sheet: WORKBOOK.about,
  rightToLeft: RIGHT_TO_LEFT,
  data: aboutEntries(subject).map(([name, value]): Row => [
    bold(name),
    { value, type: String, wrap: true },
  ]),
  columns: [{ width: 24 }, { width: 110 }],
});

/** The workbook of a figure. */
export async function workbook(subject: ExportSubject): Promise<Blob> {
  const { view, series } = subject;
  return writeWorkbook([
    dataSheet(WORKBOOK.data, view.table(), subject),
    ...(series ? [dataSheet(WORKBOOK.series, await series(), subject)] : []),
    aboutSheet(subject),
  ]).toBlob();
}
