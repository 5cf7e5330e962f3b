import { describe, expect, it } from 'vitest';
import { biggestMovers, changesBetween } from '../../../src/analysis/compare/change.ts';
import { seriesOf } from '../small-world.ts';

const rule = { tolerance: 3, breakYears: new Map([['CHN', [2023]]]) };
const table = seriesOf({
  A: { 2010: 10, 2020: 60 },
  B: { 2009: 30, 2018: 20 },
  C: { 2020: 5 },
  D: { 2010: 5 },
  CHN: { 2020: 70, 2024: 92 },
});
const years = { from: 2010, to: 2020 };

describe('the change of an economy', () => {
  it('is later − earlier, each read within the tolerance', () => {
    const { changes } = changesBetween(table, ['A', 'B'], years, rule);
    expect(changes.map((c) => [c.iso3, c.difference, c.from.year, c.to.year])).toEqual([
      ['A', 50, 2010, 2020],
      ['B', -10, 2009, 2018],
    ]);
  });

  it('does not exist where an end is missing, and the reason says which', () => {
    expect(changesBetween(table, ['C', 'D'], years, rule).without).toEqual([
      { iso3: 'C', reason: 'no-earlier-value' },
      { iso3: 'D', reason: 'no-later-value' },
    ]);
  });

  it('does not exist where both years read the same observation', () => {
    const { without } = changesBetween(table, ['D'], { from: 2010, to: 2012 }, rule);
    expect(without).toEqual([{ iso3: 'D', reason: 'same-value' }]);
  });

  it('does not exist across a break in the series', () => {
    const { without } = changesBetween(table, ['CHN'], { from: 2020, to: 2024 }, rule);
    expect(without).toEqual([{ iso3: 'CHN', reason: 'break' }]);
  });
});

it('the biggest movers go by the direction of the measure', () => {
  const { changes } = changesBetween(table, ['A', 'B'], years, rule);
  const codes = (list: typeof changes) => list.map(({ iso3 }) => iso3);
  const up = biggestMovers(changes, { better: 'higher', unit: 'percent' });
  expect([codes(up.forward), codes(up.backward)]).toEqual([['A'], ['B']]);
  const down = biggestMovers(changes, { better: 'lower', unit: 'pct-gni' });
  expect([codes(down.forward), codes(down.backward)]).toEqual([['B'], ['A']]);
});
