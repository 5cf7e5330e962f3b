/** Where each economy is drawn: as its outline, as a dot, or as both. */
import type { Iso3 } from '../model/country.ts';
import type { Geography } from './geography.ts';

/** An economy with its place on the map. */
export interface Placed {
  readonly iso3: Iso3;
  readonly x: number;
  readonly y: number;
  /** Path data; null for an economy too small for the geometry. */
  readonly outline: string | null;
  /** Area of the outline in square map units; 0 without one. */
  readonly area: number;
}

/** Every economy of the map, in the order of the keys given. */
export function placedEconomies(geography: Geography, order: Iterable<Iso3>): Placed[] {
  const placed: Placed[] = [];
  for (const iso3 of order) {
    const place = geography.places.get(iso3);
    const outline = geography.outlines.get(iso3) ?? null;
    if (place) placed.push({ iso3, x: place.x, y: place.y, outline, area: place.area });
  }
  return placed;
}

/** Radius of the dot of a small economy, in CSS pixels, whatever the zoom. */
export const dotRadius = (mapWidth: number): number =>
  mapWidth < 560 ? Math.min(2.4, mapWidth / 145) : 3.2;

/** An outline smaller than this, in square CSS pixels, cannot be told from a speck. */
const SPECK = 10;

/** Whether an economy needs a dot at a magnification of `scale` CSS pixels a map unit. */
export const needsDot = ({ outline, area }: Placed, scale: number): boolean =>
  outline === null || area * scale * scale < SPECK;

/** A place, in the units of what it lies on: of the map, or CSS pixels of a chart. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

interface Movable {
  readonly iso3: Iso3;
  x: number;
  y: number;
}

/** After this many rounds dots stand well enough apart. */
const ROUNDS = 60;

/** Pairs further apart than this many gaps never come to touch. */
const FAR = 5;

const neighbours = (points: readonly Movable[], within: number): [Movable, Movable][] =>
  points.flatMap((a, at) =>
    points
      .slice(at + 1)
      .filter((b) => Math.abs(b.x - a.x) < within && Math.abs(b.y - a.y) < within)
      .map((b): [Movable, Movable] => [a, b]),
  );

/** Moves two points to the distance asked for, each by half; true where they were nearer. */
function part(a: Movable, b: Movable, gap: number): boolean {
  const [dx, dy] = [b.x - a.x, b.y - a.y];
  const distance = Math.hypot(dx, dy);
  if (distance >= gap) return false;
  const push = (gap - distance) / 2;
  // Two in one place part sideways.
  const [ux, uy] = distance === 0 ? [1, 0] : [dx / distance, dy / distance];
  a.x -= ux * push;
  a.y -= uy * push;
  b.x += ux * push;
  b.y += uy * push;
  return true;
}

/**
 * Where the dots stand so that none covers another: at least about `gap` map units from each other,
 * and where they are if nothing is near. From far away the islands of the Caribbean are one blot.
 */
export function apart(dots: readonly Placed[], gap: number): ReadonlyMap<Iso3, Point> {
  const points: Movable[] = dots.map(({ iso3, x, y }) => ({ iso3, x, y }));
  const near = neighbours(points, gap * FAR);
  for (let round = 0; round < ROUNDS; round += 1) {
    const moved = near.filter(([a, b]) => part(a, b, gap));
    if (moved.length === 0) break;
  }
  return new Map(points.map(({ iso3, x, y }) => [iso3, { x, y }]));
}

/** The economy whose circle holds a point, of several the one with the nearest middle; or null. */
export function circleAt(
  circles: readonly Placed[],
  x: number,
  y: number,
  radiusOf: (iso3: Iso3) => number,
): Placed | null {
  const holding = circles.filter(
    (each) => Math.hypot(each.x - x, each.y - y) <= radiusOf(each.iso3),
  );
  return nearestDot(holding, x, y, Infinity);
}

/**
 * The economy whose dot lies nearest to a point, within a reach in map units; null for none. Dots
 * are a few pixels wide, and a fingertip is not.
 */
export function nearestDot(
  dots: readonly Placed[],
  x: number,
  y: number,
  reach: number,
): Placed | null {
  let nearest: Placed | null = null;
  let best = reach;
  for (const dot of dots) {
    const distance = Math.hypot(dot.x - x, dot.y - y);
    if (distance <= best) [nearest, best] = [dot, distance];
  }
  return nearest;
}

/** Radius in map units of a circle whose area is in proportion to a value. */
export const bubbleRadius = (value: number, largest: number, maxRadius: number): number =>
  value <= 0 ? 0 : Math.sqrt(value / largest) * maxRadius;
