/** What the region presets show. */
import type { GeoProjection } from 'd3';
import { frameSize, project, round1, type Box, type Point } from './frame.ts';

/**
 * Points in degrees that a preset has to take in, chosen by eye: the region's outermost coasts and
 * islands. Europe ends at the Volga; the Americas leave Hawaii out. Oceania ends at the map's edge,
 * so that French Polynesia, the Cook Islands and Pitcairn, beyond it, are in the world view only.
 */
const OUTERMOST: Readonly<Record<string, readonly Point[]>> = {
  africa: [
    [-25.5, 16],
    [10, 38],
    [58.5, -20],
    [20, -35.5],
  ],
  americas: [
    [-167, 55],
    [-168, 66],
    [-80, 77],
    [-34, -8],
    [-68, -56.5],
  ],
  asia: [
    [25.5, 39],
    [34, 13],
    [85, 56],
    [146, 44],
    [141.5, -9],
    [120, -11.5],
  ],
  europe: [
    [-25, 66],
    [-10.5, 37],
    [25, 72],
    [50, 50],
    [24, 34.5],
  ],
  oceania: [
    [112.5, -25],
    [146, 21],
    [191, -14],
    [168, -48],
  ],
};

/** White space around a region, in units. */
const MARGIN = 4;

/** Planar boxes by preset, the world first. */
export function mapViews(projection: GeoProjection): Record<string, Box> {
  const { width, height } = frameSize(projection);
  const regions = Object.entries(OUTERMOST).map(([id, points]) => {
    const planar = points.map((point) => project(projection, point));
    const xs = planar.map(([x]) => x);
    const ys = planar.map(([, y]) => y);
    const box: Box = [
      round1(Math.max(0, Math.min(...xs) - MARGIN)),
      round1(Math.max(0, Math.min(...ys) - MARGIN)),
      round1(Math.min(width, Math.max(...xs) + MARGIN)),
      round1(Math.min(height, Math.max(...ys) + MARGIN)),
    ];
    return [id, box] as const;
  });
  return { world: [0, 0, width, height], ...Object.fromEntries(regions) };
}
