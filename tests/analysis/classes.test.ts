import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { classBounds, classOf } from '../../src/analysis/classes.ts';
import { INDICATOR } from '../../src/indicators/index.ts';
import { holds } from '../support/property.ts';

const [use] = INDICATOR['internet-use'].measures;
const [price] = INDICATOR['fixed-price'].measures;
const [parity] = INDICATOR['gender-parity'].measures;
const everyMeasure = fc.constantFrom(...Object.values(INDICATOR).flatMap((i) => i.measures));

describe('the class of a value', () => {
  it('on a break is the one above it', () => {
    expect(classOf(9.99, use)).toBe(0);
    expect(classOf(10, use)).toBe(1);
    expect(classOf(100, use)).toBe(6);
  });

  it('on a break that closes the class below is that one: 2 % is affordable', () => {
    expect(classOf(2, price)).toBe(1);
    expect(classOf(2.01, price)).toBe(2);
  });

  it('counts 0.98 and 1.02 as parity, both', () => {
    expect(classOf(0.98, parity)).toBe(classOf(1.02, parity));
    expect(classOf(0.979, parity)).toBeLessThan(classOf(1, parity));
    expect(classOf(1.021, parity)).toBeGreaterThan(classOf(1, parity));
  });

  it('rises with the value', () => {
    holds(
      fc.property(
        everyMeasure,
        fc.double({ noNaN: true }),
        fc.double({ noNaN: true }),
        (m, a, b) => {
          const [low, high] = a < b ? [a, b] : [b, a];
          expect(classOf(low, m)).toBeLessThanOrEqual(classOf(high, m));
        },
      ),
    );
  });
});

describe('the bounds of the classes', () => {
  it('leave both ends open and say which end belongs to which class', () => {
    expect(classBounds({ breaks: [1, 2], closedAbove: [2] })).toEqual([
      { index: 0, from: null, fromIncluded: false, to: 1, toIncluded: false },
      { index: 1, from: 1, fromIncluded: true, to: 2, toIncluded: true },
      { index: 2, from: 2, fromIncluded: false, to: null, toIncluded: false },
    ]);
  });

  it('hold every value of their class', () => {
    const value = fc.oneof(
      fc.double({ noNaN: true }),
      fc.constantFrom(...use.breaks, 2, 0.98, 1.02),
    );
    holds(
      fc.property(everyMeasure, value, (measure, each) => {
        const bounds = classBounds(measure)[classOf(each, measure)];
        const { from, to } = bounds ?? { from: NaN, to: NaN };
        expect(from === null || each > from || (each === from && bounds?.fromIncluded)).toBe(true);
        expect(to === null || each < to || (each === to && bounds?.toIncluded)).toBe(true);
      }),
    );
  });
});
