/** Countries projected onto the map: planar polygons and lines, ready to be measured. */
import type { Feature, LineString, MultiPolygon, Polygon, Position } from 'geojson';
import { geoProject } from 'd3-geo-projection';
import { polygonArea, polygonCentroid, polygonContains, type GeoProjection } from 'd3';
import { feature } from 'topojson-client';
import type { Topology } from 'topojson-specification';
import type { Point } from './frame.ts';
import type { Unit } from './units.ts';

/** A country's polygons in planar units, each an exterior ring and its holes. */
export interface PlanarUnit {
  readonly iso3: string;
  readonly polygons: readonly Position[][][];
}

/** Projects the units; antimeridian cuts are made here, once. */
export function planarUnits(
  world: Topology,
  units: readonly Unit[],
  projection: GeoProjection,
): PlanarUnit[] {
  return units.map(({ iso3, geometry }) => {
    const shape = feature(world, geometry) as Feature<Polygon | MultiPolygon>;
    const planar = geoProject(shape, projection)?.geometry;
    if (planar === undefined) throw new Error(`${iso3} is not on the map`);
    const polygons = planar.type === 'Polygon' ? [planar.coordinates] : planar.coordinates;
    return { iso3, polygons };
  });
}

/** Projects lines given in degrees. */
export function planarLines(lines: readonly Position[][], projection: GeoProjection): Position[][] {
  return lines.map((coordinates) => {
    const shape: Feature<LineString> = {
      type: 'Feature',
      properties: {},
      geometry: { type: 'LineString', coordinates },
    };
    const planar = geoProject(shape, projection)?.geometry;
    if (planar?.type !== 'LineString') throw new Error('a boundary is cut by the map');
    return planar.coordinates;
  });
}

/** Area of a polygon in square units, its holes taken off. */
export function areaOf([outer = [], ...holes]: readonly Position[][]): number {
  const area = (ring: Position[]): number => Math.abs(polygonArea(ring as [number, number][]));
  return area(outer) - holes.reduce((sum, hole) => sum + area(hole), 0);
}

/** The country's largest polygon. */
export function largestPolygon(unit: PlanarUnit): readonly Position[][] {
  return unit.polygons.reduce((best, polygon) => (areaOf(polygon) > areaOf(best) ? polygon : best));
}

/**
 * Where a country's label or dot goes: the centroid of its largest polygon or, where that lies
 * outside (Croatia, Viet Nam), the middle of the widest stretch of land on the centroid's line.
 */
export function anchorOf(unit: PlanarUnit): Point {
  const [outer = []] = largestPolygon(unit);
  const ring = outer as [number, number][];
  const [x, y] = polygonCentroid(ring);
  // The centroid of a ring without area is not a number.
  if (!Number.isFinite(x + y)) return ring[0] ?? [0, 0];
  return polygonContains(ring, [x, y]) ? [x, y] : [widestStretch(ring, y), y];
}

function widestStretch(ring: readonly [number, number][], y: number): number {
  const crossings = ring.flatMap(([x1, y1], index) => {
    const [x2, y2] = ring[(index + 1) % ring.length] ?? [x1, y1];
    return y1 > y !== y2 > y ? [x1 + ((y - y1) / (y2 - y1)) * (x2 - x1)] : [];
  });
  const sorted = crossings.sort((a, b) => a - b);
  let best: readonly [number, number] = [sorted[0] ?? 0, sorted[0] ?? 0];
  for (let i = 0; i + 1 < sorted.length; i += 2) {
    const stretch = [sorted[i] ?? 0, sorted[i + 1] ?? 0] as const;
    if (stretch[1] - stretch[0] > best[1] - best[0]) best = stretch;
  }
  return (best[0] + best[1]) / 2;
}
