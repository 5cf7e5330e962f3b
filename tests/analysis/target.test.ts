import { describe, expect, it } from 'vitest';
import { meets, standingOf, targetStatus } from '../../src/analysis/target.ts';
import { readings } from './small-world.ts';

const affordable = { operator: 'at-most', threshold: { max: 2 } } as const;

describe('a value meets a target', () => {
  it('on the line, unless the target says below it', () => {
    expect(meets(2, affordable)).toBe(true);
    expect(meets(2, { operator: 'below', threshold: { max: 2 } })).toBe(false);
    expect(meets(100, { operator: 'at-least', threshold: { min: 100 } })).toBe(true);
    expect(meets(99.9, { operator: 'at-least', threshold: { min: 100 } })).toBe(false);
  });

  it('between two ends, both included', () => {
    const parity = { operator: 'between', threshold: { min: 0.98, max: 1.02 } } as const;
    expect([0.97, 0.98, 1.02, 1.03].map((value) => meets(value, parity))).toEqual([
      false,
      true,
      true,
      false,
    ]);
  });
});

it('a missing value is unknown, not a miss', () => {
  expect(standingOf(null, affordable)).toBe('unknown');
});

it('the share counts the members with a value only', () => {
  const status = targetStatus(
    ['A', 'B', 'C', 'D'],
    readings({ A: 1, B: 5, C: 2 }),
    affordable,
    2024,
  );
  expect(status).toEqual({
    meets: ['A', 'C'],
    misses: ['B'],
    unknown: ['D'],
    share: 2 / 3,
    n: 3,
    of: 4,
    nearly: null,
  });
  expect(targetStatus(['A'], new Map(), affordable, 2024).share).toBeNull();
});

it('a target that asks for everybody tells how many are nearly there, those who are among them', () => {
  const values = readings({ A: 100, B: 95, C: 94.99 });
  const nearly = (line: Parameters<typeof targetStatus>[2]) =>
    targetStatus(['A', 'B', 'C', 'D'], values, line, 2024).nearly;
  expect(nearly({ operator: 'at-least', threshold: { min: 100 } })).toBe(2);
  expect(nearly({ operator: 'at-least', threshold: { min: 65 } })).toBeNull();
});
