import { describe, expect, it } from 'vitest';
import { paceTo } from '../../src/analysis/pace.ts';
import { series } from './small-world.ts';

const everyone = { operator: 'at-least', threshold: { min: 100 }, year: 2030 } as const;

describe('the pace towards a target', () => {
  it('sets what is needed a year against the slope of the last five years', () => {
    const trend = series({ 2018: 0, 2019: 30, 2020: 32, 2021: 34, 2022: 36, 2023: 38, 2024: 40 });
    // Missing: 100 − 40 = 60 in 6 years = 10 a year. From 2019 on the values lie on a line that
    // rises by 2 a year; 2018 is outside the window.
    expect(paceTo(trend, everyone)).toEqual({
      kind: 'under-way',
      year: 2024,
      value: 40,
      distance: 60,
      needed: 10,
      recent: { perYear: 2, from: 2019, to: 2024, points: 6 },
      fastEnough: false,
    });
  });

  it('fits the slope by least squares', () => {
    // x −1.5 −0.5 0.5 1.5, y − 5 = −5 −1 3 3: Σxy = 7.5 + 0.5 + 1.5 + 4.5 = 14, Σx² = 5; 14 ÷ 5.
    const trend = series({ 2021: 0, 2022: 4, 2023: 8, 2024: 8 });
    const pace = paceTo(trend, everyone);
    expect(pace.kind === 'under-way' && pace.recent?.perYear).toBeCloseTo(2.8, 12);
  });

  it('is negative where a price has to fall', () => {
    const line = { operator: 'at-most', threshold: { max: 2 }, year: 2030 } as const;
    const pace = paceTo(series({ 2020: 9, 2022: 7, 2025: 4 }), line);
    // 2 − 4 = −2 in 5 years; it has been falling by 1 a year.
    expect(pace).toMatchObject({ needed: -0.4, fastEnough: true });
  });

  it('heads for the nearer end of a band', () => {
    const parity = {
      operator: 'between',
      threshold: { min: 0.98, max: 1.02 },
      year: 2030,
    } as const;
    expect(paceTo(series({ 2025: 1.12 }), parity)).toMatchObject({
      recent: null,
      fastEnough: null,
    });
    const pace = paceTo(series({ 2025: 1.12 }), parity);
    expect(pace.kind === 'under-way' && pace.needed).toBeCloseTo(-0.02, 12);
  });

  it('knows no recent change from two values or within less than three years', () => {
    expect(paceTo(series({ 2020: 1, 2024: 2 }), everyone)).toMatchObject({ recent: null });
    expect(paceTo(series({ 2022: 1, 2023: 2, 2024: 3 }), everyone)).toMatchObject({ recent: null });
  });

  it('says when the target is met, when its year has passed it by, and when nothing is known', () => {
    expect(paceTo(series({ 2024: 100 }), everyone)).toEqual({
      kind: 'met',
      year: 2024,
      value: 100,
    });
    const past = { ...everyone, year: 2024 };
    expect(paceTo(series({ 2024: 99, 2025: 100 }), past)).toMatchObject({
      kind: 'missed',
      value: 99,
    });
    expect(paceTo([{ year: 2024, value: null }], everyone)).toEqual({ kind: 'no-value' });
  });
});
