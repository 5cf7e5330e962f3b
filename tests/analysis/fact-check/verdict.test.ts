import { describe, expect, it } from 'vitest';
import type { Movement } from '../../../src/analysis/fact-check/finding.ts';
import { figureVerdict, movementVerdict } from '../../../src/analysis/fact-check/verdict.ts';
import type { Quoted } from '../../../src/model/roadmap.ts';

const quoted: Quoted = {
  value: 19,
  unit: 'percent',
  qualifier: null,
  precision: 1,
  year: 2019,
  yearStated: true,
  words: null,
  from: null,
};
const direction = { text: 'Fewer than one in four', max: 25 };

describe('a quoted figure is', () => {
  it('reproduced where today’s value rounds to it', () => {
    expect(figureVerdict(19.4, quoted, null, direction).kind).toBe('reproduced');
    expect(figureVerdict(18.5, quoted, null, direction).kind).toBe('reproduced');
    const tenths = { ...quoted, value: 53.6, precision: 0.1 };
    expect(figureVerdict(53.65, tenths, null, null).kind).toBe('reproduced');
    expect(figureVerdict(53.5, tenths, null, null).kind).toBe('close');
    expect(figureVerdict(50, tenths, null, null).kind).toBe('contradicted');
  });

  it('restated where an earlier year was revised the way of the difference', () => {
    // Today 20.9 against 19: +1.9. For 2018 17.6 was known, 19.0 today: +1.4.
    const revision = { year: 2018, then: 17.6, now: 19 };
    const verdict = figureVerdict(20.9, quoted, revision, direction);
    expect(verdict.kind === 'restated' && verdict.by).toBeCloseTo(1.4);
  });

  it('not restated where the revision goes the other way or is too small to be the reason', () => {
    const kind = (now: number) =>
      figureVerdict(20.9, quoted, { year: 2018, then: 17.6, now }, direction).kind;
    expect(kind(16)).toBe('size-differs');
    expect(kind(18)).toBe('size-differs'); // +0.4 is not more than half the precision
    expect(kind(18.4)).toBe('size-differs'); // +0.8 is less than half of +1.9
    expect(kind(18.6)).toBe('restated'); // +1.0
  });

  it('restated where the archive has the year quoted and its value is the one quoted', () => {
    const then = (value: number) => ({ year: 2019, then: value, now: 22 });
    expect(figureVerdict(22, quoted, then(19.2), direction)).toEqual({
      kind: 'restated',
      by: 22 - 19.2,
    });
    expect(figureVerdict(22, quoted, then(20.2), direction).kind).toBe('size-differs');
  });

  it('close where today’s value is within a twentieth of it, the edge included', () => {
    const most = { ...quoted, value: 87 };
    expect(figureVerdict(86.1, most, null, null).kind).toBe('close');
    expect(figureVerdict(82.65, most, null, null).kind).toBe('close'); // 87 × 0.95
    expect(figureVerdict(82.6, most, null, null).kind).toBe('contradicted');
  });

  it('true in direction but not in size where its weaker reading holds, else contradicted', () => {
    expect(figureVerdict(25, quoted, null, direction).kind).toBe('size-differs');
    expect(figureVerdict(25.1, quoted, null, direction).kind).toBe('contradicted');
    expect(figureVerdict(25, quoted, null, null).kind).toBe('contradicted');
  });
});

describe('a movement', () => {
  const movement = (grew: string[], shrank: string[], share: number | null): Movement => ({
    grew,
    shrank,
    same: [],
    n: grew.length + shrank.length,
    of: 9,
    populationShare: share,
    countries: [],
  });

  it('holds where more economies moved as claimed than the other way', () => {
    expect(movementVerdict(movement(['A', 'B'], ['C'], 0.6), 'up', 0.5).kind).toBe(
      'direction-holds',
    );
    expect(movementVerdict(movement(['A', 'B'], ['C'], 0.6), 'down', 0.5).kind).toBe(
      'contradicted',
    );
    expect(movementVerdict(movement(['A'], ['C'], 0.6), 'up', 0.5).kind).toBe('contradicted');
  });

  it('gets no verdict from too little of the world', () => {
    const expected = { kind: 'not-checkable', reason: 'too-little-data' };
    expect(movementVerdict(movement(['A'], [], 0.49), 'up', 0.5)).toEqual(expected);
    expect(movementVerdict(movement(['A'], [], null), 'up', 0.5)).toEqual(expected);
  });
});
