/** A country beside the groups it belongs to: what each stands at, and its place among the members. */
import { isStatusUnit } from '../../model/statuses.ts';
import { publishedSeries } from '../../analysis/group/estimates.ts';
import { populationsAt, type Populations } from '../../analysis/group/footing.ts';
import { groupValue, latestGroupValue, type GroupValue } from '../../analysis/group/value.ts';
import { requireTable, type LoadedTables } from '../../analysis/loaded-tables.ts';
import { membershipsOf, membersOf } from '../../analysis/group/membership.ts';
import { ranking, rankOf, type Ranked } from '../../analysis/rank.ts';
import { readingsAt, type ReadingRule } from '../../analysis/reading.ts';
import type { Country, Iso3, LdcStay } from '../../model/country.ts';
import type { StandingGroupId } from '../../model/group.ts';
import type { Indicator, Measure } from '../../model/indicator.ts';
import type { Observation, Reading } from '../../model/observation.ts';
import type { Segment } from '../../selection/timeline.ts';

/** One group of a country in one indicator. */
export interface BesideGroup {
  readonly group: StandingGroupId;
  /**
   * The group's value with what it rests on, or the reason against it: for the year, or where too
   * few countries have reported that yet, for the last year before it that it has a value of.
   */
  readonly computed: GroupValue;
  /** The publisher's own value for the group, of the year or up to two years before it. */
  readonly published: Observation | null;
  /** The country's place among the members with a value; null where it has none. */
  readonly ranked: Ranked | null;
}

export interface BesideInput {
  readonly tables: LoadedTables;
  readonly indicator: Indicator;
  readonly measure: Measure;
  readonly segment: Segment;
  readonly year: number;
  readonly readings: ReadonlyMap<Iso3, Reading>;
  readonly populations: Populations;
  readonly rule: ReadingRule;
}

/** An estimate older than this says nothing of the year asked. */
const ESTIMATE_TOLERANCE = 2;

/** The part of the world, as M49 cuts it: the smallest part that the country is classed in. */
export function smallestArea({
  region,
  subregion,
  intermediate,
}: Pick<Country, 'region' | 'subregion' | 'intermediate'>): StandingGroupId | null {
  const part = intermediate ?? subregion;
  return part === null ? region : `m49-${part.code}`;
}

/**
 * The groups a country is held against in a year: its part of the world, the LDCs or the developed
 * countries where it is one of them, the world. By sex there are only the groups that ITU
 * estimates, so its ITU region stands for the part.
 */
export function groupsBeside(
  country: Country,
  indicator: Indicator,
  year: number,
  stays: readonly LdcStay[],
): StandingGroupId[] {
  const estimatedOnly = indicator.groupRule === 'publisher-only';
  const itu: StandingGroupId | null = country.ituRegion && `itu-${country.ituRegion}`;
  const own = membershipsOf(country, year, stays);
  const kind = own.find((id) => id === 'ldc' || (id === 'developed' && !estimatedOnly));
  return [estimatedOnly ? itu : smallestArea(country), kind ?? null, 'world' as const].filter(
    (id) => id !== null,
  );
}

/**
 * One group beside a country.
 * @throws Error when the countries or the LDC list are not loaded.
 */
export function compare(iso3: Iso3, group: StandingGroupId, input: BesideInput): BesideGroup {
  const { tables, indicator, measure, segment, year, readings, populations, rule } = input;
  const sources = {
    countries: requireTable(tables, 'countries'),
    stays: requireTable(tables, 'ldc-membership'),
  };
  const members = membersOf({ kind: 'standing', id: group }, year, sources);
  const of = (at: number): GroupValue =>
    groupValue({
      members: at === year ? members : membersOf({ kind: 'standing', id: group }, at, sources),
      readings: at === year ? readings : readingsAt(segment.series, at, rule),
      populations:
        at === year ? populations : populationsAt(requireTable(tables, 'population'), at),
      year: at,
      rule: indicator.groupRule,
    });
  const selection = { indicator, measure: measure.id, basket: segment.basket };
  const published = publishedSeries(tables, selection, group).findLast(
    (each) => each.year <= year && each.year >= year - ESTIMATE_TOLERANCE,
  );
  const known = members.flatMap((member) => readings.get(member) ?? []);
  return {
    group,
    computed: latestGroupValue(of, year, segment.first),
    published: published ?? null,
    ranked: isStatusUnit(measure.unit) ? null : rankOf(iso3, ranking(known, measure)),
  };
}

/** What a group stands at: the value computed, or ITU's own where only that may stand for it. */
export const groupStandsAt = ({ computed, published }: BesideGroup): number | null =>
  computed.reason === 'publisher-only' ? (published?.value ?? null) : computed.value;
