/** How a group came to where it stands: its value, and its values of the last years for the pace. */
import { populationsAt } from '../../analysis/group/footing.ts';
import { groupTrend } from '../../analysis/group/trend.ts';
import { groupValue, latestGroupValue, type GroupValue } from '../../analysis/group/value.ts';
import { requireTable, type LoadedTables } from '../../analysis/loaded-tables.ts';
import { membersOf } from '../../analysis/group/membership.ts';
import type { Course } from '../../analysis/pace.ts';
import { readingsAt } from '../../analysis/reading.ts';
import { breaksBetween, breaksOf } from '../../analysis/series-breaks.ts';
import type { Iso3 } from '../../model/country.ts';
import type { StandingGroupId } from '../../model/group.ts';
import type { SeriesBreak } from '../../model/observation.ts';
import { PACE_YEARS } from '../../model/roadmap.ts';
import type { Selection } from '../../selection/selection.ts';

/** What membership is decided from. */
export const sourcesOfCourse = (tables: LoadedTables) => ({
  countries: requireTable(tables, 'countries'),
  stays: requireTable(tables, 'ldc-membership'),
});

/** The value of a group in a year, or the last one before it that it has enough own values for. */
function computedValue(
  group: StandingGroupId,
  { indicator, segment, year, rule }: Selection,
  tables: LoadedTables,
): GroupValue {
  const of = (at: number): GroupValue =>
    groupValue({
      members: membersOf({ kind: 'standing', id: group }, at, sourcesOfCourse(tables)),
      readings: readingsAt(segment.series, at, rule),
      populations: populationsAt(requireTable(tables, 'population'), at),
      year: at,
      rule: indicator.groupRule,
    });
  return latestGroupValue(of, year, segment.first);
}

/** The values of some economies over the years of the pace; of one basket. */
function trendOf(
  members: readonly Iso3[],
  { indicator, segment, rule }: Selection,
  year: number,
  tables: LoadedTables,
): GroupValue[] {
  return groupTrend({
    group: { kind: 'picked', members },
    sources: sourcesOfCourse(tables),
    series: segment.series,
    population: requireTable(tables, 'population'),
    reading: rule,
    rule: indicator.groupRule,
    span: { first: Math.max(segment.first, year - PACE_YEARS), last: year },
    membership: 'constant',
  });
}

/** What the pace of a group is worked out from, and whom it leaves out for their broken series. */
export interface GroupCourse {
  readonly course: Course;
  /** The group's value with what it rests on; null where only the publisher has one. */
  readonly computed: GroupValue | null;
  /** The breaks in members' series within the years of the pace. */
  readonly broken: readonly SeriesBreak[];
  /** For medians, how many of the members the slope rests on, the same in every year; else null. */
  readonly counted: { readonly n: number; readonly of: number } | null;
}

/** The course of a group up to the year looked at, or the last one that it has a value of. */
export function courseOf(
  group: StandingGroupId,
  selection: Selection,
  tables: LoadedTables,
): GroupCourse {
  const computed = computedValue(group, selection, tables);
  const { indicator, segment } = selection;
  const { year } = computed;
  const members = membersOf({ kind: 'standing', id: group }, year, sourcesOfCourse(tables));
  const first = Math.max(segment.first, year - PACE_YEARS);
  const broken = breaksBetween(
    breaksOf(indicator, requireTable(tables, 'series-breaks')),
    members,
    first,
    year,
  );
  const left = new Set(broken.map(({ iso3 }) => iso3));
  const unbroken = members.filter((iso3) => !left.has(iso3));
  const trend = trendOf(members, selection, year, tables);
  const last = trend.findLast(({ value }) => value !== null);
  return {
    course: {
      trend,
      unbroken: broken.length === 0 ? null : trendOf(unbroken, selection, year, tables),
      standing: computed,
    },
    computed,
    broken,
    counted: indicator.groupRule === 'median' && last ? { n: last.n, of: last.of } : null,
  };
}
