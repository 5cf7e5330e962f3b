import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { PERCENT, quantity, published, round, year } from '../../../data/build/edge/quantity.ts';
import { refusalOf } from '../fixtures.ts';
import { holds } from '../../support/property.ts';

const PLACE = { file: 'f.csv', row: 7, column: 'value' };

describe('numbers', () => {
  it('keeps a zero as a zero', () => {
    expect(quantity('0', PERCENT, PLACE)).toBe(0);
  });

  it('refuses a value out of range, with its place', () => {
    expect(refusalOf(() => quantity('100.1', PERCENT, PLACE))).toEqual({
      ...PLACE,
      reason: '100.1 is outside 0 to 100',
    });
  });

  it.each(['', 'n/a', '1,5', '12 %', '0x10', 'Infinity'])('refuses "%s" as a number', (text) => {
    expect(refusalOf(() => quantity(text, PERCENT, PLACE)).reason).toBe(
      `"${text}" is not a number`,
    );
  });

  it('refuses a year with a fraction', () => {
    expect(refusalOf(() => year('2000.5', PLACE)).reason).toBe('2000.5 is not a whole year');
  });
});

describe('rounding', () => {
  it('rounds half up on the decimal text', () => {
    expect([round(1.005, 2), round(2.345, 2), round(10, 2)]).toEqual([1.01, 2.35, 10]);
  });
});

describe('rule: a value is kept as it is published', () => {
  it.each([
    ['79.34500000000001', 79.345],
    ['16.580000000000002', 16.58],
    ['79.34543299', 79.34543299],
    ['15.4428229480349', 15.4428229480349],
    ['4.2649350636189E-4', 0.00042649350636189],
  ])('reads %s as %d', (text, value) => {
    expect(quantity(text, PERCENT, PLACE)).toBe(value);
  });

  it('gives every decimal of up to 15 digits back as it was written', () => {
    const digits = fc.integer({ min: 0, max: 99_999_999_999_999 });
    holds(
      fc.property(digits, fc.integer({ min: 0, max: 14 }), (number, decimals) => {
        const value = Number(`${number}e-${decimals}`);
        expect(published(value)).toBe(value);
      }),
    );
  });
});
