import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { paceTo, verdictOn } from '../../src/analysis/pace.ts';
import { holds } from '../support/property.ts';
import { series } from './small-world.ts';

const everyone = { operator: 'at-least', threshold: { min: 100 }, year: 2030 } as const;

describe('the pace towards a target', () => {
  it('sets what is needed a year against the slope of the last five years', () => {
    const trend = series({ 2018: 0, 2019: 30, 2020: 32, 2021: 34, 2022: 36, 2023: 38, 2024: 40 });
    // Missing: 100 − 40 = 60 in 6 years = 10 a year. From 2019 on the values lie on a line that
    // rises by 2 a year; 2018 is outside the window.
    expect(paceTo({ trend }, everyone)).toEqual({
      kind: 'under-way',
      year: 2024,
      value: 40,
      distance: 60,
      needed: 10,
      recent: { perYear: 2, from: 2019, to: 2024, points: 6 },
      unbroken: null,
      lastYear: 2,
      verdict: 'too-slow',
    });
  });

  it('fits the slope by least squares', () => {
    // x −1.5 −0.5 0.5 1.5, y − 5 = −5 −1 3 3: Σxy = 7.5 + 0.5 + 1.5 + 4.5 = 14, Σx² = 5; 14 ÷ 5.
    const trend = series({ 2021: 0, 2022: 4, 2023: 8, 2024: 8 });
    const pace = paceTo({ trend }, everyone);
    expect(pace.kind === 'under-way' && pace.recent?.perYear).toBeCloseTo(2.8, 12);
  });

  it('is negative where a price has to fall', () => {
    const line = { operator: 'at-most', threshold: { max: 2 }, year: 2030 } as const;
    const pace = paceTo({ trend: series({ 2020: 9, 2022: 7, 2025: 4 }) }, line);
    // 2 − 4 = −2 in 5 years; it has been falling by 1 a year.
    expect(pace).toMatchObject({ needed: -0.4, verdict: 'fast-enough' });
  });

  it('heads for the nearer end of a band', () => {
    const parity = {
      operator: 'between',
      threshold: { min: 0.98, max: 1.02 },
      year: 2030,
    } as const;
    expect(paceTo({ trend: series({ 2025: 1.12 }) }, parity)).toMatchObject({
      recent: null,
      verdict: 'unknown',
    });
    const pace = paceTo({ trend: series({ 2025: 1.12 }) }, parity);
    expect(pace.kind === 'under-way' && pace.needed).toBeCloseTo(-0.02, 12);
  });

  it('knows no recent change from two values or within less than three years', () => {
    expect(paceTo({ trend: series({ 2020: 1, 2024: 2 }) }, everyone)).toMatchObject({
      recent: null,
    });
    expect(paceTo({ trend: series({ 2022: 1, 2023: 2, 2024: 3 }) }, everyone)).toMatchObject({
      recent: null,
    });
  });

  it('says when the target is met, when its year has passed it by, and when nothing is known', () => {
    expect(paceTo({ trend: series({ 2024: 100 }) }, everyone)).toEqual({
      kind: 'met',
      year: 2024,
      value: 100,
    });
    const past = { ...everyone, year: 2024 };
    expect(paceTo({ trend: series({ 2024: 99, 2025: 100 }) }, past)).toMatchObject({
      kind: 'missed',
      value: 99,
    });
    expect(paceTo({ trend: [{ year: 2024, value: null }] }, everyone)).toEqual({
      kind: 'no-value',
    });
  });
});

describe('the verdict on a pace', () => {
  it.each([
    // Needed +2 a year; the slope, the last year.
    [2, 3, 2, 'fast-enough'],
    [2, 3, 1, 'slowing'],
    [2, 1, 3, 'quickening'],
    [2, 1, 1, 'too-slow'],
    [2, 3, 0, 'stalled'],
    [2, 1, -1, 'stalled'],
    [2, -1, 1, 'turning'],
    [2, 0, 3, 'turning'],
    [2, -1, -1, 'wrong-way'],
    [2, 0, 0, 'wrong-way'],
    // A price that has to fall.
    [-2, -3, -1, 'slowing'],
    [-2, 1, -1, 'turning'],
  ] as const)(
    'of %d needed, %d over the years and %d in the last is %s',
    (needed, slope, last, is) => {
      expect(verdictOn(needed, slope, last)).toBe(is);
    },
  );

  it('is that of the slope alone where the last year is not known, and none without a slope', () => {
    expect(verdictOn(2, 3, null)).toBe('fast-enough');
    expect(verdictOn(2, 1, null)).toBe('too-slow');
    expect(verdictOn(2, -1, null)).toBe('wrong-way');
    expect(verdictOn(2, null, 5)).toBe('unknown');
  });

  it('depends on the direction alone, not on its sign', () => {
    const rate = fc.integer({ min: -9, max: 9 });
    holds(
      fc.property(rate, rate, fc.integer({ min: 1, max: 9 }), (slope, last, needed) => {
        expect(verdictOn(-needed, -slope, -last)).toBe(verdictOn(needed, slope, last));
      }),
    );
  });
});

describe('a pace across a broken series', () => {
  // With everyone: 40, 42, 44, 60, 62; the jump of 2023 is a change of definition. Without: +2 a year.
  const trend = series({ 2020: 40, 2021: 42, 2022: 44, 2023: 60, 2024: 62 });
  const unbroken = series({ 2020: 40, 2021: 42, 2022: 44, 2023: 46, 2024: 47 });

  it('has the slope with and without it, and the last year without it', () => {
    // With: Σxy = −2 × −9.6 − 1 × −7.6 + 1 × 10.4 + 2 × 12.4 = 62 ÷ 10; without: 18 ÷ 10.
    const pace = paceTo({ trend, unbroken }, everyone);
    if (pace.kind !== 'under-way') throw new Error('It is under way.');
    expect(pace.recent?.perYear).toBeCloseTo(6.2, 12);
    expect(pace.unbroken?.perYear).toBeCloseTo(1.8, 12);
    expect(pace.lastYear).toBe(1);
  });

  it('is judged without it', () => {
    // (100 − 62) ÷ 6 = 6.33 needed: neither 1.8 nor 1 is enough.
    expect(paceTo({ trend, unbroken }, { ...everyone, threshold: { min: 90 } })).toMatchObject({
      needed: 28 / 6,
      verdict: 'too-slow',
    });
    // With the jump, the slope would be enough for 28 ÷ 6 = 4.67.
    expect(paceTo({ trend }, { ...everyone, threshold: { min: 90 } })).toMatchObject({
      verdict: 'slowing',
    });
  });
});

it('a group stands where its value of the year is, though its trend rests on fewer economies', () => {
  const trend = series({ 2022: 9, 2023: 8, 2024: 7, 2025: 6 });
  const line = { operator: 'at-most', threshold: { max: 2 }, year: 2030 } as const;
  // (2 − 7) ÷ 5 = −1 from where it stands; the trend falls by 1 a year.
  expect(paceTo({ trend, standing: { year: 2025, value: 7 } }, line)).toMatchObject({
    value: 7,
    needed: -1,
    recent: { perYear: -1 },
    verdict: 'fast-enough',
  });
});
