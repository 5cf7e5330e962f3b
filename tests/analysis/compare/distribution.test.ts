import { expect, it } from 'vitest';
import { distribution } from '../../../src/analysis/compare/distribution.ts';
import { readings } from '../small-world.ts';

const populations = new Map([
  ['A', 1],
  ['B', 1],
  ['C', 2],
]);

it('quartiles are interpolated between ranks, the mean is weighted by population', () => {
  const found = distribution(['A', 'B', 'C', 'D'], readings({ B: 20, A: 40, C: 10 }), populations);
  // Sorted 10, 20, 40: the lower quartile lies half-way between rank 1 and 2 (15), the upper one
  // half-way between rank 2 and 3 (30). Mean: (40 + 20 + 2 × 10) ÷ 4 = 20.
  expect(found.spread).toEqual({
    min: 10,
    lowerQuartile: 15,
    median: 20,
    upperQuartile: 30,
    max: 40,
  });
  expect(found.weightedMean).toBe(20);
  expect(found.readings.map(({ iso3 }) => iso3)).toEqual(['C', 'B', 'A']);
  expect(found.without).toEqual(['D']);
});

it('a group without values has no spread and no mean', () => {
  const found = distribution(['A'], new Map(), populations);
  expect(found).toEqual({ readings: [], without: ['A'], spread: null, weightedMean: null });
});
