/** Which years a measure has, how many economies report each, and which year is "the latest". */
import type { SeriesByCountry } from '../model/observation.ts';

/** A span of calendar years, both ends included. */
export interface YearSpan {
  readonly first: number;
  readonly last: number;
}

/** How many economies have a value of their own in each year, by ascending year. */
export function reportersByYear(series: SeriesByCountry): ReadonlyMap<number, number> {
  const counts = new Map<number, number>();
  for (const observations of series.values())
    for (const { year } of observations) counts.set(year, (counts.get(year) ?? 0) + 1);
  return new Map([...counts].sort(([a], [b]) => a - b));
}

/** The first and the last year with any value; null for a measure without one. */
export function yearSpan(series: SeriesByCountry): YearSpan | null {
  const years = [...reportersByYear(series).keys()];
  const [first, last] = [years[0], years.at(-1)];
  return first === undefined || last === undefined ? null : { first, last };
}

/**
 * The latest year that at least half of all economies report, where "all economies" are those that
 * ever report the measure: by-sex figures exist for 136 economies only, so half of the world's 249
 * would never be reached. Where no year has half of them, the year for which the most have a value
 * of their own or one that may stand in for it (the later of equals). Null for a measure without a
 * value. Rule S3 of docs/statistics.md.
 *
 * @param tolerance - How many years old a value may be that stands in for another.
 */
export function latestYear(series: SeriesByCountry, tolerance = 0): number | null {
  const counts = reportersByYear(series);
  const half = series.size / 2;
  const covered = [...counts].filter(([, count]) => count >= half).map(([year]) => year);
  return covered.at(-1) ?? busiestYear(valuesByYear(series, [...counts.keys()], tolerance));
}

/** How many economies have a value for each of some years, be it an earlier one. */
const valuesByYear = (
  series: SeriesByCountry,
  years: readonly number[],
  tolerance: number,
): ReadonlyMap<number, number> =>
  new Map(
    years.map((year) => [
      year,
      [...series.values()].filter((observations) =>
        observations.some((each) => each.year <= year && each.year >= year - tolerance),
      ).length,
    ]),
  );

function busiestYear(counts: ReadonlyMap<number, number>): number | null {
  let best: number | null = null;
  for (const [year, count] of counts)
    if (best === null || count >= (counts.get(best) ?? 0)) best = year;
  return best;
}
