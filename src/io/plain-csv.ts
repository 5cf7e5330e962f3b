/**
 * The atlas's own CSV files, with commas between their cells: the same reading as `csv.ts` without
 * PapaParse, which weighs a seventh of an embedded map. A test holds the two together. Only where a
 * quotation is damaged does PapaParse guess; here the text is cut short.
 */
import { csvTextOf, evenLines, type CsvText, type Cut } from './csv-text.ts';

/** Without quotation marks, line breaks and commas are all there is to see. */
const cutPlain = (text: string): Cut => ({
  lines: text.split('\n').map((line) => line.split(',')),
  open: false,
});

/**
 * One cell, in quotation marks, two of which stand for one within it, or bare; and what ends it. There
 * is one way only to take a text for it, so that a quotation without an end costs no more than its length.
 */
const CELL = /(?:"([^"]*(?:""[^"]*)*)"|((?:[^",\n][^,\n]*)?))(,|\n|$)/y;

/** Cell by cell up to the end, or to a quotation that has none or goes on after it. */
function cutQuoted(text: string): Cut {
  const lines: string[][] = [[]];
  CELL.lastIndex = 0;
  for (;;) {
    const found = CELL.exec(text);
    if (!found) return { lines, open: true };
    const [, quoted, bare = '', end] = found;
    lines.at(-1)?.push(quoted?.replaceAll('""', '"') ?? bare);
    if (end === '') return { lines, open: false };
    if (end === '\n') lines.push([]);
  }
}

/** Splits CSV text into rows of text cells: see `csv.ts`. */
export function readPlainCsv(text: string): CsvText {
  const even = evenLines(text);
  return csvTextOf(even, even.includes('"') ? cutQuoted(even) : cutPlain(even));
}
