/** Where groups stand towards a target: value, countries that meet it, and the pace. */
import { publishedSeries } from '../../analysis/group/estimates.ts';
import type { GroupValue } from '../../analysis/group/value.ts';
import { impliedEstimate } from '../../analysis/group/implied-estimate.ts';
import { requireTable, type LoadedTables } from '../../analysis/loaded-tables.ts';
import { tablesNeeded } from '../../indicators/index.ts';
import { membersOf } from '../../analysis/group/membership.ts';
import { paceTo, type Pace } from '../../analysis/pace.ts';
import { readingRule } from '../../analysis/reading.ts';
import { targetStatus, type TargetStatus } from '../../analysis/target.ts';
import type { Countries, Iso3 } from '../../model/country.ts';
import type { StandingGroupId } from '../../model/group.ts';
import { estimatesTable } from '../../indicators/index.ts';
import type { Observation, SeriesBreak } from '../../model/observation.ts';
import type { Target } from '../../model/roadmap.ts';
import type { TableId } from '../../model/tables.ts';
import { scopeOf, selectYear, type Selection } from '../../selection/selection.ts';
import { timelineOf } from '../../selection/timeline.ts';
import { courseOf, sourcesOfCourse, type GroupCourse } from './group-course.ts';
import { reasonsMissing, type RoadmapInput } from './input.ts';

/** One group on its way to a target. */
export interface GroupProgress {
  readonly group: StandingGroupId;
  /** Its members in the year looked at. */
  readonly members: readonly Iso3[];
  /**
   * The value by the indicator's rule, with what it rests on; null where only ITU has one. Of the
   * year looked at, or the last one before it that has enough values of its own.
   */
  readonly computed: GroupValue | null;
  /** ITU's own value of the group: the latest up to the target's year; null where it has none. */
  readonly published: Observation | null;
  /** What ITU's estimates imply for a group for which it publishes none; else null. */
  readonly implied: Observation | null;
  /** Which of the group's economies meet the target. */
  readonly status: TargetStatus;
  readonly pace: Pace;
  /** The breaks in members' series within the years of the pace. */
  readonly broken: readonly SeriesBreak[];
  /** For medians, how many of the members the slope rests on, the same in every year; else null. */
  readonly counted: { readonly n: number; readonly of: number } | null;
}

export interface TargetProgress {
  readonly target: Target;
  readonly countries: Countries;
  /** The values of the year looked at. */
  readonly selection: Selection;
  /** The group the target is set for, first; then others to compare. */
  readonly groups: readonly [GroupProgress, ...GroupProgress[]];
  /** ITU's latest estimate of what the target means, where the indicator only stands in for it. */
  readonly meant: Observation | null;
}

/** What is needed for it, with ITU's own medians or estimates, which its words and table tell. */
export function tablesForTarget({ indicator }: Target): TableId[] {
  return [
    'countries',
    'ldc-membership',
    'population',
    'series-breaks',
    ...tablesNeeded(indicator),
    estimatesTable(indicator),
  ];
}

/** The groups shown with a target: its own first, then those that lie within it. */
function groupsOf({ appliesTo }: Target, view: RoadmapInput['view']): StandingGroupId[] {
  if (appliesTo.scope === 'group') return [appliesTo.group];
  const within: readonly StandingGroupId[] =
    appliesTo.group === 'world'
      ? ['ldc', 'lldc', 'sids', 'developing', 'developed']
      : ['ldc', 'lldc', 'sids'];
  const chosen = view.groups.flatMap((group) => (group.kind === 'standing' ? [group.id] : []));
  return [...new Set([appliesTo.group, ...within, ...chosen])];
}

/** The values of all economies for the latest year that counts towards a target. */
function selectionFor(target: Target, tables: LoadedTables): Selection | null {
  const { indicator, measure } = target;
  const request = { indicator, measure, basket: null, experimental: false };
  const timeline = timelineOf(tables, request);
  if (timeline === null) return null;
  const rule = readingRule(indicator, tables);
  const scope = scopeOf(null, requireTable(tables, 'countries'));
  return selectYear(timeline, scope, Math.min(timeline.latest, target.year), rule);
}

function groupProgress(
  group: StandingGroupId,
  target: Target,
  selection: Selection,
  tables: LoadedTables,
): GroupProgress {
  const { indicator, measure, segment, year, readings } = selection;
  const basket = segment.basket;
  const published = publishedSeries(tables, { indicator, measure: measure.id, basket }, group);
  const { course, computed, broken, counted }: GroupCourse =
    indicator.groupRule === 'publisher-only'
      ? { course: { trend: published }, computed: null, broken: [], counted: null }
      : courseOf(group, selection, tables);
  const members = membersOf({ kind: 'standing', id: group }, year, sourcesOfCourse(tables));
  return {
    group,
    members,
    computed,
    published: published.findLast((point) => point.year <= target.year) ?? null,
    implied: published.length > 0 ? null : impliedEstimate(group, target, tables),
    status: targetStatus(members, readings, target, year),
    pace: paceTo(course, target),
    broken,
    counted,
  };
}

function meantBy({ standIn, appliesTo: { group }, year: due }: Target, tables: LoadedTables) {
  if (standIn === null) return null;
  const all = requireTable(tables, 'group-estimates').filter(
    ({ indicator, group: id, area, age, sex, year }) =>
      indicator === standIn.series &&
      id === group &&
      [area, age, sex].every((part) => part === 'all') &&
      year <= due,
  );
  const last = all.toSorted((a, b) => a.year - b.year).at(-1);
  return last === undefined
    ? null
    : { year: last.year, value: last.value, status: 'estimate' as const };
}

/** Where a target stands, or why that cannot be computed. */
export type Progress =
  | { readonly kind: 'progress'; readonly progress: TargetProgress }
  | { readonly kind: 'missing'; readonly reasons: readonly string[] };

/** Where the groups stand towards a target. */
export function progressOf(target: Target, input: RoadmapInput): Progress {
  const reasons = reasonsMissing(input, tablesForTarget(target));
  if (reasons.length > 0) return { kind: 'missing', reasons };
  const { tables } = input;
  const selection = selectionFor(target, tables);
  if (selection === null) return { kind: 'missing', reasons: [] };
  const [first, ...others] = groupsOf(target, input.view).map((group) =>
    groupProgress(group, target, selection, tables),
  );
  if (first === undefined) return { kind: 'missing', reasons: [] };
  const countries = requireTable(tables, 'countries');
  return {
    kind: 'progress',
    progress: {
      target,
      countries,
      selection,
      groups: [first, ...others],
      meant: meantBy(target, tables),
    },
  };
}
