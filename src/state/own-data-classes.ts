/** Class breaks for a measure that nobody has set any for: by shares of the values, or in equal steps. */
import { bisectLeft, extent, ticks } from 'd3-array';
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

/** Cuts the values into classes of about the same number; equal values stay in one class. */
function quantileBreaks(sorted: readonly number[]): number[] {
  const breaks: number[] = [];
  for (let klass = 1; klass < CLASSES; klass += 1) {
    const wanted = Math.floor((klass / CLASSES) * sorted.length);
    const at = sorted[wanted] ?? NaN;
    // Below the least value there is nothing to cut off.
    if (!(at > (sorted[0] ?? NaN))) continue;
    const previous = sorted[bisectLeft(sorted, at) - 1] ?? at;
    const cut = rounded(previous + (at - previous) * 0.75, sorted);
    if (cut > (breaks.at(-1) ?? -Infinity)) breaks.push(cut);
  }
  return breaks;
}

/** Round numbers equally far apart between the least and the greatest value. */
function equalBreaks(least: number, greatest: number): number[] {
  for (let count = CLASSES; count > 0; count -= 1) {
    const inside = ticks(least, greatest, count).filter((at) => at > least && at < greatest);
    if (inside.length > 0 && inside.length < CLASSES) return inside;
  }
  return [];
}

/**
 * The breaks of a measure, ascending, at most six. A measure of one value only has that value as
 * its one break.
 */
export function breaksOf(series: SeriesByCountry, classing: Classing): number[] {
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
  breaks: breaksOf(series, classing),
  closedAbove: [],
  palette: 'sequential',
  better: 'higher',
});
