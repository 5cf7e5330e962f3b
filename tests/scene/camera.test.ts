import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  framing,
  MAX_ZOOM,
  panned,
  revealing,
  visible,
  wholeOf,
  within,
  zoomedAt,
  type Camera,
} from '../../src/scene/camera.ts';
import { holds } from '../support/property.ts';

const MAP = { x: 0, y: 0, width: 1000, height: 500 };

const inside = fc.record({
  x: fc.double({ min: 0, max: 1000, noNaN: true }),
  y: fc.double({ min: 0, max: 500, noNaN: true }),
});
const cameras = fc
  .record({
    k: fc.double({ min: 1, max: MAX_ZOOM, noNaN: true }),
    x: fc.double({ min: -500, max: 1500, noNaN: true }),
    y: fc.double({ min: -500, max: 1000, noNaN: true }),
  })
  .map((camera) => within(MAP, camera));
const factors = fc.double({ min: 0.05, max: 20, noNaN: true });

/** Where a point of the map stands in the picture, from 0 to 1 in both directions. */
const onScreen = (camera: Camera, point: { x: number; y: number }) => {
  const { x, y, width, height } = visible(MAP, camera);
  return { x: (point.x - x) / width, y: (point.y - y) / height };
};

const expectOnMap = (camera: Camera): void => {
  const { x, y, width, height } = visible(MAP, camera);
  expect(x).toBeGreaterThanOrEqual(-1e-6);
  expect(y).toBeGreaterThanOrEqual(-1e-6);
  expect(x + width).toBeLessThanOrEqual(1000 + 1e-6);
  expect(y + height).toBeLessThanOrEqual(500 + 1e-6);
  expect(camera.k).toBeGreaterThanOrEqual(1);
  expect(camera.k).toBeLessThanOrEqual(MAX_ZOOM);
};

it('the whole map is what the first camera shows', () => {
  expect(visible(MAP, wholeOf(MAP))).toEqual(MAP);
});

describe('Zooming', () => {
  it('at twice the size shows half the width around the middle', () => {
    expect(visible(MAP, zoomedAt(MAP, wholeOf(MAP), 2, 500, 250))).toEqual({
      x: 250,
      y: 125,
      width: 500,
      height: 250,
    });
  });

  it('keeps the point under the pointer where it is', () => {
    // At (100, 50), a tenth of the way in, zooming in twice shows 50 to 550 and 25 to 275.
    const { x, y } = visible(MAP, zoomedAt(MAP, wholeOf(MAP), 2, 100, 50));
    expect([x, y]).toEqual([50, 25]);
    holds(
      fc.property(
        cameras,
        fc.double({ min: 1, max: 4, noNaN: true }),
        inside,
        (from, factor, at) => {
          const before = onScreen(from, at);
          fc.pre(before.x >= 0 && before.x <= 1 && before.y >= 0 && before.y <= 1);
          const after = onScreen(zoomedAt(MAP, from, factor, at.x, at.y), at);
          expect(after.x).toBeCloseTo(before.x, 6);
          expect(after.y).toBeCloseTo(before.y, 6);
        },
      ),
    );
  });

  it('never leaves the map, however far in or out', () => {
    holds(
      fc.property(cameras, factors, inside, (from, factor, { x, y }) => {
        expectOnMap(zoomedAt(MAP, from, factor, x, y));
      }),
    );
  });

  it('out of the whole map and into the deepest zoom changes nothing', () => {
    expect(zoomedAt(MAP, wholeOf(MAP), 0.5, 10, 10)).toEqual(wholeOf(MAP));
    const deepest = zoomedAt(MAP, wholeOf(MAP), 1000, 300, 200);
    expect(deepest.k).toBe(MAX_ZOOM);
    expect(zoomedAt(MAP, deepest, 2, 300, 200)).toEqual(deepest);
  });
});

describe('Panning', () => {
  it('moves by what it is told, and stops at the edge', () => {
    const zoomed = zoomedAt(MAP, wholeOf(MAP), 2, 500, 250);
    expect(panned(MAP, zoomed, 100, -50)).toEqual({ k: 2, x: 600, y: 200 });
    expect(panned(MAP, zoomed, 1e6, 1e6)).toEqual({ k: 2, x: 750, y: 375 });
    expect(panned(MAP, wholeOf(MAP), 100, 100)).toEqual(wholeOf(MAP));
  });

  it('never leaves the map', () => {
    const distances = fc.double({ min: -5000, max: 5000, noNaN: true });
    holds(
      fc.property(cameras, distances, distances, (from, dx, dy) => {
        expectOnMap(panned(MAP, from, dx, dy));
      }),
    );
  });
});

describe('Framing a part of the map', () => {
  it('shows it as large as it fits, in the middle where the map allows', () => {
    const frame = visible(MAP, framing(MAP, { x: 400, y: 100, width: 100, height: 200 }));
    expect(frame).toEqual({ x: 250, y: 100, width: 400, height: 200 });
  });

  it('holds the whole part, wherever it lies', () => {
    const parts = fc
      .tuple(inside, inside)
      .map(([a, b]) => ({
        x: Math.min(a.x, b.x),
        y: Math.min(a.y, b.y),
        width: Math.max(60, Math.abs(a.x - b.x)),
        height: Math.max(30, Math.abs(a.y - b.y)),
      }))
      .filter(({ x, y, width, height }) => x + width <= 1000 && y + height <= 500);
    holds(
      fc.property(parts, (part) => {
        const camera = framing(MAP, part);
        expectOnMap(camera);
        const frame = visible(MAP, camera);
        expect(frame.x).toBeLessThanOrEqual(part.x + 1e-6);
        expect(frame.y).toBeLessThanOrEqual(part.y + 1e-6);
        expect(frame.x + frame.width).toBeGreaterThanOrEqual(part.x + part.width - 1e-6);
        expect(frame.y + frame.height).toBeGreaterThanOrEqual(part.y + part.height - 1e-6);
      }),
    );
  });
});

describe('Revealing a point', () => {
  const zoomed: Camera = { k: 4, x: 500, y: 250 };

  it('leaves the camera alone while the point stands clear of the edge', () => {
    expect(revealing(MAP, zoomed, 510, 240)).toEqual(zoomed);
  });

  it('moves no further than it must', () => {
    // A quarter of the map is 250 wide; its clear part reaches 107.5 to each side of the middle.
    expect(revealing(MAP, zoomed, 800, 250)).toEqual({ k: 4, x: 800 - 107.5, y: 250 });
  });

  it('always brings the point into the picture', () => {
    holds(
      fc.property(cameras, inside, (from, point) => {
        const camera = revealing(MAP, from, point.x, point.y);
        expectOnMap(camera);
        const { x, y } = onScreen(camera, point);
        expect(Math.min(x, y)).toBeGreaterThanOrEqual(-1e-6);
        expect(Math.max(x, y)).toBeLessThanOrEqual(1 + 1e-6);
      }),
    );
  });
});
