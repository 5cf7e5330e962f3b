import { readFileSync } from 'node:fs';
import { geoPath as d3Path } from 'd3-geo';
import { feature as topojsonFeature } from 'topojson-client';
import { describe, expect, it } from 'vitest';
import { parseWorld } from '../../src/io/topology.ts';
import { feature, geoPath } from '../../src/scene/planar-path.ts';

const world = parseWorld(readFileSync('data/world.topo.json', 'utf8'));

describe('Path data without d3-geo and topojson-client', () => {
  it('is the same as with them, for every shape of the world', () => {
    const [ours, theirs] = [geoPath().digits(2), d3Path().digits(2)];
    const shapes = [...world.objects.countries.geometries, world.objects.disputed];
    for (const shape of shapes)
      expect(ours(feature(world, shape)), String(shape.id)).toBe(
        theirs(topojsonFeature(world, shape)),
      );
  });

  it('is null for a shape without lines', () => {
    const empty = { type: 'MultiLineString', arcs: [] } as const;
    expect(geoPath().digits(2)(feature(world, { ...empty, arcs: [] }))).toBeNull();
  });
});
