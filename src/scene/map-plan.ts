/**
 * The plan of a map: which economies are on it and in which order, which of them are circles, how
 * large these are and where they stand. The page and the standalone picture draw the same plan.
 */
import type { Iso3 } from '../model/country.ts';
import type { Geography } from './geography.ts';
import {
  apart,
  bubbleRadius,
  dotRadius,
  needsDot,
  placedEconomies,
  type Placed,
  type Point,
} from './placed.ts';

/** Square map units: about the size of Jamaica. */
const WORTH_DRAWING = 8;

/** Radius of the largest circle, in map units. */
const MAX_BUBBLE = 46;

/** How far dots keep from each other, as a multiple of their radius. */
const APART = 1.5;

/** The least radius of a circle for a value, as a part of that of a dot. */
const LEAST_BUBBLE = 0.7;

/**
 * The economies of a map, in the order of the codes given. An islet that never had a value is left
 * out: it would be a hatched dot that says nothing.
 */
export const economiesOf = (
  geography: Geography,
  codes: Iterable<Iso3>,
  everMeasured: Pick<ReadonlySet<Iso3>, 'has'>,
): Placed[] =>
  placedEconomies(geography, codes).filter(
    ({ iso3, area }) => area >= WORTH_DRAWING || everMeasured.has(iso3),
  );

/** Radius of each economy's circle by its value, in map units. */
export type Bubbles = ReadonlyMap<Iso3, number>;

/**
 * The circles of values; null where a map paints areas.
 *
 * @param peaks - The largest value each economy ever had, so that circles do not change their scale
 *   with the year; null where a map paints areas.
 */
export function bubblesOf(
  readings: ReadonlyMap<Iso3, { readonly value: number }>,
  peaks: ReadonlyMap<Iso3, number> | null,
): Bubbles | null {
  if (peaks === null) return null;
  const largest = Math.max(...peaks.values());
  return new Map(
    [...readings].map(([iso3, { value }]) => [iso3, bubbleRadius(value, largest, MAX_BUBBLE)]),
  );
}

/** The economies drawn as circles: all where size is value, else those too small to be seen. */
export const circledAt = (
  economies: readonly Placed[],
  bubbles: Bubbles | null,
  scale: number,
): Placed[] => economies.filter((each) => bubbles !== null || needsDot(each, scale));

/** How large circles are, and where. */
export interface Circles {
  /** In map units. */
  readonly radius: (iso3: Iso3) => number;
  /** The middle of each circle. Those for values stay where they belong, lest the large push the small. */
  readonly stands: ReadonlyMap<Iso3, Point>;
}

/**
 * @param circled - The economies drawn as circles.
 * @param width - Width of the map in pixels.
 * @param scale - Pixels a map unit.
 */
export function circlesOf(
  circled: readonly Placed[],
  bubbles: Bubbles | null,
  width: number,
  scale: number,
): Circles {
  const dot = dotRadius(width) / scale;
  return {
    radius: (iso3) =>
      bubbles === null ? dot : Math.max(bubbles.get(iso3) ?? 0, dot * LEAST_BUBBLE),
    stands: apart(circled, bubbles === null ? dot * APART : 0),
  };
}

/**
 * The order of drawing: shapes, then circles, so that no neighbour covers the dot of a small economy;
 * of circles the largest first, and of shapes the largest.
 */
export const inDrawingOrder = (
  economies: readonly Placed[],
  isCircle: (iso3: Iso3) => boolean,
  peaks: ReadonlyMap<Iso3, number> | null,
): Placed[] =>
  economies.toSorted(
    (a, b) =>
      Number(isCircle(a.iso3)) - Number(isCircle(b.iso3)) ||
      (peaks?.get(b.iso3) ?? 0) - (peaks?.get(a.iso3) ?? 0) ||
      b.area - a.area,
  );
