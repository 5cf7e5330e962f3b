import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { classOf } from '../../src/analysis/classes.ts';
import { breaksOf, CLASSINGS, ownMeasure, valuesOf } from '../../src/state/own-data-classes.ts';
import { seriesOf } from '../analysis/small-world.ts';

const seriesFrom = (values: readonly number[]) =>
  seriesOf(Object.fromEntries(values.map((value, at) => [`C${at}`, { 2020: value }])));

describe('The class breaks of a reader’s own measure', () => {
  it('are round numbers in equal steps', () => {
    expect(breaksOf(seriesFrom([0, 12, 37, 100]), 'steps')).toEqual([20, 40, 60, 80]);
  });

  it('cut the values into classes of about the same number', () => {
    const series = seriesFrom(Array.from({ length: 70 }, (_, at) => (at + 1) ** 2));
    const measure = ownMeasure(series, 'quantiles');
    const counts = new Map<number, number>();
    for (const value of valuesOf(series)) {
      const klass = classOf(value, measure);
      counts.set(klass, (counts.get(klass) ?? 0) + 1);
    }
    expect(counts.size).toBe(7);
    for (const count of counts.values()) expect(Math.abs(count - 10)).toBeLessThanOrEqual(2);
  });

  it('keep equal values in one class', () => {
    const measure = ownMeasure(seriesFrom([0, 0, 0, 0, 0, 0, 5, 9]), 'quantiles');
    expect([0, 5, 9].map((value) => classOf(value, measure))).toEqual([0, 1, 1]);
  });

  it('are that one value where there is no other, and none without a value', () => {
    for (const classing of CLASSINGS) {
      expect(breaksOf(seriesFrom([3, 3]), classing)).toEqual([3]);
      expect(breaksOf(seriesFrom([]), classing)).toEqual([]);
    }
  });

  it('rise, are at most six, and leave a value on each side, whatever the values', () => {
    const value = fc.double({ noNaN: true, min: -1e12, max: 1e12 });
    fc.assert(
      fc.property(
        fc.array(value, { minLength: 2, maxLength: 60 }),
        fc.constantFrom(...CLASSINGS),
        (values, classing) => {
          const series = seriesFrom(values);
          const breaks = breaksOf(series, classing);
          expect(breaks.length).toBeLessThanOrEqual(6);
          breaks.slice(1).forEach((at, index) => expect(at).toBeGreaterThan(breaks[index]!));
          const sorted = valuesOf(series);
          if (sorted[0] === sorted.at(-1)) return;
          expect(breaks.length).toBeGreaterThan(0);
          for (const at of breaks) {
            expect(at).toBeGreaterThan(sorted[0]!);
            expect(at).toBeLessThanOrEqual(sorted.at(-1)!);
          }
        },
      ),
    );
  });
});
