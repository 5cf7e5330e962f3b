/**
 * What can be wrong with a data file: one cell of it, or the whole file. Reasons are codes with
 * their parameters; the words for them are in `messages/io.ts`.
 */

/** Why one cell or one row could not be used. */
export type CellReason =
  /** A cell that must be filled is empty. */
  | { readonly code: 'blank' }
  | { readonly code: 'not-a-number' }
  | { readonly code: 'out-of-range'; readonly min: number; readonly max: number }
  | { readonly code: 'not-a-year' }
  /** Not written as codes of this kind are ("iso3": three capital letters). */
  | {
      readonly code: 'not-a-code';
      readonly kind: 'iso3' | 'iso2' | 'm49' | 'group' | 'day' | 'ages';
    }
  | { readonly code: 'not-one-of'; readonly allowed: readonly string[] }
  /** The row repeats the key of an earlier row; the earlier one is kept. */
  | { readonly code: 'duplicate'; readonly firstRow: number }
  /** The row has more or fewer cells than the header. */
  | { readonly code: 'ragged'; readonly expected: number; readonly found: number };

/** One thing that could not be read, and where it stands. */
export interface Problem {
  /** Path of the file as the site serves it, "data/internet-use.csv". */
  readonly file: string;
  /** Row of the file as a spreadsheet counts it: the header is row 1. */
  readonly row: number;
  /** Name of the column, or of all columns of a key ("iso3, year"). */
  readonly column: string;
  /** The cell as it stands in the file. */
  readonly value: string;
  readonly reason: CellReason;
}

/** Why a whole file could not be used. */
export type FileReason =
  | { readonly code: 'not-found' }
  /** The host answered with another status than success. */
  | { readonly code: 'refused'; readonly status: number }
  /** No answer: offline, blocked, or broken off on the way. */
  | { readonly code: 'unreachable' }
  /** A web page where data should be. */
  | { readonly code: 'html' }
  | { readonly code: 'empty' }
  /** The file ends in the middle of a row. */
  | { readonly code: 'truncated' }
  | {
      readonly code: 'headers';
      readonly missing: readonly string[];
      readonly repeated: readonly string[];
    }
  /** There are rows, but none that can be used. */
  | { readonly code: 'no-usable-rows'; readonly problems: readonly Problem[] }
  /** It has another number of rows than the site was built with. */
  | { readonly code: 'rows'; readonly found: number; readonly expected: number }
  /** Some of its cells cannot be read. */
  | { readonly code: 'cells'; readonly problems: readonly Problem[] }
  /** All of it can be read, but it is not the file that the site was built with. */
  | { readonly code: 'changed' }
  | { readonly code: 'not-json' }
  /** The JSON has something else than expected at this place ("objects.countries"). */
  | { readonly code: 'unexpected-shape'; readonly at: string };

/** A data file that cannot be used at all. */
export class FileError extends Error {
  override readonly name = 'FileError';
  readonly file: string;
  readonly reason: FileReason;

  /** @param file - Path of the file as the site serves it, "data/internet-use.csv". */
  constructor(file: string, reason: FileReason, options?: ErrorOptions) {
    super(`${file}: ${reason.code}`, options);
    this.file = file;
    this.reason = reason;
  }
}

/** What could be read of a file, and what could not. */
export interface Loaded<T> {
  readonly data: T;
  readonly problems: readonly Problem[];
}
