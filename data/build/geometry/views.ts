/** What the region presets show. */
import type { GeoProjection } from 'd3';
import { frameSize, project, round1, type Box, type Point } from './frame.ts';

/**
 * Extents in degrees: west, south, east, north. Chosen by eye: Europe ends at the Urals and leaves
 * the French departments overseas out; Oceania ends at the map's edge, so that French Polynesia,
 * the Cook Islands and Pitcairn, on the other side of it, are in the world view only.
 */
const EXTENTS: Readonly<Record<string, readonly [number, number, number, number]>> = {
  africa: [-26, -36, 60, 38.5],
  americas: [-168, -56.5, -30, 76],
  asia: [25, -11.5, 147, 56],
  europe: [-25, 34, 61, 72],
  oceania: [112, -48.5, 190.5, 21],
};

/** Planar boxes by preset, the world first. */
export function mapViews(projection: GeoProjection): Record<string, Box> {
  const { width, height } = frameSize(projection);
  const regions = Object.entries(EXTENTS).map(
    ([id, extent]) => [id, boxOf(projection, extent)] as const,
  );
  return { world: [0, 0, width, height], ...Object.fromEntries(regions) };
}

function boxOf(
  projection: GeoProjection,
  [west, south, east, north]: readonly [number, number, number, number],
): Box {
  const middle = Math.min(Math.max(0, south), north);
  const points: Point[] = [south, middle, north].flatMap((latitude) => [
    project(projection, [west, latitude]),
    project(projection, [east, latitude]),
  ]);
  const xs = points.map(([x]) => x);
  const ys = points.map(([, y]) => y);
  return [
    round1(Math.max(0, Math.min(...xs))),
    round1(Math.max(0, Math.min(...ys))),
    round1(Math.min(1000, Math.max(...xs))),
    round1(Math.max(...ys)),
  ];
}
