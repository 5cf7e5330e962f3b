/** Fewer points, the same countries: what the map loses and what it must not. */
import { planarTriangleArea, presimplify, simplify, type Triangle } from 'topojson-simplify';
import type { GeometryObject, Objects, Topology } from 'topojson-specification';

/** Corners that change an outline by less are dropped, in square units (1 is about 1,190 km²). */
const CORNER = 0.22;

/**
 * Arctic coasts hold a third of all corners and few people: there a corner counts for less.
 * `ARCTIC` is the planar y of about 64° north.
 */
const ARCTIC = 31;
const ARCTIC_WEIGHT = 0.15;

/** No ring is simplified to fewer corners than this: an islet stays an islet, not a line. */
const CORNERS_KEPT = 4;

type Shapes = Topology<Objects<object>>;
type Weighted = [x: number, y: number, weight: number];

/** Simplifies by planar area, without losing a ring. */
export function simplified(topology: Shapes): Shapes {
  const weighted = presimplify(topology, weightOf);
  for (const ring of ringsOf(topology)) {
    keepCorners(ring.flatMap((arc) => weighted.arcs[arc < 0 ? ~arc : arc] ?? []) as Weighted[]);
  }
  return simplify(weighted, CORNER);
}

/** Every ring as the arcs it is made of; boundary lines have none. */
function ringsOf(topology: Shapes): number[][] {
  return Object.values(topology.objects).flatMap((object) =>
    object.type === 'GeometryCollection' ? object.geometries.flatMap(ringsOfGeometry) : [],
  );
}

function ringsOfGeometry(geometry: GeometryObject): number[][] {
  if (geometry.type === 'Polygon') return geometry.arcs;
  return geometry.type === 'MultiPolygon' ? geometry.arcs.flat() : [];
}

/** Marks a ring's most telling corners as not to be dropped. */
function keepCorners(points: readonly Weighted[]): void {
  const corners = [...points].sort((a, b) => b[2] - a[2]);
  for (const corner of corners.slice(0, CORNERS_KEPT + 1)) corner[2] = Infinity;
}

function weightOf(triangle: Triangle): number {
  const area = planarTriangleArea(triangle);
  return triangle[1][1] < ARCTIC ? area * ARCTIC_WEIGHT : area;
}
