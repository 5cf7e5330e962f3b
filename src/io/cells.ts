/**
 * Explicit conversion of one text cell. Nothing is guessed: codes stay text ("004" is not 4), and
 * blank or ".." means missing, never zero.
 */
import type { CellReason } from './problem.ts';

/** What a cell that cannot be converted yields. */
export class Refused {
  readonly reason: CellReason;

  constructor(reason: CellReason) {
    this.reason = reason;
  }
}

/** How the cells of one column are read; the text comes trimmed. */
export type CellReader<T> = (text: string) => T | Refused;

/** Whether a cell says that there is no value. */
const isMissing = (text: string): boolean => text === '' || text === '..';

const refuse = (reason: CellReason): Refused => new Refused(reason);

/** The forms of codes. */
export const PATTERNS = {
  iso3: /^[A-Z]{3}$/,
  iso2: /^[A-Z]{2}$/,
  m49: /^\d{3}$/,
  group: /^[a-z0-9-]+$/,
  ages: /^(all|\d+\+|\d+-\d+)$/,
} as const;

/** Plain decimal notation, as the publishers write: no thousands separators, no hexadecimal. */
const DECIMAL = /^[-+]?(\d+\.?\d*|\.\d+)(e[-+]?\d+)?$/i;

/** A number between two bounds, both included. */
export const number =
  (min = -Infinity, max = Infinity): CellReader<number> =>
  (text) => {
    if (isMissing(text)) return refuse({ code: 'blank' });
    if (!DECIMAL.test(text)) return refuse({ code: 'not-a-number' });
    const value = Number(text);
    return value >= min && value <= max ? value : refuse({ code: 'out-of-range', min, max });
  };

/** A calendar year. */
export const year: CellReader<number> = (text) => {
  if (isMissing(text)) return refuse({ code: 'blank' });
  return /^(19|20)\d\d$/.test(text) ? Number(text) : refuse({ code: 'not-a-year' });
};

/** A day of the calendar, kept as text: 2026-11-24. */
export const day: CellReader<string> = (text) => {
  if (isMissing(text)) return refuse({ code: 'blank' });
  const real = /^(19|20)\d\d-\d\d-\d\d$/.test(text) && !Number.isNaN(Date.parse(text));
  return real ? text : refuse({ code: 'not-a-code', kind: 'day' });
};

/** Ages that a survey covered: "15-74", "5+", "all". */
export const ages: CellReader<string> = (text) =>
  PATTERNS.ages.test(text) ? text : refuse({ code: 'not-a-code', kind: 'ages' });

/** A text that must be there. */
export const text: CellReader<string> = (value) =>
  value === '' ? refuse({ code: 'blank' }) : value;

/** A text that may be empty. */
export const anyText: CellReader<string> = (value) => value;

/** A code, kept as text and checked for its form only. */
export const code =
  (kind: keyof typeof PATTERNS): CellReader<string> =>
  (value) => {
    if (value === '') return refuse({ code: 'blank' });
    return PATTERNS[kind].test(value) ? value : refuse({ code: 'not-a-code', kind });
  };

/** One word of a closed list. */
export const oneOf =
  <const T extends string>(allowed: readonly T[]): CellReader<T> =>
  (text) => {
    const value = allowed.find((word) => word === text);
    if (value !== undefined) return value;
    return refuse(text === '' ? { code: 'blank' } : { code: 'not-one-of', allowed });
  };

const ONE_OR_ZERO = oneOf(['1', '0']);

/** 1 or 0. */
export const flag: CellReader<boolean> = (text) => {
  const read = ONE_OR_ZERO(text);
  return read instanceof Refused ? read : read === '1';
};

/** The same, but a missing cell is null. */
export const optional =
  <T>(column: CellReader<T>): CellReader<T | null> =>
  (text) =>
    isMissing(text) ? null : column(text);
