import { describe, expect, it } from 'vitest';
import { latestYear, reportersByYear, yearSpan } from '../../src/analysis/coverage.ts';
import { seriesOf } from './small-world.ts';

const table = seriesOf({
  A: { 2001: 1, 2002: 1, 2003: 1 },
  B: { 2001: 1, 2002: 1 },
  C: { 2000: 1 },
  D: { 2001: 1 },
});

it('reporters are counted by year, in order', () => {
  expect([...reportersByYear(table)]).toEqual([
    [2000, 1],
    [2001, 3],
    [2002, 2],
    [2003, 1],
  ]);
});

it('the span runs from the first year with a value to the last', () => {
  expect(yearSpan(table)).toEqual({ first: 2000, last: 2003 });
  expect(yearSpan(new Map())).toBeNull();
});

describe('the latest year', () => {
  it('is the latest that half of those that ever report have', () => {
    // Four economies ever report; 2003 has one of them, 2002 has two.
    expect(latestYear(table)).toBe(2002);
  });

  it('is the year with the most reporters, the later of equals, where none has half', () => {
    const scattered = seriesOf({ A: { 2001: 1 }, B: { 2002: 1 }, C: { 2003: 1 } });
    expect(latestYear(scattered)).toBe(2003);
  });

  it('does not exist without values', () => {
    expect(latestYear(new Map())).toBeNull();
  });
});
