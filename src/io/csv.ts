/** CSV text that people bring, whatever sign stands between its cells, read by PapaParse. */
import Papa from 'papaparse';
import { csvTextOf, evenLines, type CsvText } from './csv-text.ts';

/**
 * Splits CSV text into rows of text cells. A byte-order mark and every kind of line break are
 * accepted.
 *
 * @param delimiter - The sign between cells.
 */
export function readCsv(text: string, delimiter = ','): CsvText {
  const even = evenLines(text);
  const { data, errors } = Papa.parse<string[]>(even, { delimiter, newline: '\n' });
  return csvTextOf(even, {
    lines: data,
    open: errors.some(({ code }) => code === 'MissingQuotes'),
  });
}
