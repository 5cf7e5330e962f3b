import { describe, expect, it } from 'vitest';
import { yearsBehind } from '../../../src/analysis/compare/years-behind.ts';
import { series } from '../small-world.ts';

const share = { better: 'higher', unit: 'percent' } as const;

describe('years behind', () => {
  it('are counted to the point on the leader’s straight line between two years', () => {
    const leader = series({ 2000: 10, 2001: 20, 2002: 40, 2020: 90 });
    const other = series({ 2020: 25 });
    // 25 lies a quarter of the way from 20 (2001) to 40 (2002): 2001.25, 18.75 years before 2020.
    expect(yearsBehind(leader, other, 2020, share)).toEqual({
      kind: 'behind',
      leading: 'first',
      then: 2001.25,
      years: 18.75,
      between: [2001, 2002],
    });
  });

  it('hit a year exactly where the leader had that very value', () => {
    const leader = series({ 2000: 10, 2001: 20, 2020: 90 });
    const found = yearsBehind(series({ 2020: 20 }), leader, 2020, share);
    expect(found).toMatchObject({ leading: 'second', then: 2001, between: [2001, 2001] });
  });

  it('take the last time the leader stood there, when it fell back in between', () => {
    const leader = series({ 2000: 10, 2001: 30, 2002: 10, 2003: 30, 2020: 90 });
    const found = yearsBehind(leader, series({ 2020: 20 }), 2020, share);
    expect(found).toMatchObject({ then: 2002.5 });
  });

  it('run on falling prices as on rising use', () => {
    const price = { better: 'lower', unit: 'pct-gni' } as const;
    const leader = series({ 2018: 4, 2020: 2, 2025: 1 });
    // 3 % lies half-way between 4 % (2018) and 2 % (2020).
    expect(yearsBehind(leader, series({ 2025: 3 }), 2025, price)).toMatchObject({ then: 2019 });
  });

  it('reach further back than the data go where the leader was always ahead', () => {
    const leader = series({ 2005: 50, 2020: 90 });
    const found = yearsBehind(leader, series({ 2020: 20 }), 2020, share);
    expect(found).toEqual({ kind: 'further-back', leading: 'first', first: 2005 });
  });

  it('are none between equals, without a value, or for counts of people', () => {
    const one = series({ 2020: 20 });
    expect(yearsBehind(one, one, 2020, share).kind).toBe('not-behind');
    expect(yearsBehind(one, [{ year: 2020, value: null }], 2020, share).kind).toBe('no-value');
    const people = { better: 'lower', unit: 'people' } as const;
    expect(yearsBehind(one, one, 2020, people)).toEqual({ kind: 'not-comparable', why: 'people' });
    for (const unit of ['usd', 'ppp'] as const)
      expect(yearsBehind(one, one, 2020, { better: 'lower', unit })).toEqual({
        kind: 'not-comparable',
        why: 'money',
      });
  });

  it('do not look at the years after the one asked', () => {
    const leader = series({ 2000: 10, 2010: 50, 2015: 5 });
    const found = yearsBehind(leader, series({ 2010: 30 }), 2010, share);
    expect(found).toMatchObject({ then: 2005 });
  });
});
