import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { classOf } from '../../src/analysis/classes.ts';
import { formatBreak } from '../../src/messages/format.ts';
import { classBreaks, CLASSINGS, ownMeasure, valuesOf } from '../../src/own-data/classes.ts';
import { seriesOf } from '../analysis/small-world.ts';
import { holds } from '../support/property.ts';

const seriesFrom = (values: readonly number[]) =>
  seriesOf(Object.fromEntries(values.map((value, at) => [`C${at}`, { 2020: value }])));

describe('The class breaks of a reader’s own measure', () => {
  it('are round numbers in equal steps', () => {
    expect(classBreaks(seriesFrom([0, 12, 37, 100]), 'steps')).toEqual([20, 40, 60, 80]);
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
      expect(classBreaks(seriesFrom([3, 3]), classing)).toEqual([3]);
      expect(classBreaks(seriesFrom([]), classing)).toEqual([]);
    }
  });

  it.each<[string, number[]]>([
    ['the least numbers there are', [0, 5e-324]],
    ['the next ones', [5e-324, 1e-323]],
    ['two steps between them', [-1e-323, 0, 0]],
    ['neighbours', [1, 1 + Number.EPSILON]],
    ['negative neighbours', [-5e-324, -1e-323]],
    ['large neighbours', [2 ** 53, 2 ** 53 + 2]],
    ['the greatest numbers there are', [-Number.MAX_VALUE, Number.MAX_VALUE]],
    ['one value among many equal ones', [...Array<number>(9).fill(0), 1]],
    ['a few values among many equal ones', [...Array<number>(40).fill(-3), -2, -1]],
  ])('leave a value on each side of one at least: %s', (_what, values) => {
    for (const classing of CLASSINGS) {
      const measure = ownMeasure(seriesFrom(values), classing);
      const classes = new Set(values.map((value) => classOf(value, measure)));
      expect(classes.size).toBeGreaterThan(1);
      expect(measure.breaks.every(Number.isFinite)).toBe(true);
    }
  });

  const anyValue = fc.oneof(
    fc.double({ noNaN: true, noDefaultInfinity: true }),
    fc.double({ noNaN: true, min: -1e12, max: 1e12 }),
    fc.double({ noNaN: true, min: -1e-320, max: 1e-320 }),
    fc.integer({ min: -3, max: 3 }),
    fc.integer({ min: -10_000, max: 10_000 }).map((hundredths) => hundredths / 100),
    fc.constant(0),
  );

  it('rise, are at most six, and leave a value on each side, whatever the values', () => {
    holds(
      fc.property(
        fc.array(anyValue, { minLength: 2, maxLength: 60 }),
        fc.constantFrom(...CLASSINGS),
        (values, classing) => {
          const series = seriesFrom(values);
          const breaks = classBreaks(series, classing);
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

  it('cut off no class without a value by quantiles', () => {
    holds(
      fc.property(fc.array(anyValue, { minLength: 2, maxLength: 60 }), (values) => {
        fc.pre(new Set(values.map((value) => value + 0)).size > 1);
        const measure = ownMeasure(seriesFrom(values), 'quantiles');
        const classes = new Set(values.map((value) => classOf(value, measure)));
        expect(classes.size).toBe(measure.breaks.length + 1);
      }),
    );
  });

  it('read differently in the legend however close they are', () => {
    const breaks = classBreaks(seriesFrom([-11, -10.9999]), 'steps');
    expect(breaks.map((at) => formatBreak(at, 'plain'))).toEqual([
      '−10.99998',
      '−10.99996',
      '−10.99994',
      '−10.99992',
    ]);
  });

  it('read differently in the legend where the values are as people write them', () => {
    const written = fc
      .tuple(fc.integer({ min: -1e9, max: 1e9 }), fc.integer({ min: 0, max: 6 }))
      .map(([digits, places]) => Number(`${digits}e-${places}`));
    const near = fc
      .tuple(written, fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 2, maxLength: 20 }))
      .map(([start, steps]) => steps.map((step) => Number((start + step / 1e4).toFixed(4))));
    holds(
      fc.property(
        fc.oneof(fc.array(written, { minLength: 2, maxLength: 30 }), near),
        fc.constantFrom(...CLASSINGS),
        (values, classing) => {
          const breaks = classBreaks(seriesFrom(values), classing);
          const labels = breaks.map((at) => formatBreak(at, 'plain'));
          expect(new Set(labels).size).toBe(breaks.length);
        },
      ),
    );
  });
});
