/** The outlines of Natural Earth as countries of the atlas: which polygon belongs to whom. */
import { feature } from 'topojson-client';
import type { MultiPolygon, Polygon, Topology } from 'topojson-specification';
import type { Point } from './frame.ts';

/** One country's polygons, as arcs of the source topology. */
export interface Unit {
  readonly iso3: string;
  readonly geometry: MultiPolygon<object>;
}

/** Id of the one area that belongs to no country: the Siachen Glacier. */
export const SIACHEN = 'KAS';

/**
 * Outlines of the source that are parts of a country here. The UN recognises neither Somaliland
 * nor the north of Cyprus apart; Ashmore and Cartier is Australia's.
 */
const MERGED: ReadonlyMap<string, string> = new Map([
  ['SOL', 'SOM'],
  ['CYN', 'CYP'],
  ['ATC', 'AUS'],
]);

/**
 * Polygons the source draws with another country, given to the area M49 lists apart because data
 * exist for it, by a box in degrees: west, south, east, north.
 */
const SPLIT: readonly (readonly [from: string, to: string, box: readonly number[]])[] = [
  ['FRA', 'GUF', [-56, 1, -50, 7]],
  ['FRA', 'REU', [54, -22, 57, -20]],
  ['FRA', 'MTQ', [-61.3, 14.3, -60.7, 15]],
  ['FRA', 'GLP', [-62, 15.8, -61, 16.6]],
  ['FRA', 'MYT', [44, -14, 46, -12]],
  ['NZL', 'TKL', [-173, -10, -171, -8]],
  ['SHN', 'ASC', [-15, -9, -14, -7]],
  ['IOA', 'CXR', [105, -11, 106, -10]],
  ['IOA', 'CCK', [96, -13, 97.5, -11]],
];

/** Outlines left out: the map ends north of Antarctica. */
const LEFT_OUT: ReadonlySet<string> = new Set(['ATA']);

type Outline = (Polygon | MultiPolygon) & { properties: { a3: string } };

/** The countries of the source topology, merged and split, with Siachen among them as KAS. */
export function countryUnits(world: Topology): Unit[] {
  const polygons = new Map<string, number[][][]>();
  for (const outline of outlinesOf(world)) {
    for (const arcs of outline.type === 'Polygon' ? [outline.arcs] : outline.arcs) {
      const iso3 = ownerOf(world, outline.properties.a3, arcs);
      if (!LEFT_OUT.has(iso3)) polygons.set(iso3, [...(polygons.get(iso3) ?? []), arcs]);
    }
  }
  return [...polygons]
    .map(([iso3, arcs]) => ({ iso3, geometry: { type: 'MultiPolygon', arcs } as const }))
    .sort((a, b) => (a.iso3 < b.iso3 ? -1 : 1));
}

function outlinesOf(world: Topology): Outline[] {
  const countries = world.objects.countries;
  if (countries?.type !== 'GeometryCollection') throw new Error('the atlas has no countries');
  return countries.geometries as Outline[];
}

function ownerOf(world: Topology, code: string, arcs: number[][]): string {
  const iso3 = MERGED.get(code) ?? code;
  if (!SPLIT.some(([from]) => from === iso3)) return iso3;
  const [x, y] = firstPoint(world, arcs);
  const part = SPLIT.find(
    ([from, , [west = 0, south = 0, east = 0, north = 0]]) =>
      from === iso3 && x >= west && x <= east && y >= south && y <= north,
  );
  return part?.[1] ?? iso3;
}

function firstPoint(world: Topology, arcs: number[][]): Point {
  const point = feature(world, { type: 'Polygon', arcs }).geometry.coordinates[0]?.[0];
  if (point === undefined) throw new Error('a polygon without points');
  return [point[0] ?? 0, point[1] ?? 0];
}
