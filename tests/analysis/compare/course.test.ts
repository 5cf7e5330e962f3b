import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { gapCourse, gapsOverTime } from '../../../src/analysis/compare/course.ts';
import { holds } from '../../support/property.ts';

const trend = (values: Record<number, number | null>) =>
  Object.entries(values).map(([year, value]) => ({ year: Number(year), value }));

describe('The course of a gap', () => {
  it('has the years in which both groups have a value, and no other', () => {
    const first = trend({ 2018: 10, 2019: null, 2020: 20, 2021: 30 });
    const second = trend({ 2018: 50, 2019: 60, 2020: null, 2021: 90 });
    expect(gapsOverTime(first, second)).toEqual([
      { year: 2018, difference: -40 },
      { year: 2021, difference: -60 },
    ]);
  });

  it('names the first, the widest and the last of them', () => {
    const course = gapCourse(
      trend({ 2000: 0, 2010: 10, 2020: 40 }),
      trend({ 2000: 20, 2010: 80, 2020: 90 }),
    );
    expect(course).toEqual({
      first: { year: 2000, difference: -20 },
      widest: { year: 2010, difference: -70 },
      last: { year: 2020, difference: -50 },
      crossed: false,
    });
  });

  it('says that the lead has changed', () => {
    const course = gapCourse(trend({ 2000: 9, 2010: 1 }), trend({ 2000: 5, 2010: 5 }));
    expect(course?.crossed).toBe(true);
  });

  it('takes the last of two equally wide years', () => {
    const course = gapCourse(trend({ 2000: 0, 2001: 0 }), trend({ 2000: 5, 2001: 5 }));
    expect(course?.widest.year).toBe(2001);
  });

  it('is none with a single year', () => {
    expect(gapCourse(trend({ 2000: 1 }), trend({ 2000: 2 }))).toBeNull();
    expect(gapCourse([], [])).toBeNull();
  });

  it('turns round when the groups change places', () => {
    const values = fc.dictionary(
      fc.constantFrom('2000', '2001', '2002', '2003'),
      fc.option(fc.integer({ min: 0, max: 100 })),
    );
    holds(
      fc.property(values, values, (a, b) => {
        const there = gapsOverTime(trend(a), trend(b));
        const back = gapsOverTime(trend(b), trend(a));
        expect(back).toEqual(
          there.map(({ year, difference }) => ({ year, difference: 0 - difference })),
        );
      }),
    );
  });
});
