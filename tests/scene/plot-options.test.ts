import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lineColour, spread } from '../../src/scene/plot-options.ts';
import { holds } from '../support/property.ts';

describe('Labels moved apart', () => {
  it('stay where they want to be while nothing is in their way', () => {
    expect(spread([10, 50, 90], 15, 0, 100)).toEqual([10, 50, 90]);
  });

  it('make room for each other, in the same order from top to bottom', () => {
    // 40 and 42 are too near: the second goes down to 55, and the third from 60 to 70.
    expect(spread([42, 40, 60], 15, 0, 100)).toEqual([55, 40, 70]);
  });

  it('turn back at the lower end', () => {
    expect(spread([99, 100], 15, 0, 100)).toEqual([85, 100]);
  });

  it('have nothing to do without labels', () => {
    expect(spread([], 15, 0, 100)).toEqual([]);
  });

  const wishes = fc.array(fc.double({ min: -50, max: 450, noNaN: true }), { maxLength: 20 });

  it('never overlap and keep their order', () => {
    holds(
      fc.property(wishes, (wanted) => {
        const placed = spread(wanted, 15, 0, 360);
        const inOrder = wanted.map((at, index) => ({ at, index })).sort((a, b) => a.at - b.at);
        const downwards = inOrder.map(({ index }) => placed[index] ?? NaN);
        downwards.slice(1).forEach((at, k) => {
          expect(at - (downwards[k] ?? NaN)).toBeGreaterThanOrEqual(15 - 1e-6);
        });
      }),
    );
  });

  it('lie within their bounds as long as there is room for all', () => {
    holds(
      fc.property(wishes, (wanted) => {
        const placed = spread(wanted, 15, 0, 360);
        for (const at of placed) {
          expect(at).toBeGreaterThanOrEqual(-1e-6);
          expect(at).toBeLessThanOrEqual(360 + 1e-6);
        }
      }),
    );
  });
});

it('after the eighth line the colours come again', () => {
  expect([0, 1, 7, 8].map(lineColour)).toEqual([
    'var(--line-0)',
    'var(--line-1)',
    'var(--line-7)',
    'var(--line-0)',
  ]);
});
