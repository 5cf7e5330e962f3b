/**
 * Explicit conversion of one text cell. Nothing is guessed: codes stay text ("004" is not 4), and
 * blank or ".." means missing, never zero.
 */
import type { CellReason } from './problem.ts';

/** A converted cell, or why it cannot be converted. */
export type Converted<T> = { readonly value: T } | { readonly reason: CellReason };

/** How the cells of one column are read; the text comes trimmed. */
export type Column<T> = (text: string) => Converted<T>;

/** Whether a cell says that there is no value. */
export const isMissing = (text: string): boolean => text === '' || text === '..';

const fail = (reason: CellReason): { reason: CellReason } => ({ reason });

/** Plain decimal notation, as the publishers write: no thousands separators, no hexadecimal. */
const DECIMAL = /^[-+]?(\d+\.?\d*|\.\d+)(e[-+]?\d+)?$/i;

/** A number between two bounds, both included. */
export const number =
  (min = -Infinity, max = Infinity): Column<number> =>
  (text) => {
    if (isMissing(text)) return fail({ code: 'blank' });
    if (!DECIMAL.test(text)) return fail({ code: 'not-a-number' });
    const value = Number(text);
    return value >= min && value <= max ? { value } : fail({ code: 'out-of-range', min, max });
  };

/** A calendar year. */
export const year: Column<number> = (text) => {
  if (isMissing(text)) return fail({ code: 'blank' });
  return /^(19|20)\d\d$/.test(text) ? { value: Number(text) } : fail({ code: 'not-a-year' });
};

/** A text that must be there. */
export const text: Column<string> = (value) => (value === '' ? fail({ code: 'blank' }) : { value });

/** A text that may be empty. */
export const anyText: Column<string> = (value) => ({ value });

const PATTERNS = {
  iso3: /^[A-Z]{3}$/,
  iso2: /^[A-Z]{2}$/,
  m49: /^\d{3}$/,
  group: /^[a-z0-9-]+$/,
} as const;

/** A code, kept as text and checked for its form only. */
export const code =
  (kind: keyof typeof PATTERNS): Column<string> =>
  (value) => {
    if (value === '') return fail({ code: 'blank' });
    return PATTERNS[kind].test(value) ? { value } : fail({ code: 'not-a-code', kind });
  };

/** One word of a closed list. */
export const oneOf =
  <const T extends string>(allowed: readonly T[]): Column<T> =>
  (text) => {
    const value = allowed.find((word) => word === text);
    if (value !== undefined) return { value };
    return fail(text === '' ? { code: 'blank' } : { code: 'not-one-of', allowed });
  };

/** 1 or 0. */
export const flag: Column<boolean> = (text) => {
  const read = oneOf(['1', '0'])(text);
  return 'value' in read ? { value: read.value === '1' } : read;
};

/** The same, but a missing cell is null. */
export const optional =
  <T>(column: Column<T>): Column<T | null> =>
  (text) =>
    isMissing(text) ? { value: null } : column(text);
