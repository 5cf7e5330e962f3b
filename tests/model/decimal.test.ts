import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { holds } from '../support/property.ts';
import { roundedTo, withoutNoise } from '../../src/model/decimal.ts';

/** A decimal of up to two places before binary arithmetic touches it, as hundredths. */
const hundredths = fc.integer({ min: 0, max: 10_000 });

describe('withoutNoise(value)', () => {
  it('gives the decimal that a difference of two decimals is', () => {
    expect(74.3 - 73.1).not.toBe(1.2);
    holds(
      fc.property(hundredths, hundredths, (a, b) => {
        expect(withoutNoise(a / 100 - b / 100)).toBe((a - b) / 100 + 0);
      }),
    );
  });

  it.each([79.34543299, 15.4428229480349, 0.000289277380848561, 1_417_173_173, 0, -6.55])(
    'gives the published value %d back as it is',
    (value) => {
      expect(withoutNoise(value)).toBe(value);
    },
  );
});

describe('roundedTo(value, places)', () => {
  it('rounds half away from zero on the decimal digits', () => {
    expect([roundedTo(1.005, 2), roundedTo(2.345, 2), roundedTo(-1.25, 1)]).toEqual([
      1.01, 2.35, -1.3,
    ]);
    expect([roundedTo(74.65, 1), roundedTo(74.64999847, 1)]).toEqual([74.7, 74.6]);
    expect([roundedTo(0.0004, 2), roundedTo(1e-9, 2), roundedTo(96_287, -3)]).toEqual([
      0, 0, 96_000,
    ]);
  });

  it('is never further away than half of its last place', () => {
    const places = fc.integer({ min: 0, max: 6 });
    holds(
      fc.property(fc.double({ min: -1000, max: 1000, noNaN: true }), places, (value, to) => {
        expect(Math.abs(roundedTo(value, to) - value)).toBeLessThanOrEqual(0.5 * 10 ** -to + 1e-9);
      }),
    );
  });
});
