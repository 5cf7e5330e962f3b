/** How the gap between two groups went over the years: when it was widest, and where it is now. */
import type { TrendPoint } from './years-behind.ts';

/** The gap of one year: first − second, in the unit of the measure. */
export interface GapPoint {
  readonly year: number;
  readonly difference: number;
}

/** The course of a gap over the years in which both groups have a value. */
export interface GapCourse {
  readonly first: GapPoint;
  /** The year in which the two were furthest apart, whoever was ahead; the last of equals. */
  readonly widest: GapPoint;
  readonly last: GapPoint;
  /** Whether the group that is ahead in the last year was behind in an earlier one. */
  readonly crossed: boolean;
}

/** The gap of every year in which both trends have a value, by ascending year. */
export function gapsOverTime(
  first: readonly TrendPoint[],
  second: readonly TrendPoint[],
): GapPoint[] {
  const others = new Map(second.map(({ year, value }) => [year, value]));
  return first
    .flatMap(({ year, value }) => {
      const other = others.get(year) ?? null;
      return value === null || other === null ? [] : [{ year, difference: value - other }];
    })
    .sort((a, b) => a.year - b.year);
}

/** The course of the gap; null where fewer than two years have a value of both. */
export function gapCourse(
  first: readonly TrendPoint[],
  second: readonly TrendPoint[],
): GapCourse | null {
  const gaps = gapsOverTime(first, second);
  const [start, end] = [gaps[0], gaps.at(-1)];
  if (start === undefined || end === undefined || gaps.length < 2) return null;
  const wider = (a: GapPoint, b: GapPoint) =>
    Math.abs(b.difference) >= Math.abs(a.difference) ? b : a;
  const side = Math.sign(end.difference);
  return {
    first: start,
    widest: gaps.reduce(wider),
    last: end,
    crossed: side !== 0 && gaps.some(({ difference }) => Math.sign(difference) === -side),
  };
}
