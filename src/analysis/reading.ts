/**
 * An economy's value for a year: its own, or an earlier one within the tolerance. Never a later
 * (rules S1 and S2 of docs/statistics.md).
 */
import type { Iso3 } from '../model/country.ts';
import type { Indicator } from '../model/indicator.ts';
import type { SeriesTable } from '../model/tables.ts';
import type { Reading, Series, SeriesBreak, SeriesByCountry } from '../model/observation.ts';
import type { LoadedTables } from './loaded-tables.ts';
import { offlineInYear } from './people-offline.ts';
import { lastUpTo } from './series-at.ts';
import { breaksOf } from './series-breaks.ts';

/** How far a reading may look back, and what an earlier value is worth in the year asked. */
export interface ReadingRule {
  /** In years; 0 takes only the year asked. */
  readonly tolerance: number;
  /** The years from which an economy's values no longer compare with those before. */
  readonly breakYears: ReadonlyMap<Iso3, readonly number[]>;
  /**
   * What the value of an earlier year comes to in the year asked, where it is no share but counts
   * people; null where it comes to nothing. Left out, an earlier value stays as it is.
   */
  readonly carried?: (iso3: Iso3, from: number, asked: number) => number | null;
}

/** What a rule is made of: the list of breaks, and for people offline what they are counted from. */
export type RuleTables = Pick<LoadedTables, 'series-breaks' | SeriesTable>;

/**
 * The rule of an indicator: its tolerance, or none when the reader has switched looking back off,
 * and the breaks in its series. Without the list of breaks, none is known.
 */
export function readingRule(
  indicator: Indicator,
  tables: RuleTables = {},
  lookBack = true,
): ReadingRule {
  const tolerance = lookBack ? indicator.tolerance : 0;
  const breakYears = yearsByCountry(breaksOf(indicator, tables['series-breaks'] ?? []));
  const { values } = indicator;
  if (values.from !== 'rest-of-population') return { tolerance, breakYears };
  const { [values.share.id]: share, [values.population.id]: population } = tables;
  return share && population
    ? { tolerance, breakYears, carried: offlineInYear(share, population) }
    : { tolerance, breakYears };
}

function yearsByCountry(breaks: readonly SeriesBreak[]): ReadonlyMap<Iso3, readonly number[]> {
  const years = new Map<Iso3, number[]>();
  for (const { iso3, year } of breaks) years.set(iso3, [...(years.get(iso3) ?? []), year]);
  return years;
}

/**
 * The value for a year: the observation of that year or the last one before it, not older than the
 * tolerance and not from before a break in the series. Null where there is none.
 */
export function readingAt(
  iso3: Iso3,
  series: Series,
  year: number,
  rule: ReadingRule,
): Reading | null {
  const found = lastUpTo(series, year);
  if (found === undefined || found.year < earliest(iso3, year, rule)) return null;
  const { carried } = rule;
  const value =
    carried === undefined || found.year === year ? found.value : carried(iso3, found.year, year);
  return value === null ? null : { iso3, value, year: found.year, status: found.status };
}

/** The readings of all economies that have one for the year, in the order of the series. */
export function readingsAt(
  series: SeriesByCountry,
  year: number,
  rule: ReadingRule,
): ReadonlyMap<Iso3, Reading> {
  const readings = new Map<Iso3, Reading>();
  for (const [iso3, observations] of series) {
    const reading = readingAt(iso3, observations, year, rule);
    if (reading !== null) readings.set(iso3, reading);
  }
  return readings;
}

/** How many readings are from an earlier year than the one asked. */
export function countLookedBack(readings: Iterable<Reading>, year: number): number {
  let count = 0;
  for (const reading of readings) if (reading.year < year) count += 1;
  return count;
}

function earliest(iso3: Iso3, year: number, { tolerance, breakYears }: ReadingRule): number {
  const passed = (breakYears.get(iso3) ?? []).filter((broken) => broken <= year);
  return Math.max(year - tolerance, ...passed);
}
