/** What is said of data that cannot be read: every message names the file and the reason. */
import type { CellReason, FileError, FileReason, Problem } from '../../io/problem.ts';
import { formatCount, formatList } from '../format.ts';

const quoted = (words: readonly string[]): string => formatList(words.map((word) => `“${word}”`));

const CODE_FORM: Readonly<Record<Extract<CellReason, { code: 'not-a-code' }>['kind'], string>> = {
  iso3: 'a three-letter country code',
  iso2: 'a two-letter country code',
  m49: 'a three-digit M49 code',
  group: 'the name of a group',
  day: 'a day, such as 2026-11-24',
  ages: 'ages, such as 15-74',
};

const rangeText = (min: number, max: number): string => {
  if (max === Infinity) return `at least ${formatCount(min)}`;
  if (min === -Infinity) return `at most ${formatCount(max)}`;
  return `between ${formatCount(min)} and ${formatCount(max)}`;
};

/** Why a cell or a row was left out, as the end of a sentence. */
export function cellReason(reason: CellReason): string {
  switch (reason.code) {
    case 'blank':
      return 'a value is needed here';
    case 'not-a-number':
      return 'this is not a number';
    case 'out-of-range':
      return `the value must be ${rangeText(reason.min, reason.max)}`;
    case 'not-a-year':
      return 'this is not a year';
    case 'not-a-code':
      return `this is not ${CODE_FORM[reason.kind]}`;
    case 'not-one-of':
      return `this must be one of ${quoted(reason.allowed)}`;
    case 'duplicate':
      return `this repeats row ${formatCount(reason.firstRow)}`;
    case 'ragged':
      return `the row has ${formatCount(reason.found)} cells where ${formatCount(reason.expected)} are due`;
  }
}

/** A quotation left open may make a cell of half a file. */
const shortened = (value: string): string => (value.length > 40 ? `${value.slice(0, 40)}…` : value);

/** "row 12, column value: “n/a”: this is not a number". */
function placeText({ row, column, value, reason }: Problem): string {
  const place = [`row ${formatCount(row)}`, column && `column ${column}`].filter(Boolean);
  const cell = value === '' ? '' : `“${shortened(value.replace(/\s+/g, ' '))}”: `;
  return `${place.join(', ')}: ${cell}${cellReason(reason)}`;
}

const columns = (names: readonly string[]): string =>
  `${names.length === 1 ? 'column' : 'columns'} ${quoted(names)}`;

const headersText = (missing: readonly string[], repeated: readonly string[]): string =>
  missing.length
    ? `it lacks the ${columns(missing)}`
    : `it has the ${columns(repeated)} more than once`;

/** "row 12, column value: “n/a”: this is not a number", of the first that could not be read. */
const examples = (problems: readonly Problem[]): string =>
  problems
    .slice(0, 3)
    .map((problem) => placeText(problem))
    .join('; ');

const cellsText = (problems: readonly Problem[]): string => {
  const n = problems.length;
  const many = n === 1 ? 'one of its cells' : `${formatCount(n)} of its cells`;
  return `${many} cannot be read (${examples(problems)}${n > 3 ? '; …' : ''})`;
};

/** Fewer rows are a file that was cut, or an older one; more are a newer one. */
const rowsText = (found: number, expected: number): string =>
  found < expected
    ? `it has ${formatCount(found)} of ${formatCount(expected)} rows, so it was cut on its way, or is older than this page`
    : `it has ${formatCount(found)} rows and not ${formatCount(expected)}, so it is newer than this page; reload the page`;

const OTHER_VERSION =
  'it is not the file that this page was made with: it is newer or older, or was changed on its way; reload the page';

/** Why a whole file cannot be used, as the end of a sentence. */
function fileReason(reason: FileReason): string {
  switch (reason.code) {
    case 'not-found':
      return 'the file is not there';
    case 'refused':
      return `the host refused it (HTTP status ${reason.status})`;
    case 'unreachable':
      return 'the host could not be reached, or the connection broke off';
    case 'html':
      return 'the host sent a web page instead of the file';
    case 'empty':
      return 'there is nothing in it';
    case 'truncated':
      return 'it breaks off in the middle of a row, so it did not arrive whole';
    case 'headers':
      return headersText(reason.missing, reason.repeated);
    case 'no-usable-rows':
      return `none of its rows can be used (${examples(reason.problems)})`;
    case 'rows':
      return rowsText(reason.found, reason.expected);
    case 'cells':
      return cellsText(reason.problems);
    case 'changed':
      return OTHER_VERSION;
    case 'not-json':
      return 'it is not valid JSON';
    case 'unexpected-shape':
      return `it does not have what the atlas expects at ${reason.at}`;
  }
}

/** "data/internet-use.csv cannot be used: there is nothing in it." */
export const fileErrorText = ({ file, reason }: FileError): string =>
  `${file} cannot be used: ${fileReason(reason)}.`;
