import { describe, expect, it } from 'vitest';
import { comparisonOf, isComparable, tablesToCompare } from '../../src/selection/comparison.ts';
import type { Comparison } from '../../src/selection/comparison.ts';
import { inputOf, tables } from '../figures/compare/small-comparison.ts';
import { INDICATOR } from '../../src/indicators/index.ts';

function compare(address: string): Comparison {
  const found = comparisonOf(tables, inputOf(`tolerance=off&${address}`).view);
  if (found === null) throw new Error('Nothing to compare.');
  return found;
}

const valuesOf = ({ sides }: Comparison) => sides.map(({ value }) => value.value);

const trendOf = ({ sides }: Comparison, at: 0 | 1) =>
  Object.fromEntries(
    sides[at].trend.flatMap(({ years }) =>
      years.flatMap(({ year, value }) => (value === null ? [] : [[year, value]])),
    ),
  );

describe('A comparison', () => {
  it('has the means weighted by population, and their gap', () => {
    // (20 × 1 + 40 × 3) ÷ 4 = 35 and (90 × 2 + 100 × 2) ÷ 4 = 95.
    const found = compare('time=2020');
    expect(valuesOf(found)).toEqual([35, 95]);
    expect(found.gap).toEqual({ kind: 'gap', difference: -60, ratio: 35 / 95, leading: 'second' });
  });

  it('finds the year in which the leading group stood where the other stands', () => {
    // Developed: 30 in 2010, 85 in 2018; 35 lies (35 − 30) ÷ (85 − 30) × 8 years after 2010.
    const { behind } = compare('time=2020');
    expect(behind).toMatchObject({ kind: 'behind', leading: 'second', between: [2010, 2018] });
    expect(behind.kind === 'behind' && behind.then).toBeCloseTo(2010 + 40 / 55, 10);
  });

  it('holds the LDC list of the year compared for all years', () => {
    // E left the list in 2019, so in 2018 as well only A and B are counted: (10 + 90) ÷ 4.
    expect(trendOf(compare('time=2020'), 0)).toEqual({ 2018: 25, 2020: 35 });
  });

  it('or the list of each year: 2018 then counts E as well', () => {
    // (10 × 1 + 30 × 3 + 50 × 4) ÷ 8 = 37.5. In 2010 only A had a value, of 1 in 8 people.
    expect(trendOf(compare('time=2020&membership=of-the-time'), 0)).toEqual({
      2018: 37.5,
      2020: 35,
    });
  });

  it('compares a year with the list of that year', () => {
    expect(compare('time=2018').sides[0].members).toEqual(['AAA', 'BBB', 'EEE']);
    expect(valuesOf(compare('time=2018'))[0]).toBe(37.5);
  });

  it('has no value where less than half of the people are covered', () => {
    const { value } = compare('time=2010').sides[0];
    expect(value).toMatchObject({ value: null, reason: 'below-half', n: 1, of: 3 });
  });

  it('ends its trends with the year compared and begins them with the first year asked for', () => {
    const found = compare('time=2011..2018');
    expect([found.from, found.year]).toEqual([2011, 2018]);
    expect(trendOf(found, 1)).toEqual({ 2010: 30, 2018: 85 });
  });

  it('puts ITU’s own estimate beside the value', () => {
    expect(compare('time=2020').sides[0].difference).toMatchObject({
      published: 37,
      difference: -2,
    });
    expect(compare('time=2020').sides[1].difference).toBeNull();
  });

  it('takes medians of prices, of one basket at a time', () => {
    const found = compare('indicator=fixed-price&time=2020');
    // Medians of 10 and 6, and of 0.5 and 3.
    expect(valuesOf(found)).toEqual([8, 1.75]);
    expect(found.segment.basket).toBe('fixed-5gb');
    expect(found.sides[0].trend.map(({ basket }) => basket)).toEqual(['fixed-1gb', 'fixed-5gb']);
  });

  it('by sex has ITU’s estimates and nothing else', () => {
    const found = compare('indicator=gender-parity');
    expect(found.year).toBe(2020);
    expect(valuesOf(found)).toEqual([0.75, null]);
    expect(found.sides[1].value.reason).toBe('publisher-only');
  });

  it('of one group with itself is none', () => {
    expect(compare('group=ldc~ldc').gap).toEqual({ kind: 'same-members' });
    expect(compare('group=AAA.BBB~ldc&time=2020').gap).toEqual({ kind: 'same-members' });
  });

  it('of an empty group says that it has no members', () => {
    const { gap, sides } = compare('group=ldc~none');
    expect(gap).toEqual({ kind: 'no-value', missing: ['second'] });
    expect(sides[1].value.reason).toBe('no-members');
  });

  it('names the countries in both groups', () => {
    expect(compare('group=ldc~AAA.CCC&time=2020').shared).toEqual(['AAA']);
  });

  it('is none where the measure has no value at all', () => {
    const { view } = inputOf('indicator=fixed-price&measure=usd');
    expect(comparisonOf(tables, view)).toBeNull();
  });
});

describe('The datasets', () => {
  it('of a comparison by sex include ITU’s estimates, which alone stand for groups', () => {
    expect(tablesToCompare(INDICATOR['gender-parity'])).toContain('group-estimates');
    expect(tablesToCompare(INDICATOR['internet-use'])).not.toContain('group-estimates');
  });

  it('must all be there', () => {
    expect(isComparable(tables, INDICATOR['internet-use'])).toBe(true);
    expect(isComparable(tables, INDICATOR['coverage-4g'])).toBe(false);
  });
});
