/**
 * Holds a file that was read against what the build knew of it. A file is used whole or not at all:
 * a row or a cell less would make other sums, counts and ranks, and nothing would show it.
 */
import { checkSum, type FileRecord } from './manifest.ts';
import { FileError, type Problem } from './problem.ts';

/** Lines below the header, blank ones at the end left out. */
const rowsIn = (text: string): number => text.trimEnd().split(/\r\n|\n|\r/).length - 1;

/**
 * @param record - What the build knew; null where it knew nothing, and nothing is checked then.
 * @param problems - The cells that could not be read.
 * @throws FileError where the file has another number of rows, has cells that cannot be read, or is
 *   otherwise not the one that the site was built with.
 */
export const checkWhole = (
  file: string,
  text: string,
  record: FileRecord | null,
  problems: readonly Problem[] = [],
): void => {
  const expected = record?.rows ?? null;
  if (expected !== null && rowsIn(text) !== expected)
    throw new FileError(file, { code: 'rows', found: rowsIn(text), expected });
  if (problems.length > 0) throw new FileError(file, { code: 'cells', problems });
  if (record !== null && checkSum(text) !== record.check)
    throw new FileError(file, { code: 'changed' });
};
