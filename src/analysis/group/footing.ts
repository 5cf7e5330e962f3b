/** What a figure about a group rests on: how many members, how much of its population, which years. */
import type { Iso3 } from '../../model/country.ts';
import { existed } from '../../model/established.ts';
import type { GroupRule } from '../../model/indicator.ts';
import type { Reading, SeriesByCountry } from '../../model/observation.ts';
import type { YearSpan } from '../coverage.ts';
import { countLookedBack } from '../reading.ts';
import { lastUpTo } from '../series-at.ts';

/** Inhabitants by economy, for one year. */
export type Populations = ReadonlyMap<Iso3, number>;

/** What a figure about a group rests on. */
export interface Footing {
  /** How many members have a value. */
  readonly n: number;
  /** How many members could report for the year: those that had a code of their own by then. */
  readonly of: number;
  /**
   * The share of the group's population, 0 to 1, that lives in the members with a value. Members
   * whose population is unknown count on neither side. Null where no member's is known.
   */
  readonly populationShare: number | null;
  /**
   * The share of the group's population, 0 to 1, that lives in the members with a value of the very
   * year asked; null as above.
   */
  readonly ownShare: number | null;
  /** The years the values are really from; null without a value. */
  readonly years: YearSpan | null;
  /** How many of the values are from an earlier year than the one asked. */
  readonly lookedBack: number;
  /** Members with a value but without a population: they carry no weight in a weighted mean. */
  readonly withoutPopulation: readonly Iso3[];
}

/** Each economy's population in a year, or the latest known before it, however old. */
export function populationsAt(population: SeriesByCountry, year: number): Populations {
  const populations = new Map<Iso3, number>();
  for (const [iso3, series] of population) {
    const found = lastUpTo(series, year);
    if (found !== undefined) populations.set(iso3, found.value);
  }
  return populations;
}

/** What the members' readings for a year amount to. */
export function footing(
  members: readonly Iso3[],
  readings: ReadonlyMap<Iso3, Reading>,
  populations: Populations,
  year: number,
): Footing {
  const found = readingsOf(members, readings);
  const counted = found.map(({ iso3 }) => iso3);
  const own = found.flatMap((reading) => (reading.year === year ? reading.iso3 : []));
  return {
    n: found.length,
    of: reporters(members, readings, year).length,
    populationShare: populationShare(counted, members, populations),
    ownShare: populationShare(own, members, populations),
    years: spanOf(found),
    lookedBack: countLookedBack(found, year),
    withoutPopulation: counted.filter((iso3) => !populations.has(iso3)),
  };
}

/** The members that could have a value for the year, or have one. */
export const reporters = (
  members: readonly Iso3[],
  readings: Pick<ReadonlyMap<Iso3, unknown>, 'has'>,
  year: number,
): Iso3[] => members.filter((iso3) => existed(iso3, year) || readings.has(iso3));

/** The readings of the members that have one, in the order of the members. */
export function readingsOf(
  members: readonly Iso3[],
  readings: ReadonlyMap<Iso3, Reading>,
): Reading[] {
  return members.flatMap((iso3) => readings.get(iso3) ?? []);
}

/**
 * The share of the population of all members, 0 to 1, that lives in some of them; null where no
 * member's population is known.
 */
export function populationShare(
  some: readonly Iso3[],
  members: readonly Iso3[],
  populations: Populations,
): number | null {
  const all = inhabitants(members, populations);
  return all === 0 ? null : inhabitants(some, populations) / all;
}

/** People who live in the members whose population is known. */
export function inhabitants(members: readonly Iso3[], populations: Populations): number {
  return members.reduce((sum, iso3) => sum + (populations.get(iso3) ?? 0), 0);
}

/**
 * Whether the members with a value stand for the group: they hold at least half of its population
 * or, where no population is known, are at least half of the members.
 */
export function standsForGroup({ n, of, populationShare: share }: Footing): boolean {
  return n > 0 && (share ?? n / of) >= 0.5;
}

/**
 * Whether enough of the values are of the very year asked for the group to have a value of that year.
 * A mean or a sum is of people: members with a value of the year hold at least half of the group's
 * population (half of the members where no population is known). A median is of economies: at least
 * half of the members with a value have one of the year.
 */
export function standsForYear(footing: Footing, rule: GroupRule): boolean {
  const { n, of, lookedBack, ownShare } = footing;
  const own = n - lookedBack;
  return rule === 'median' ? own >= n / 2 : (ownShare ?? own / of) >= 0.5;
}

function spanOf(readings: readonly Reading[]): YearSpan | null {
  if (readings.length === 0) return null;
  const years = readings.map(({ year }) => year);
  return { first: Math.min(...years), last: Math.max(...years) };
}
