/** Text and cells to numbers within stated bounds, as precise as they are published. */
import { SourceRefusal, type Place } from './refusal.ts';

export interface Bounds {
  readonly min: number;
  readonly max: number;
}

export const PERCENT: Bounds = { min: 0, max: 100 };

const PLAIN_NUMBER = /^-?\d+(\.\d+)?([eE][-+]?\d+)?$/;

/** Text a publisher writes for "no value". A blank is missing, never zero. */
export const MISSING: ReadonlySet<string> = new Set(['', '..', 'NA', 'N/A']);

/**
 * What a publisher's number says beyond the noise of the machine that wrote it. A double holds 15
 * significant digits of any decimal; the 16th and 17th tell how it was computed ("79.34500000000001"
 * in a workbook, "16.580000000000002" in a CSV), not what was published. Up to 15 digits every
 * decimal comes back as it was written, so nothing else is changed or rounded here.
 */
export function published(value: number): number {
  return Number(value.toPrecision(15));
}

/**
 * A number within bounds, to at most 15 significant digits.
 * @throws SourceRefusal when the text is no number or the number is out of range.
 */
export function quantity(text: string | number, bounds: Bounds, place: Place): number {
  const trimmed = String(text).trim();
  if (!PLAIN_NUMBER.test(trimmed)) throw new SourceRefusal(place, `"${text}" is not a number`);
  const value = published(Number(trimmed));
  if (value < bounds.min || value > bounds.max) {
    throw new SourceRefusal(place, `${value} is outside ${bounds.min} to ${bounds.max}`);
  }
  return value;
}

/** A calendar year. @throws SourceRefusal */
export function year(text: string | number, place: Place): number {
  const value = quantity(text, { min: 1960, max: 2100 }, place);
  if (!Number.isInteger(value)) throw new SourceRefusal(place, `${value} is not a whole year`);
  return value;
}

/** Rounds half up on the decimal text, so that 1.005 becomes 1.01: for geometry, never for data. */
export function round(value: number, decimals: number): number {
  return Number(Math.round(Number(`${value}e${decimals}`)) + `e-${decimals}`);
}
