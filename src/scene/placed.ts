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
export const dotRadius = (mapWidth: number): number => (mapWidth < 560 ? 2.4 : 3.2);

/** An outline smaller than this, in square CSS pixels, cannot be told from a speck. */
const SPECK = 10;

/** Whether an economy needs a dot at a magnification of `scale` CSS pixels a map unit. */
export const needsDot = ({ outline, area }: Placed, scale: number): boolean =>
  outline === null || area * scale * scale < SPECK;

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
