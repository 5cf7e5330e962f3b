import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { swarm, type Bee } from '../../../src/scene/compare/swarm.ts';
import { holds } from '../../support/property.ts';

const bees = (...xs: number[]): Bee[] => xs.map((x, at) => ({ id: String(at), x }));

describe('A beeswarm', () => {
  it('leaves marks that are far apart on the middle line, as large as they come', () => {
    const { offsets, radius } = swarm(bees(0, 100, 200), 50);
    expect([...offsets.values()]).toEqual([0, 0, 0]);
    expect(radius).toBe(6);
  });

  it('moves equal values aside, by turns to both sides', () => {
    const { offsets, radius } = swarm(bees(10, 10, 10), 50);
    const step = 2 * radius + 2;
    expect([...offsets.values()].sort((a, b) => a - b)).toEqual([-step, 0, step]);
  });

  it('makes its marks smaller where there are many', () => {
    const { radius } = swarm(bees(...Array.from({ length: 20 }, () => 10)), 50);
    expect(radius).toBeLessThan(3);
  });

  const crowd = fc.array(fc.double({ min: 0, max: 400, noNaN: true }), { maxLength: 60 });

  it('keeps within its reach, however many there are', () => {
    const reach = 40;
    holds(
      fc.property(crowd, (xs) => {
        const { offsets, radius } = swarm(bees(...xs), reach);
        for (const offset of offsets.values())
          expect(Math.abs(offset) + radius).toBeLessThanOrEqual(reach + 1e-6);
      }),
    );
    const all = swarm(bees(...Array.from({ length: 200 }, () => 10)), reach);
    for (const offset of all.offsets.values()) expect(Math.abs(offset)).toBeLessThanOrEqual(reach);
  });

  it('lays no mark on another while the smallest still fit', () => {
    holds(
      fc.property(crowd, (xs) => {
        const some = bees(...xs);
        const { offsets, radius } = swarm(some, 400);
        for (const [at, a] of some.entries())
          for (const b of some.slice(at + 1)) {
            const apart = Math.hypot(a.x - b.x, offsets.get(a.id)! - offsets.get(b.id)!);
            expect(apart).toBeGreaterThanOrEqual(2 * radius - 1e-6);
          }
      }),
    );
  });

  it('does not depend on the order in which the marks come', () => {
    holds(
      fc.property(crowd, (xs) => {
        const some = bees(...xs);
        expect(swarm(some.toReversed(), 60).offsets).toEqual(swarm(some, 60).offsets);
      }),
    );
  });
});
