import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { gapBetween, gapOfGroups, haveSameMembers } from '../../../src/analysis/compare/gap.ts';
import { groupValue, type GroupValue } from '../../../src/analysis/group/value.ts';
import { readings } from '../small-world.ts';
import { holds } from '../../support/property.ts';

/** The value of a group of one. */
const value = (of: number | null): GroupValue =>
  groupValue({
    members: ['A'],
    readings: readings(of === null ? {} : { A: of }),
    populations: new Map([['A', 1]]),
    year: 2019,
    rule: 'population-weighted',
  });
const share = { better: 'higher', unit: 'percent' } as const;

describe('the gap between two groups', () => {
  it('is first − second in points and first ÷ second as a ratio', () => {
    expect(gapBetween(value(80), value(20), share)).toEqual({
      kind: 'gap',
      difference: 60,
      ratio: 4,
      leading: 'first',
    });
  });

  it('is led by the cheaper group for prices and by the one nearer to parity for parity', () => {
    const price = { better: 'lower', unit: 'pct-gni' } as const;
    const parity = { better: 'nearest-parity', unit: 'ratio' } as const;
    expect(gapBetween(value(80), value(20), price)).toMatchObject({ leading: 'second' });
    expect(gapBetween(value(1.3), value(0.9), parity)).toMatchObject({ leading: 'second' });
  });

  it('has no ratio to zero and no leader between equals', () => {
    expect(gapBetween(value(5), value(0), share)).toMatchObject({ ratio: null });
    expect(gapBetween(value(5), value(5), share)).toMatchObject({ leading: null, difference: 0 });
  });

  it('names the group without a value', () => {
    const missing = gapBetween(value(5), value(null), share);
    expect(missing).toEqual({ kind: 'no-value', missing: ['second'] });
  });

  it('does not exist between a group and itself', () => {
    const same = gapOfGroups([['A'], ['A']], [value(5), value(5)], share);
    expect(same).toEqual({ kind: 'same-members' });
  });

  it('turns its sign when the groups change places', () => {
    const any = fc.integer({ min: 0, max: 100 });
    holds(
      fc.property(any, any, (a, b) => {
        const forward = gapBetween(value(a), value(b), share);
        const backward = gapBetween(value(b), value(a), share);
        if (forward.kind !== 'gap' || backward.kind !== 'gap') throw new Error('no gap');
        expect(forward.difference + backward.difference).toBe(0);
      }),
    );
  });
});

it('the same members in another order are the same group', () => {
  expect(haveSameMembers(['A', 'B'], ['B', 'A'])).toBe(true);
  expect(haveSameMembers(['A', 'B'], ['A'])).toBe(false);
  expect(haveSameMembers([], [])).toBe(true);
});
