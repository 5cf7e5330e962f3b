/** Numbers as people write them: with a decimal point or comma, spaces, percent signs. */
import type { CellReason } from '../io/problem.ts';

/** Which sign stands before the decimals; the other one may separate thousands. */
export type DecimalMark = 'point' | 'comma';

/** A cell of a reader's file can also hold what no dataset of the atlas does. */
export type OwnCellReason = CellReason | { readonly code: 'formula' };

/** Words for "no value" in the files of statistical offices. */
const MISSING = new Set([
  '',
  '..',
  '...',
  '…',
  '-',
  '–',
  '—',
  ':',
  'na',
  'n/a',
  'nan',
  'null',
  '#n/a',
]);

export const isNoValue = (text: string): boolean => MISSING.has(text.toLowerCase());

/** A formula of a spreadsheet: it is never worked out, only pointed at. */
export const isFormula = (text: string): boolean => /^[=@]|^[+-](?![\d.,])/.test(text);

/** Without spaces of any width, apostrophes between digits, a percent sign, and with a plain minus. */
const bare = (text: string): string =>
  text
    .replace(/^[−–]/, '-')
    .replace(/%$/, '')
    .replace(/(?<=\d)['’\s\u00a0\u202f\u2009](?=\d)/gu, '')
    .trim();

const SHAPE: Readonly<Record<DecimalMark, RegExp>> = {
  point: /^[-+]?((\d{1,3}(,\d{3})+|\d+)(\.\d*)?|\.\d+)(e[-+]?\d+)?$/i,
  comma: /^[-+]?((\d{1,3}(\.\d{3})+|\d+)(,\d*)?|,\d+)(e[-+]?\d+)?$/i,
};

/** A number, or why it is none. */
export function readNumber(text: string, mark: DecimalMark): number | OwnCellReason {
  if (isFormula(text)) return { code: 'formula' };
  const digits = bare(text);
  if (!SHAPE[mark].test(digits)) return { code: 'not-a-number' };
  const plain =
    mark === 'point' ? digits.replaceAll(',', '') : digits.replaceAll('.', '').replace(',', '.');
  const value = Number(plain);
  return Number.isFinite(value) ? value : { code: 'not-a-number' };
}

const isNumber = (text: string, mark: DecimalMark): boolean =>
  typeof readNumber(text, mark) === 'number';

/** Whether a cell says something only if its comma is a decimal mark, or only if its point is. */
function votesFor(text: string): DecimalMark | null {
  const [point, comma] = [isNumber(text, 'point'), isNumber(text, 'comma')];
  if (point !== comma) return point ? 'point' : 'comma';
  // "12.5" reads as a number either way only if its point could separate thousands.
  return null;
}

/**
 * The decimal mark of a column: that of most cells which can be read in one way only. Where none
 * can ("1,234"), a comma is a decimal mark only in a file whose cells are not parted by commas.
 */
export function decimalMarkOf(cells: Iterable<string>, delimiter: string): DecimalMark {
  const votes = { point: 0, comma: 0 };
  let commas = false;
  for (const cell of cells) {
    const vote = votesFor(cell);
    if (vote !== null) votes[vote] += 1;
    commas ||= cell.includes(',');
  }
  if (votes.point !== votes.comma) return votes.comma > votes.point ? 'comma' : 'point';
  return commas && delimiter !== ',' ? 'comma' : 'point';
}

/** A calendar year, also as a spreadsheet may write it ("2019.0"). */
export function readYear(text: string): number | OwnCellReason {
  if (text === '') return { code: 'blank' };
  if (isFormula(text)) return { code: 'formula' };
  const found = /^((?:19|20)\d\d)(?:[.,]0+)?$/.exec(text);
  return found ? Number(found[1]) : { code: 'not-a-year' };
}
