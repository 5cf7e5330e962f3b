/** What is said of data that cannot be read: every message names the file and the reason. */
import * as say from '#words/data/files.ts';
import type { CellReason, FileError, FileReason, Problem } from '../../io/problem.ts';
import { formatList } from '../format.ts';

const quoted = (words: readonly string[]): string => formatList(words.map((word) => `“${word}”`));

const CODE_FORM: Readonly<Record<Extract<CellReason, { code: 'not-a-code' }>['kind'], string>> = {
  iso3: say.codeForm_iso3,
  iso2: say.codeForm_iso2,
  m49: say.codeForm_m49,
  group: say.codeForm_group,
  day: say.codeForm_day,
  ages: say.codeForm_ages,
};

const rangeText = (min: number, max: number): string => {
  if (max === Infinity) return say.rangeText_atMin({ min });
  if (min === -Infinity) return say.rangeText_atMax({ max });
  return say.rangeText_minMax({ min, max });
};

/** Why a cell or a row was left out, as the end of a sentence. */
export function cellReason(reason: CellReason): string {
  switch (reason.code) {
    case 'blank':
      return say.cellReason_blank;
    case 'not-a-number':
      return say.cellReason_notANumber;
    case 'out-of-range':
      return say.cellReason_outOfRange({ range: rangeText(reason.min, reason.max) });
    case 'not-a-year':
      return say.cellReason_notAYear;
    case 'not-a-code':
      return say.cellReason_notACode({ codeForm: CODE_FORM[reason.kind] });
    case 'not-one-of':
      return say.cellReason_notOneOf({ quoted: quoted(reason.allowed) });
    case 'duplicate':
      return say.cellReason_duplicate({ firstRow: reason.firstRow });
    case 'ragged':
      return say.cellReason_ragged({ found: reason.found, expected: reason.expected });
  }
}

/** A quotation left open may make a cell of half a file. */
const shortened = (value: string): string => (value.length > 40 ? `${value.slice(0, 40)}…` : value);

/** "row 12, column value: “n/a”: this is not a number". */
function placeText({ row, column, value, reason }: Problem): string {
  const place = [say.placeText_row({ row }), column && say.placeText_column({ column })].filter(
    Boolean,
  );
  return say.placeText_text({
    join: place.join(', '),
    valueIs: value === '',
    shortened: shortened(value.replace(/\s+/g, ' ')),
    cellReason: cellReason(reason),
  });
}

const columns = (names: readonly string[]): string =>
  say.columns({ namesCount: names.length, quoted: quoted(names) });

const headersText = (missing: readonly string[], repeated: readonly string[]): string =>
  missing.length
    ? say.headersText_itLacksColumns({ columns: columns(missing) })
    : say.headersText_itHasColumnsMore({ columns: columns(repeated) });

/** "row 12, column value: “n/a”: this is not a number", of the first that could not be read. */
const examples = (problems: readonly Problem[]): string =>
  problems
    .slice(0, 3)
    .map((problem) => placeText(problem))
    .join('; ');

const cellsText = (problems: readonly Problem[]): string => {
  const n = problems.length;
  return say.cellsText({ n, examples: examples(problems), someN: n > 3 });
};

/** Fewer rows are a file that was cut, or an older one; more are a newer one. */
const rowsText = (found: number, expected: number): string =>
  found < expected
    ? say.rowsText_itFoundExpectedRows({ found, expected })
    : say.rowsText_itFoundRowsAnd({ found, expected });

const OTHER_VERSION = say.otherVersion;

/** Why a whole file cannot be used, as the end of a sentence. */
function fileReason(reason: FileReason): string {
  switch (reason.code) {
    case 'not-found':
      return say.fileReason_notFound;
    case 'refused':
      return say.fileReason_refused({ status: reason.status });
    case 'unreachable':
      return say.fileReason_unreachable;
    case 'html':
      return say.fileReason_html;
    case 'empty':
      return say.fileReason_empty;
    case 'truncated':
      return say.fileReason_truncated;
    case 'headers':
      return headersText(reason.missing, reason.repeated);
    case 'no-usable-rows':
      return say.fileReason_noUsableRows({ examples: examples(reason.problems) });
    case 'rows':
      return rowsText(reason.found, reason.expected);
    case 'cells':
      return cellsText(reason.problems);
    case 'changed':
      return OTHER_VERSION;
    case 'not-json':
      return say.fileReason_notJson;
    case 'unexpected-shape':
      return say.fileReason_unexpectedShape({ at: reason.at });
  }
}

/** "data/internet-use.csv cannot be used: there is nothing in it." */
export const fileErrorText = ({ file, reason }: FileError): string =>
  say.fileErrorText({ file, fileReason: fileReason(reason) });
