/** What a view compares: two groups, their values, how far apart they are, and since when. */
import { gapOfGroups, type Gap } from '../analysis/compare/gap.ts';
import { groupMeasure } from '../indicators/groups.ts';
import { estimatesTable, tablesNeeded } from '../indicators/index.ts';
import type { LoadedTables } from '../analysis/loaded-tables.ts';
import { populationsAt, type Populations } from '../analysis/group/footing.ts';
import { readingRule, readingsAt, type ReadingRule } from '../analysis/reading.ts';
import { yearsBehind, type YearsBehind } from '../analysis/compare/years-behind.ts';
import type { Countries, Iso3 } from '../model/country.ts';
import type { MembershipRule } from '../model/group.ts';
import type { Indicator, Measure } from '../model/indicator.ts';
import type { Reading } from '../model/observation.ts';
import type { TableId } from '../model/tables.ts';
import { pairOf } from './comparison-groups.ts';
import type { ComparedTables } from './compared-tables.ts';
import { publishedFor, sideOf, type ComparedSide, type SideQuestion } from './comparison-side.ts';
import { firstYear, yearCompared, yearsToCompare, type Years } from './comparison-time.ts';
import { standingYear } from './comparison-year.ts';
import { segmentAt, timelineOf, type Segment, type Timeline } from './timeline.ts';
import type { View } from '../address/view.ts';

/** The datasets without which nothing can be compared. */
export const tablesToCompare = (indicator: Indicator): readonly TableId[] => [
  ...new Set<TableId>([
    'countries',
    'ldc-membership',
    'population',
    // Nothing may look back across a break, and without the list it would.
    'series-breaks',
    ...tablesNeeded(indicator),
    // Of women and men, only the publisher's estimates stand for a group.
    ...(indicator.groupRule === 'publisher-only' ? [estimatesTable(indicator)] : []),
  ]),
];

/** The datasets that say more about it: ITU's own values for groups. */
export const tablesOfEstimates = (indicator: Indicator): readonly TableId[] => [
  'group-estimates',
  estimatesTable(indicator),
];

/** Two groups and one measure, in one year and before it. */
export interface Comparison {
  readonly tables: ComparedTables;
  readonly indicator: Indicator;
  /** As groups count it; that of the countries is the timeline's. */
  readonly measure: Measure;
  readonly timeline: Timeline;
  /** The stretch of the timeline that the year compared falls into: one basket. */
  readonly segment: Segment;
  readonly years: Years;
  /** The year compared: the one asked for, or an earlier one (see `standingYear`). */
  readonly year: number;
  /** The year asked for. */
  readonly asked: number;
  /** The first year of the trends. */
  readonly from: number;
  readonly membership: MembershipRule;
  readonly rule: ReadingRule;
  /** Every economy's value for the year compared. */
  readonly readings: ReadonlyMap<Iso3, Reading>;
  readonly populations: Populations;
  readonly sides: readonly [ComparedSide, ComparedSide];
  readonly gap: Gap;
  /** How many years the worse of the two is behind the other, within the stretch. */
  readonly behind: YearsBehind;
  /** Economies that belong to both groups. */
  readonly shared: readonly Iso3[];
}

/** Whether enough is loaded to compare. */
export const isComparable = (
  tables: LoadedTables,
  indicator: Indicator,
): tables is ComparedTables => tablesToCompare(indicator).every((id) => tables[id] !== undefined);

/**
 * The comparison that a view asks for; null where the measure has no value at all, as for an
 * experimental basket while experimental values are off.
 *
 * @throws Error when a dataset of `tablesToCompare` is not loaded.
 */
export function comparisonOf(tables: ComparedTables, view: View): Comparison | null {
  const timeline = timelineOf(tables, view);
  if (timeline === null) return null;
  const pair = pairOf(view.groups);
  const byPublisher = view.indicator.groupRule === 'publisher-only';
  const years = yearsToCompare(
    timeline,
    byPublisher ? pair.map((group) => publishedFor(tables, timeline, null, group)) : null,
  );
  const asked = yearCompared(view.time, years);
  const segment = segmentAt(timeline, asked);
  if (segment === null) return null;
  const rule = readingRule(view.indicator, tables, view.tolerance);
  const year = standingYear(
    {
      pair,
      sources: { countries: tables.countries, stays: tables['ldc-membership'] },
      segment,
      population: tables.population,
      reading: rule,
      rule: view.indicator.groupRule,
    },
    asked,
  );
  const readings = readingsAt(segment.series, year, rule);
  const populations = populationsAt(tables.population, year);
  const { membership } = view;
  // What no two years may be compared by begins with the year compared.
  const from = timeline.measure.years === 'apart' ? year : firstYear(view.time, years, year);
  const question: SideQuestion = {
    tables,
    timeline,
    segment,
    year,
    rule,
    readings,
    populations,
    membership,
    from,
  };
  const sides = [sideOf('first', pair[0], question), sideOf('second', pair[1], question)] as const;
  const { indicator } = timeline;
  const measure = groupMeasure(indicator, timeline.measure);
  const base = { tables, indicator, measure, timeline, segment, years, year, asked, from };
  return {
    ...base,
    membership,
    rule,
    readings,
    populations,
    sides,
    ...between(sides, year, measure),
  };
}

/** What holds of both groups together. */
function between([first, second]: Comparison['sides'], year: number, measure: Measure) {
  const members = [first.members, second.members] as const;
  const others = new Set(second.members);
  return {
    gap: gapOfGroups(members, [first.value, second.value], measure),
    behind: yearsBehind(currentTrend(first), currentTrend(second), year, measure),
    shared: first.members.filter((iso3) => others.has(iso3)),
  };
}

/** The years of the stretch that the year compared falls into, which is the last. */
export const currentTrend = ({ trend }: ComparedSide) => trend.at(-1)?.years ?? [];

/** The name by which an economy is called. */
export const nameIn =
  (countries: Countries) =>
  (iso3: Iso3): string =>
    countries.get(iso3)?.short ?? iso3;
