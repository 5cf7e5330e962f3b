/** A reader's text cut into rows, whatever sign stands between its cells. */
import { rowNumber, type CsvText } from '../io/csv-text.ts';
import { readCsv } from '../io/csv.ts';

/** Why a text is not a table that the atlas can show. */
export type OwnTableReason =
  | { readonly code: 'one-column' }
  | { readonly code: 'repeated-columns'; readonly columns: readonly string[] }
  /** A quotation mark is opened and never closed, so rows run into each other. */
  | { readonly code: 'open-quote' };

/** A text cut into rows. */
export interface OwnSheet extends CsvText {
  readonly delimiter: string;
  /** The number of the first row below the header, as a spreadsheet counts. */
  readonly firstRow: number;
}

const DELIMITERS = [',', ';', '\t', '|'] as const;

/** Excel may write the delimiter into a line of its own above the header. */
const SEPARATOR_LINE = /^sep=(.)\r?\n/i;

/** The sign that cuts the first line into most cells. */
function delimiterOf(text: string): string {
  const line = /^[^\r\n]*/.exec(text)?.[0] ?? '';
  const unquoted = line.replace(/"[^"]*"/g, '');
  const counts = DELIMITERS.map((sign) => unquoted.split(sign).length);
  return DELIMITERS[counts.indexOf(Math.max(...counts))] ?? ',';
}

/** In a file that people write, a last line without an end is whole all the same. */
const ended = (text: string): string => (/[\r\n]$/.test(text) ? text : `${text}\n`);

function reasonAgainst({ columns, cutShort }: CsvText): OwnTableReason | null {
  if (columns.length < 2) return { code: 'one-column' };
  const repeated = columns.filter((name, at) => columns.indexOf(name) !== at);
  if (repeated.length > 0) return { code: 'repeated-columns', columns: [...new Set(repeated)] };
  return cutShort ? { code: 'open-quote' } : null;
}

/** Cuts a text into rows, or says why it cannot. A byte-order mark does no harm. */
export function openSheet(text: string): OwnSheet | OwnTableReason {
  const plain = text.replace(/^\uFEFF/, '');
  const separator = SEPARATOR_LINE.exec(plain);
  const body = separator ? plain.slice(separator[0].length) : plain;
  const delimiter = separator?.[1] ?? delimiterOf(body);
  const csv = readCsv(ended(body), delimiter);
  const firstRow = rowNumber(0) + (separator ? 1 : 0);
  return reasonAgainst(csv) ?? { ...csv, delimiter, firstRow };
}
