/** Where the series of an indicator are broken, so that years on both sides do not compare. */
import type { Iso3 } from '../model/country.ts';
import type { Indicator } from '../model/indicator.ts';
import type { SeriesBreak } from '../model/observation.ts';

/** The breaks of an indicator. */
export function breaksOf(
  indicator: Indicator,
  breaks: readonly SeriesBreak[],
): readonly SeriesBreak[] {
  const series = indicator.breaks;
  return breaks.filter((each) => each.indicator === series);
}

/**
 * The breaks of some economies between two years: after the first and up to the last. A trend that
 * runs over one of them mixes what changed with how it was counted, and has to say so.
 */
export function breaksBetween(
  breaks: readonly SeriesBreak[],
  members: readonly Iso3[],
  from: number,
  to: number,
): SeriesBreak[] {
  const known = new Set(members);
  return breaks.filter(({ iso3, year }) => known.has(iso3) && from < year && year <= to);
}
