import type { GeoJsonObject } from 'geojson';
import { topology } from 'topojson-server';
import type { Topology } from 'topojson-specification';
import { describe, expect, it } from 'vitest';
import { boundariesOf } from '../../../data/build/geometry/boundaries.ts';
import { simplified } from '../../../data/build/geometry/simplify.ts';
import { countryUnits } from '../../../data/build/geometry/units.ts';

type Corners = readonly [left: number, bottom: number, right: number, top: number];

/** A box on the ground, clockwise, in degrees. */
const box = (a3: string, [left, bottom, right, top]: Corners) => ({
  type: 'Feature' as const,
  properties: { a3 },
  geometry: {
    type: 'Polygon' as const,
    coordinates: [
      [
        [left, bottom],
        [left, top],
        [right, top],
        [right, bottom],
        [left, bottom],
      ],
    ],
  },
});

/** The types of topojson-server know no collections, though it reads them. */
const collection = (features: object[]) =>
  ({ type: 'FeatureCollection', features }) as unknown as GeoJsonObject;

const atlas = (...features: ReturnType<typeof box>[]) =>
  topology({ countries: collection(features) });

const codes = (world: Topology): string[] => countryUnits(world).map(({ iso3 }) => iso3);

describe('rule: outlines follow the practice of the United Nations', () => {
  it('merges Somaliland into Somalia and the north of Cyprus into Cyprus', () => {
    const world = atlas(
      box('SOM', [44, 0, 48, 8]),
      box('SOL', [44, 8, 48, 11]),
      box('CYP', [32, 34, 34, 35]),
      box('CYN', [32, 35, 34, 36]),
    );
    expect(codes(world)).toEqual(['CYP', 'SOM']);
    const units = countryUnits(world);
    expect(units.map(({ geometry }) => geometry.arcs.length)).toEqual([2, 2]);
    expect(boundariesOf(world, units)).toEqual({ settled: [], disputed: [] });
  });

  it('gives overseas areas with data of their own their polygons', () => {
    const world = atlas(box('FRA', [0, 43, 5, 50]), box('FRA', [-54, 2, -52, 5]));
    expect(codes(world)).toEqual(['FRA', 'GUF']);
  });

  it('leaves Antarctica out', () => {
    expect(
      codes(atlas(box('ATA', [-180, -90, 180, -80]), box('AUS', [120, -30, 140, -20]))),
    ).toEqual(['AUS']);
  });
});

describe('rule: undetermined boundaries are told apart', () => {
  it('tells the boundary of Kosovo from a settled one', () => {
    const world = atlas(
      box('SRB', [19, 43, 21, 45]),
      box('XKX', [19, 42, 21, 43]),
      box('ALB', [19, 41, 21, 42]),
    );
    const { settled, disputed } = boundariesOf(world, countryUnits(world));
    expect(disputed.flat().map(([, lat]) => lat)).toEqual([43, 43]);
    expect(settled.flat().map(([, lat]) => lat)).toEqual([42, 42]);
  });

  it('cuts the boundary of India and Pakistan where the Line of Control begins', () => {
    const line = [
      [75, 30],
      [75, 32.6],
      [75, 33],
      [75, 35],
    ];
    const west = [...line, [70, 35], [70, 30], [75, 30]];
    const east = [...[...line].reverse(), [80, 30], [80, 35], [75, 35]];
    const shape = (a3: string, ring: number[][]) => ({
      ...box(a3, [0, 0, 1, 1]),
      geometry: { type: 'Polygon' as const, coordinates: [ring] },
    });
    const world = atlas(shape('PAK', west), shape('IND', east));
    const { settled, disputed } = boundariesOf(world, countryUnits(world));
    const latitudes = (lines: number[][][]) => lines.flat().map(([, lat]) => lat);
    expect(latitudes(settled).sort()).toEqual([30, 32.6]);
    expect(latitudes(disputed).sort()).toEqual([32.6, 33, 35]);
  });

  it('dashes every side of the Siachen Glacier', () => {
    const world = atlas(box('IND', [76, 33, 78, 35]), box('KAS', [76, 35, 78, 36]));
    const { settled, disputed } = boundariesOf(world, countryUnits(world));
    expect([settled.length, disputed.length]).toEqual([0, 1]);
  });
});

describe('simplifying', () => {
  it('drops corners that hardly matter and keeps the corners of the smallest island', () => {
    const coast = [
      [0, 100],
      [50, 100.001],
      [100, 100],
      [100, 200],
      [0, 200],
      [0, 100],
    ];
    const islet = [
      [300, 300],
      [300.01, 300],
      [300.01, 300.01],
      [300, 300.01],
      [300, 300],
    ];
    const polygons = { type: 'MultiPolygon' as const, coordinates: [[coast], [islet]] };
    const feature = { type: 'Feature' as const, properties: null, geometry: polygons };
    const world = topology({ countries: collection([feature]) });
    expect(simplified(world as never).arcs.map((arc) => arc.length)).toEqual([5, 5]);
  });
});
