/** Text and cells to numbers within stated bounds, and the rounding the data files state. */
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
 * A number within bounds.
 * @throws SourceRefusal when the text is no number or the number is out of range.
 */
export function quantity(text: string | number, bounds: Bounds, place: Place): number {
  const trimmed = String(text).trim();
  if (!PLAIN_NUMBER.test(trimmed)) throw new SourceRefusal(place, `"${text}" is not a number`);
  const value = Number(trimmed);
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

/** Rounds half away from zero on the decimal text, so that 1.005 becomes 1.01 as readers expect. */
export function round(value: number, decimals: number): number {
  return Number(Math.round(Number(`${value}e${decimals}`)) + `e-${decimals}`);
}

/**
 * Rounds to `decimals`, or to the fewest more that leave the value in its class: 84.997 must not
 * become 85.00, which the map would colour differently.
 */
export function roundWithinClass(
  value: number,
  breaks: readonly number[],
  decimals: number,
): number {
  const classOf = (x: number): number => breaks.filter((limit) => x >= limit).length;
  const rounded = round(value, decimals);
  if (classOf(rounded) === classOf(value) || decimals >= 12) return rounded;
  return roundWithinClass(value, breaks, decimals + 1);
}
