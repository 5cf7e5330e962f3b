import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Geography } from '../../src/scene/geography.ts';
import {
  apart,
  bubbleRadius,
  circleAt,
  dotRadius,
  nearestDot,
  needsDot,
  placedEconomies,
  type Placed,
  type Point,
} from '../../src/scene/placed.ts';
import { holds } from '../support/property.ts';

const box = { x: 0, y: 0, width: 10, height: 5 };
const geography: Geography = {
  world: box,
  regions: { africa: box, americas: box, asia: box, europe: box, oceania: box },
  outlines: new Map([
    ['NER', 'M0,0H4V4Z'],
    ['ATA', 'M0,0H1V1Z'],
  ]),
  disputed: '',
  globe: '',
  places: new Map([
    ['NER', { iso3: 'NER', x: 2, y: 2, area: 16 }],
    ['TUV', { iso3: 'TUV', x: 9, y: 4, area: 0 }],
  ]),
};

const dot = (iso3: string, x: number, y: number): Placed => ({
  iso3,
  x,
  y,
  outline: null,
  area: 0,
});

describe('The economies of a map', () => {
  it('come in the order asked for, with their outline or without one', () => {
    expect(placedEconomies(geography, ['TUV', 'NER'])).toEqual([
      { iso3: 'TUV', x: 9, y: 4, outline: null, area: 0 },
      { iso3: 'NER', x: 2, y: 2, outline: 'M0,0H4V4Z', area: 16 },
    ]);
  });

  it('leave out those without a place', () => {
    expect(placedEconomies(geography, ['XYZ', 'ATA'])).toEqual([]);
  });
});

describe('A dot', () => {
  it('stands for every economy that has no outline, at any size of the map', () => {
    expect(needsDot(dot('TUV', 9, 4), 1)).toBe(true);
    expect(needsDot(dot('TUV', 9, 4), 1000)).toBe(true);
  });

  it('stands for an outline of under ten square pixels, and no longer once that is larger', () => {
    const malta: Placed = { ...dot('MLT', 5, 2), outline: 'M0,0Z', area: 0.4 };
    // 0.4 square map units at 4 pixels a unit are 6.4 square pixels, at 5 they are 10.
    expect(needsDot(malta, 4)).toBe(true);
    expect(needsDot(malta, 5)).toBe(false);
  });

  it('is smaller on a small map', () => {
    expect(dotRadius(320)).toBeLessThan(dotRadius(1000));
  });
});

describe('Dots apart', () => {
  const places = fc.array(
    fc.tuple(fc.integer({ min: 0, max: 1000 }), fc.integer({ min: 0, max: 1000 })),
    { maxLength: 12 },
  );
  const distance = (a?: Point, b?: Point): number =>
    a && b ? Math.hypot(a.x - b.x, a.y - b.y) : NaN;

  it('stay where they are while nothing is near', () => {
    expect([...apart([dot('AAA', 0, 0), dot('BBB', 10, 0)], 5)]).toEqual([
      ['AAA', { x: 0, y: 0 }],
      ['BBB', { x: 10, y: 0 }],
    ]);
  });

  it('make room for each other, each by half', () => {
    expect([...apart([dot('AAA', 0, 0), dot('BBB', 2, 0)], 6).values()]).toEqual([
      { x: -2, y: 0 },
      { x: 4, y: 0 },
    ]);
  });

  it('in one place part sideways', () => {
    expect([...apart([dot('AAA', 5, 5), dot('BBB', 5, 5)], 4).values()]).toEqual([
      { x: 3, y: 5 },
      { x: 7, y: 5 },
    ]);
  });

  it('stand clear of each other, however they lay', () => {
    holds(
      fc.property(places, (spots) => {
        const dots = spots.map(([x, y], at) => dot(String(at), x, y));
        const stands = [...apart(dots, 10).values()];
        stands.forEach((a, at) => {
          for (const b of stands.slice(at + 1)) expect(distance(a, b)).toBeGreaterThan(7);
        });
      }),
    );
  });
});

describe('The circle at a point', () => {
  const circles = [dot('IND', 0, 0), dot('NPL', 8, 0)];
  const radiusOf = (iso3: string): number => (iso3 === 'IND' ? 10 : 3);

  it('is the one that holds it, of two the one with the nearer middle', () => {
    expect(circleAt(circles, 4, 0, radiusOf)?.iso3).toBe('IND');
    expect(circleAt(circles, 7, 0, radiusOf)?.iso3).toBe('NPL');
    expect(circleAt(circles, 0, 9, radiusOf)?.iso3).toBe('IND');
  });

  it('is none where there is only water', () => {
    expect(circleAt(circles, 20, 0, radiusOf)).toBeNull();
  });
});

describe('The nearest dot', () => {
  const dots = [dot('AAA', 0, 0), dot('BBB', 3, 4), dot('CCC', 3, 5)];

  it('is the one at the least distance', () => {
    expect(nearestDot(dots, 3, 4.4, 2)?.iso3).toBe('BBB');
    expect(nearestDot(dots, 0.5, 0, 9)?.iso3).toBe('AAA');
  });

  it('counts at the very end of the reach, and not beyond it', () => {
    expect(nearestDot([dot('AAA', 0, 0)], 3, 4, 5)?.iso3).toBe('AAA');
    expect(nearestDot([dot('AAA', 0, 0)], 3, 4, 4.99)).toBeNull();
    expect(nearestDot([], 0, 0, 100)).toBeNull();
  });

  it('is never further than any other', () => {
    const points = fc.tuple(fc.integer({ min: 0, max: 50 }), fc.integer({ min: 0, max: 50 }));
    holds(
      fc.property(fc.array(points, { minLength: 1 }), points, (places, [x, y]) => {
        const all = places.map(([px, py], at) => dot(String(at), px, py));
        const found = nearestDot(all, x, y, 1000);
        const distances = all.map((each) => Math.hypot(each.x - x, each.y - y));
        expect(found && Math.hypot(found.x - x, found.y - y)).toBe(Math.min(...distances));
      }),
    );
  });
});

it('a circle’s area, not its radius, is in proportion to the value', () => {
  expect(bubbleRadius(100, 100, 40)).toBe(40);
  expect(bubbleRadius(25, 100, 40)).toBe(20);
  expect(bubbleRadius(0, 100, 40)).toBe(0);
});
