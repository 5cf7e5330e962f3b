/** The map's frame: Equal Earth, 1,000 units wide, from 84° north to 58.5° south. */
import { geoEqualEarth, type GeoProjection } from 'd3';

export type Point = readonly [x: number, y: number];
export type Box = readonly [left: number, top: number, right: number, bottom: number];

const WIDTH = 1000;
const NORTH = 84;
const SOUTH = -58.5;

/**
 * The meridian in the middle. Its opposite, 168.5° west, runs through the Bering Strait and meets
 * no land: neither Chukotka nor Saint Lawrence Island nor the Aleutians' larger islands are cut.
 */
const CENTRAL_MERIDIAN = 11.5;

/** The globe at 1,000 units' width, before the frame's top is cut off. */
function globe(): GeoProjection {
  return (
    geoEqualEarth()
      .rotate([-CENTRAL_MERIDIAN, 0])
      // No resampling: shared borders keep exactly the same points, and the long straight borders
      // along parallels stay straight, as they are in this projection.
      .precision(0)
      .fitWidth(WIDTH, { type: 'Sphere' })
  );
}

/** The projection of the map: planar units, y downwards, the frame's top left corner at 0, 0. */
export function mapProjection(): GeoProjection {
  const projection = globe();
  const top = project(projection, [CENTRAL_MERIDIAN, NORTH])[1];
  const [x, y] = projection.translate();
  return projection.translate([x, y - top]);
}

/** A point on the map. @throws Error for a point the projection does not show. */
export function project(projection: GeoProjection, lonLat: Point): Point {
  const point = projection([lonLat[0], lonLat[1]]);
  if (point === null) throw new Error(`no place on the map for ${lonLat.join(', ')}`);
  return point;
}

/** Width and height of the frame. */
export function frameSize(projection: GeoProjection): { width: number; height: number } {
  return { width: WIDTH, height: round1(project(projection, [CENTRAL_MERIDIAN, SOUTH])[1]) };
}

/** SVG path of the globe's edge within the frame: its curved sides, cut off at top and bottom. */
export function outlinePath(projection: GeoProjection): string {
  const steps = 28;
  const latitudes = Array.from(
    { length: steps + 1 },
    (_, i) => NORTH + ((SOUTH - NORTH) * i) / steps,
  );
  // A hair inside the edge: on the edge itself the two sides are one meridian.
  const side = (offset: number, latitude: number): string =>
    project(projection, [CENTRAL_MERIDIAN + offset, latitude])
      .map(round1)
      .join(',');
  const west = latitudes.map((latitude) => side(-179.9999, latitude));
  const east = latitudes.map((latitude) => side(179.9999, latitude)).reverse();
  return `M${[...west, ...east].join('L')}Z`;
}

export function round1(value: number): number {
  return Math.round(value * 10) / 10;
}
