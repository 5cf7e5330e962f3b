/** Why a file cannot be used, as readers of a page or an embed are told. */
import * as say from '#words/data/file-reasons.ts';
import type { FileError, FileReason, Problem } from '../../io/problem.ts';
import { formatList } from '../format.ts';
import { facts, statements } from '../joining.ts';

export const quoted = (words: readonly string[]): string =>
  formatList(words.map((word) => `“${word}”`));

const columns = (names: readonly string[]): string =>
  say.columns({ namesCount: names.length, quoted: quoted(names) });

const headersText = (missing: readonly string[], repeated: readonly string[]): string =>
  missing.length
    ? say.headersText_itLacksColumns({ columns: columns(missing) })
    : say.headersText_itHasColumnsMore({ columns: columns(repeated) });

/** Where a cell or a row is: "row 12, column value". */
export const placeOf = ({ row, column }: Problem): string =>
  facts([say.place_row({ row }), column && say.place_column({ column })]);

/** How a problem is told. */
type Telling = (problem: Problem) => string;

/** The first that could not be read. */
const examples = (problems: readonly Problem[], tell: Telling): string =>
  statements(problems.slice(0, 3).map(tell));

const cellsText = (problems: readonly Problem[], tell: Telling): string => {
  const n = problems.length;
  return say.cellsText({ n, examples: examples(problems, tell), someN: n > 3 });
};

/** Fewer rows are a file that was cut, or an older one; more are a newer one. */
const rowsText = (found: number, expected: number): string =>
  found < expected
    ? say.rowsText_itFoundExpectedRows({ found, expected })
    : say.rowsText_itFoundRowsAnd({ found, expected });

const OTHER_VERSION = say.otherVersion;

/** Why a whole file cannot be used, as the end of a sentence. */
function fileReason(reason: FileReason, tell: Telling): string {
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
      return say.fileReason_noUsableRows({ examples: examples(reason.problems, tell) });
    case 'rows':
      return rowsText(reason.found, reason.expected);
    case 'cells':
      return cellsText(reason.problems, tell);
    case 'changed':
      return OTHER_VERSION;
    case 'not-json':
      return say.fileReason_notJson;
    case 'unexpected-shape':
      return say.fileReason_unexpectedShape({ at: reason.at });
  }
}

/**
 * "data/internet-use.csv cannot be used: there is nothing in it."
 *
 * @param tell - How problems in it are told; without, by their places alone.
 */
export const fileErrorBrief = ({ file, reason }: FileError, tell: Telling = placeOf): string =>
  say.fileErrorText({ file, fileReason: fileReason(reason, tell) });
