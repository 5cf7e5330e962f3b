import { describe, expect, it } from 'vitest';
import type { WorldTopology } from '../../src/model/world.ts';
import { geographyOf } from '../../src/scene/geography.ts';

/** Two squares that share a side, and the boundary between them, unsettled. */
const TWO_SQUARES: WorldTopology = {
  type: 'Topology',
  arcs: [
    [
      [10, 0],
      [10, 10],
    ],
    [
      [10, 10],
      [0, 10],
      [0, 0],
      [10, 0],
    ],
    [
      [10, 0],
      [20, 0],
      [20, 10],
      [10, 10],
    ],
  ],
  objects: {
    countries: {
      type: 'GeometryCollection',
      geometries: [
        { type: 'Polygon', id: 'AAA', arcs: [[0, 1]] },
        { type: 'Polygon', id: 'BBB', arcs: [[2, ~0]] },
      ],
    },
    disputed: { type: 'MultiLineString', arcs: [[0]] },
  },
  width: 20,
  height: 10,
  outline: 'M0,0H20V10H0Z',
  views: {
    africa: [0, 0, 10, 10],
    americas: [0, 0, 20, 10],
    asia: [10, 0, 20, 10],
    europe: [5, 2, 15, 8],
    oceania: [0, 0, 20, 10],
  },
};

describe('The geography of a topology', () => {
  const geography = geographyOf(TWO_SQUARES, new Map());

  it('has path data by code, in the coordinates of the file', () => {
    expect([...geography.outlines]).toEqual([
      ['AAA', 'M10,0L10,10L0,10L0,0Z'],
      ['BBB', 'M10,0L20,0L20,10L10,10Z'],
    ]);
  });

  it('has the boundaries that are not settled, and the globe as it is', () => {
    expect(geography.disputed).toBe('M10,0L10,10');
    expect(geography.globe).toBe('M0,0H20V10H0Z');
  });

  it('has the world and its regions as boxes', () => {
    expect(geography.world).toEqual({ x: 0, y: 0, width: 20, height: 10 });
    expect(geography.regions.asia).toEqual({ x: 10, y: 0, width: 10, height: 10 });
    expect(geography.regions.europe).toEqual({ x: 5, y: 2, width: 10, height: 6 });
  });
});
