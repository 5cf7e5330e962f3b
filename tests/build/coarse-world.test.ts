import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { coarseWorld } from '../../build/coarse-world.ts';
import { parseWorld } from '../../src/io/topology.ts';
import type { WorldTopology } from '../../src/model/world.ts';
import { feature, geoPath } from '../../src/scene/planar-path.ts';

const text = readFileSync('data/world.topo.json', 'utf8');
const world = parseWorld(text);
const coarse = coarseWorld(world);

/** Where an arc begins and ends, in map units. */
function ends({ transform, arcs }: WorldTopology, index: number): number[] {
  const [kx, ky] = transform?.scale ?? [1, 1];
  const arc = arcs[index]!;
  const sum = (axis: 0 | 1): number => arc.reduce((total, step) => total + step[axis]!, 0);
  const [first] = arc;
  return [first![0]! * kx, first![1]! * ky, sum(0) * kx, sum(1) * ky];
}

describe('The outlines for embeds', () => {
  it('can be read like the fine ones, and are shorter', () => {
    const written = JSON.stringify(coarse);
    expect(parseWorld(written).arcs.length).toBe(world.arcs.length);
    expect(written.length).toBeLessThan(text.length);
  });

  it('lie where the fine ones lie, to an eighth of a map unit', () => {
    world.arcs.forEach((_, index) => {
      const [fine, rough] = [ends(world, index), ends(coarse, index)];
      fine.forEach((value, at) => {
        expect(Math.abs(value - rough[at]!)).toBeLessThanOrEqual(0.125);
      });
    });
  });

  it('leave no country out', () => {
    const path = geoPath().digits(2);
    for (const shape of coarse.objects.countries.geometries)
      expect(path(feature(coarse, shape)), String(shape.id)).toMatch(/^M/);
  });
});
