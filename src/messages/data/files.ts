/** What is said of data that cannot be read: every message names the file, the place and the reason. */
import * as say from '#words/data/files.ts';
import type { CellReason, FileError, Problem } from '../../io/problem.ts';
import { fileErrorBrief, placeOf, quoted } from './file-reasons.ts';

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
function placeText(problem: Problem): string {
  const { value, reason } = problem;
  return say.placeText({
    place: placeOf(problem),
    valueIs: value === '',
    shortened: shortened(value.replace(/\s+/g, ' ')),
    cellReason: cellReason(reason),
  });
}

/** "data/internet-use.csv cannot be used: there is nothing in it." */
export const fileErrorText = (error: FileError): string => fileErrorBrief(error, placeText);
