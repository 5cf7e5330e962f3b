/**
 * The same reading of CSV text as `csv.ts` without PapaParse, which weighs a seventh of an embedded
 * map. The build puts it in the place of `csv.ts` in what embeds run; a test holds the two together.
 */
import type { CsvText, Row } from './csv.ts';

/** The number of a row as a spreadsheet counts: the header is row 1. */
export const rowNumber = (index: number): number => index + 2;

interface Split {
  readonly lines: readonly (readonly string[])[];
  /** Whether a quotation is left open at the end. */
  readonly open: boolean;
}

/** Without quotation marks, line breaks and commas are all there is to see. */
const splitPlain = (text: string): Split => ({
  lines: text.split(/\r\n|\n|\r/).map((line) => line.split(',')),
  open: false,
});

/** A quotation with or without its end, what follows it or stands without one, and what ends it. */
const CELL = /(?:"([^"]*(?:""[^"]*)*)("?))?([^\r\n]*?)(,|\r\n|\n|\r|$)/y;

/** Cell by cell: a quotation mark opens a cell only at its start, and two within it stand for one. */
function splitQuoted(text: string): Split {
  const lines: string[][] = [[]];
  CELL.lastIndex = 0;
  for (;;) {
    const [, quoted, close, rest = '', end = ''] = CELL.exec(text) ?? [];
    lines.at(-1)?.push((quoted ?? '').replaceAll('""', '"') + rest);
    if (quoted !== undefined && close === '') return { lines, open: true };
    if (end === '') return { lines, open: false };
    if (end !== ',') lines.push([]);
  }
}

/** Splits CSV text into rows of text cells: see `csv.ts`. */
export const readCsv = (text: string): CsvText => {
  const split = text.includes('"') ? splitQuoted : splitPlain;
  const { lines, open } = split(text.replace(/^\uFEFF/, ''));
  const [head = [], ...cells] = lines;
  const columns = head.map((name) => name.trim());
  if (new Set(columns).size < columns.length)
    return { columns, rows: [], odd: new Map(), cutShort: false };
  const odd = new Map<number, number>();
  const rows = cells.map((row, index): Row => {
    if (row.length !== columns.length)
      odd.set(index, row.every((cell) => cell.trim() === '') ? 0 : row.length);
    return Object.fromEntries(columns.slice(0, row.length).map((name, at) => [name, row[at]]));
  });
  return { columns, rows, odd, cutShort: open || !/[\r\n]$/.test(text) };
};
