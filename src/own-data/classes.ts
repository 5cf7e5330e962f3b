/** Class breaks for a measure that nobody has set any for: by shares of the values, or in equal steps. */
import { bisectLeft, bisectRight, extent, ticks } from 'd3-array';
import type { Measure } from '../model/indicator.ts';
import type { SeriesByCountry } from '../model/observation.ts';

export const CLASSINGS = ['quantiles', 'steps'] as const;
/** `quantiles`: about as many values in each class; `steps`: classes equally wide. */
export type Classing = (typeof CLASSINGS)[number];

/** As many as the palette has colours. */
const CLASSES = 7;

/** The values of all years, ascending: breaks hold for all years, so that the legend stands still. */
export const valuesOf = (series: SeriesByCountry): number[] =>
  [...series.values()].flatMap((points) => points.map(({ value }) => value)).sort((a, b) => a - b);

/** How many of the values, as a share, may change their class so that a break is a round number. */
const SLACK = 0.02;

/** The shortest number that cuts the values as `at` does, or moves next to none of them. */
function rounded(at: number, sorted: readonly number[]): number {
  const below = bisectLeft(sorted, at);
  for (let digits = 1; digits <= 15; digits += 1) {
    const short = Number(at.toPrecision(digits));
    const cut = bisectLeft(sorted, short);
    const moved = Math.abs(cut - below) / sorted.length;
    if (moved <= SLACK && cut > 0 && cut < sorted.length) return short;
  }
  return at;
}

/** Between two values, nearer to the greater one; their distance itself may be no number. */
function between(lesser: number, greater: number): number {
  const distance = greater - lesser;
  return Number.isFinite(distance) ? lesser + distance * 0.75 : lesser * 0.25 + greater * 0.75;
}

/** A break that has the value at an index above it, and the next lesser one below. */
function breakBelow(index: number, sorted: readonly number[]): number {
  const at = sorted[index] ?? NaN;
  return rounded(between(sorted[bisectLeft(sorted, at) - 1] ?? at, at), sorted);
}

/** Cuts the values into classes of about the same number; equal values stay in one class. */
function quantileBreaks(sorted: readonly number[]): number[] {
  // Below the least value, however often it occurs, there is nothing to cut off.
  const first = bisectRight(sorted, sorted[0] ?? NaN);
  const breaks: number[] = [];
  for (let klass = 1; klass < CLASSES; klass += 1) {
    const wanted = Math.floor((klass / CLASSES) * sorted.length);
    if (wanted < first) continue;
    const cut = breakBelow(wanted, sorted);
    if (cut > (breaks.at(-1) ?? -Infinity)) breaks.push(cut);
  }
  return breaks.length > 0 ? breaks : [breakBelow(first, sorted)];
}

/** Near the least and the greatest numbers there are d3 cannot count steps; scaled by this it can. */
function scaleFor(distance: number): number {
  if (distance === Infinity) return 0.1;
  return distance < 1e-290 ? 1e30 : 1;
}

/** As d3's ticks, however far from each other or close to each other the two are. */
function ticksBetween(least: number, greatest: number, count: number): number[] {
  const scale = scaleFor(greatest - least);
  const found = ticks(least * scale, greatest * scale, count);
  if (scale === 1) return found;
  return [...new Set(found.map((at) => Number((at / scale).toPrecision(15))))];
}

/**
 * Round numbers equally far apart between the least and the greatest value; the greatest value
 * itself where the two are so close that no shorter number lies between them.
 */
function equalBreaks(least: number, greatest: number): number[] {
  for (let count = CLASSES; count > 0; count -= 1) {
    const inside = ticksBetween(least, greatest, count).filter((at) => at > least && at < greatest);
    if (inside.length > 0 && inside.length < CLASSES) return inside;
  }
  return [greatest];
}

/**
 * The breaks of a measure, ascending, at most six. A measure of one value only has that value as
 * its one break.
 */
export function classBreaks(series: SeriesByCountry, classing: Classing): number[] {
  const sorted = valuesOf(series);
  const [least, greatest] = extent(sorted);
  if (least === undefined) return [];
  if (least === greatest) return [least];
  return classing === 'quantiles' ? quantileBreaks(sorted) : equalBreaks(least, greatest);
}

/** The measure of a reader's own file. */
export const ownMeasure = (series: SeriesByCountry, classing: Classing): Measure => ({
  id: 'own',
  unit: 'plain',
  breaks: classBreaks(series, classing),
  closedAbove: [],
  palette: 'sequential',
  better: 'higher',
});
