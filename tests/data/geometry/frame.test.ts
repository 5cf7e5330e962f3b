import { describe, expect, it } from 'vitest';
import {
  frameSize,
  mapProjection,
  outlinePath,
  project,
} from '../../../data/build/geometry/frame.ts';
import { mapViews } from '../../../data/build/geometry/views.ts';

const projection = mapProjection();
const inside = ([left, top, right, bottom]: readonly number[], [x, y]: readonly number[]) =>
  x! >= left! && x! <= right! && y! >= top! && y! <= bottom!;

describe("the map's frame", () => {
  it('is 1,000 units wide, with y pointing down', () => {
    expect(frameSize(projection).width).toBe(1000);
    expect(project(projection, [11.5, 0])[0]).toBeCloseTo(500, 6);
    expect(project(projection, [11.5, 60])[1]).toBeLessThan(project(projection, [11.5, 0])[1]);
  });

  it('does not cut Chukotka from Russia', () => {
    const [capeDezhnev] = project(projection, [-169.7, 66]);
    const [moscow] = project(projection, [37, 56]);
    const [alaska] = project(projection, [-168.1, 65.6]);
    expect(capeDezhnev).toBeGreaterThan(moscow);
    expect(alaska).toBeLessThan(moscow);
  });

  it("draws the globe's edge as one closed path within the frame", () => {
    expect(outlinePath(projection)).toMatch(/^M[-\d.,L]+Z$/);
  });
});

describe('the views', () => {
  const views = mapViews(projection);

  it('lie within the frame', () => {
    const { width, height } = frameSize(projection);
    for (const [left, top, right, bottom] of Object.values(views)) {
      expect(left).toBeGreaterThanOrEqual(0);
      expect(top).toBeGreaterThanOrEqual(0);
      expect(right).toBeLessThanOrEqual(width);
      expect(bottom).toBeLessThanOrEqual(height);
    }
  });

  it.each([
    ['africa', [-23.5, 15]],
    ['africa', [57.5, -20.2]],
    ['americas', [-70, -53]],
    ['americas', [-59.5, 13.2]],
    ['asia', [139.7, 35.7]],
    ['asia', [32.9, 39.9]],
    ['europe', [-21.9, 64.1]],
    ['europe', [14.5, 35.9]],
    ['oceania', [-171.8, -13.8]],
    ['oceania', [144.8, 13.4]],
  ] as const)('%s takes in %s', (id, lonLat) => {
    expect(inside(views[id] ?? [], project(projection, lonLat))).toBe(true);
  });

  it('do not stretch Europe to the east of Russia or to French Guiana', () => {
    expect(inside(views.europe ?? [], project(projection, [132, 43]))).toBe(false);
    expect(inside(views.europe ?? [], project(projection, [-53, 4]))).toBe(false);
  });
});
