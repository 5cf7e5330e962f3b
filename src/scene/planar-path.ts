/**
 * Shapes that lie in a plane already, from topology to path data: what `feature` of topojson-client
 * and `geoPath()` of d3-geo give together without a projection, for embeds, which do without either
 * package. A test holds them together.
 */
import type { Position } from 'geojson';
import type { GeometryCollection, MultiLineString, Topology } from 'topojson-specification';

type Shape = MultiLineString | GeometryCollection['geometries'][number];

/** Points of a shape, line by line; rings are closed. */
export interface Lines {
  readonly closed: boolean;
  readonly lines: readonly (readonly Position[])[];
}

/** The points of an arc; a negative number means the arc of its complement, backwards. */
function pointsOf({ arcs, transform }: Topology, index: number): Position[] {
  const { scale: [kx, ky] = [1, 1], translate: [tx, ty] = [0, 0] } = transform ?? {};
  let [x, y] = [0, 0];
  const points = (arcs[index < 0 ? ~index : index] ?? []).map(([dx = 0, dy = 0]): Position => {
    if (!transform) return [dx, dy];
    return [(x += dx) * kx + tx, (y += dy) * ky + ty];
  });
  return index < 0 ? points.reverse() : points;
}

/** Arcs in a row: each begins where the one before it ends. A ring has four points at least. */
function join(topology: Topology, arcs: readonly number[], closed: boolean): Position[] {
  const points = arcs.flatMap((arc, at) => pointsOf(topology, arc).slice(at === 0 ? 0 : 1));
  const [first] = points;
  while (closed && first && points.length < 4) points.push(first);
  return points;
}

/** The lines of a shape. */
export function feature(topology: Topology, shape: Shape): Lines {
  const closed = shape.type !== 'MultiLineString';
  const arcs: number[][] =
    shape.type === 'MultiPolygon'
      ? shape.arcs.flat()
      : shape.type === 'Polygon' || shape.type === 'MultiLineString'
        ? shape.arcs
        : [];
  return { closed, lines: arcs.map((line) => join(topology, line, closed)) };
}

/** Writes lines as path data with so many digits. */
export const geoPath = (): { digits: (n: number) => (shape: Lines) => string | null } => ({
  digits: (n) => {
    const round = (value = 0): number => Math.round(value * 10 ** n) / 10 ** n;
    const pair = ([x, y]: Position): string => `${round(x)},${round(y)}`;
    return ({ closed, lines }) =>
      lines
        .map(
          (line) =>
            `M${(closed ? line.slice(0, -1) : line).map(pair).join('L')}${closed ? 'Z' : ''}`,
        )
        .join('') || null;
  },
});
