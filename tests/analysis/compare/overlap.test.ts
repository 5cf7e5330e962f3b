import { describe, expect, it } from 'vitest';
import { overlap } from '../../../src/analysis/compare/overlap.ts';
import { distribution } from '../../../src/analysis/compare/distribution.ts';
import { readings } from '../small-world.ts';

const of = (values: Record<string, number>) =>
  distribution(Object.keys(values), readings(values), new Map());

const higher = { better: 'higher', unit: 'percent' } as const;
const lower = { better: 'lower', unit: 'pct-gni' } as const;
const parity = { better: 'nearest-parity', unit: 'ratio' } as const;

describe('The overlap of two groups', () => {
  it('counts who of the worse group is as good as the median of the better', () => {
    // Medians 20 and 60; of 10, 20 and 70 only 70 reaches 60.
    const found = overlap(of({ A: 10, B: 20, C: 70 }), of({ D: 50, E: 60, F: 90 }), higher);
    expect(found).toEqual({ behind: 'first', reaching: 1, of: 3, median: 60 });
  });

  it('goes by the direction of the measure: a low price is a good one', () => {
    const found = overlap(of({ A: 1, B: 2 }), of({ C: 1.5, D: 9 }), lower);
    expect(found).toEqual({ behind: 'second', reaching: 1, of: 2, median: 1.5 });
  });

  it('holds parity to be best, from either side', () => {
    const found = overlap(of({ A: 0.95, B: 1.25 }), of({ C: 1 }), parity);
    expect(found).toMatchObject({ behind: 'first', reaching: 0 });
  });

  it('is none for counts of people, for equals and for a group without a value', () => {
    const people = { better: 'lower', unit: 'people' } as const;
    expect(overlap(of({ A: 1 }), of({ B: 2 }), people)).toBeNull();
    expect(overlap(of({ A: 1 }), of({ B: 1 }), higher)).toBeNull();
    expect(overlap(of({}), of({ B: 1 }), higher)).toBeNull();
  });
});
