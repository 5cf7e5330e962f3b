/** What of the world a map in a standalone picture shows, and how large its marks are. */
import type { MapBody } from '../../figures/view.ts';
import type { Countries, Iso3 } from '../../model/country.ts';
import { compareNames } from '../../messages/format.ts';
import type { Box, Geography } from '../../scene/geography.ts';
import {
  apart,
  bubbleRadius,
  dotRadius,
  needsDot,
  placedEconomies,
  type Placed,
  type Point,
} from '../../scene/placed.ts';

/** As on the screen: the radius of the largest circle, in map units. */
const MAX_BUBBLE = 46;
/** As on the screen: an islet smaller than this is left out where it never had a value. */
const WORTH_DRAWING = 8;

/** The economies of a map in the order in which they are drawn. */
export function economiesOf(
  { peaks, everMeasured }: MapBody,
  geography: Geography,
  countries: Countries,
): Placed[] {
  const byName = [...countries.values()].toSorted((a, b) => compareNames(a.short, b.short));
  const codes = byName.map(({ iso3 }) => iso3);
  return placedEconomies(geography, codes)
    .filter(({ iso3, area }) => area >= WORTH_DRAWING || everMeasured.has(iso3))
    .toSorted((a, b) => (peaks?.get(b.iso3) ?? 0) - (peaks?.get(a.iso3) ?? 0));
}

/** The part of the world that fills a width and a height best, around a region or as a whole. */
export function frameOf(world: Box, region: Box | null, width: number, height: number): Box {
  const part = region ?? world;
  const scale = Math.min(width / part.width, height / part.height);
  const across = Math.min(world.width, width / scale);
  const down = Math.min(world.height, height / scale);
  const inside = (middle: number, size: number, from: number, all: number): number =>
    Math.max(from, Math.min(from + all - size, middle - size / 2));
  return {
    x: inside(part.x + part.width / 2, across, world.x, world.width),
    y: inside(part.y + part.height / 2, down, world.y, world.height),
    width: across,
    height: down,
  };
}

/** How large the circles of a map are and where they stand, in map units. */
export interface Circles {
  readonly needed: (economy: Placed) => boolean;
  readonly radius: (iso3: Iso3) => number;
  /** The middle of an economy's circle; undefined where it needs none. */
  readonly stand: (iso3: Iso3) => Point | undefined;
}

/** As on the screen: how far dots keep from each other, as a multiple of their radius. */
const APART = 1.7;

/** Dots of one size that stand in for small shapes, moved apart where they would cover each other. */
function dotsOf(economies: readonly Placed[], scale: number, radius: number): Circles {
  const needed = (economy: Placed): boolean => needsDot(economy, scale);
  const stands = apart(economies.filter(needed), radius * APART);
  return { needed, radius: () => radius, stand: (iso3) => stands.get(iso3) };
}

/**
 * The circles of a map: of one size where they stand in for small shapes, else by value.
 *
 * @param scale - Pixels of the picture a map unit.
 * @param width - Width of the map in pixels.
 */
export function circlesOf(
  { peaks, readings }: MapBody,
  economies: readonly Placed[],
  scale: number,
  width: number,
): Circles {
  const least = dotRadius(width) / scale;
  if (peaks === null) return dotsOf(economies, scale, least);
  const largest = Math.max(...peaks.values());
  const places = new Map(economies.map((economy) => [economy.iso3, economy]));
  return {
    needed: () => true,
    radius: (iso3) =>
      Math.max(bubbleRadius(readings.get(iso3)?.value ?? 0, largest, MAX_BUBBLE), least * 0.7),
    stand: (iso3) => places.get(iso3),
  };
}
