import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  PERCENT,
  quantity,
  round,
  roundWithinClass,
  year,
} from '../../../data/build/edge/quantity.ts';
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

  it('keeps more decimals where two would move a value into the next class', () => {
    expect(roundWithinClass(84.998, [85], 2)).toBe(84.998);
    expect(roundWithinClass(84.994, [85], 2)).toBe(84.99);
  });

  it('never moves a value across a class break, and never by more than half a hundredth', () => {
    const breaks = [10, 25, 40, 55, 70, 85];
    const classOf = (value: number): number => breaks.filter((limit) => value >= limit).length;
    holds(
      fc.property(fc.double({ min: 0, max: 100, noNaN: true }), (value) => {
        fc.pre(value === 0 || value > 1e-6);
        const rounded = roundWithinClass(value, breaks, 2);
        return classOf(rounded) === classOf(value) && Math.abs(rounded - value) <= 0.005 + 1e-9;
      }),
    );
  });
});
