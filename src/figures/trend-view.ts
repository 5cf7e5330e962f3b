/** The trend as data: a line for every country and group chosen, never across a break. */
import { publishedSeries } from '../analysis/estimates.ts';
import { groupTrend } from '../analysis/group-trend.ts';
import type { LoadedTables } from '../analysis/loaded-tables.ts';
import { membersOf, type MembershipSources } from '../analysis/membership.ts';
import { readingRule } from '../analysis/reading.ts';
import type { Iso3 } from '../model/country.ts';
import type { Group, MembershipRule } from '../model/group.ts';
import { INDICATOR } from '../model/indicator.ts';
import type { Observation, Series, SeriesBreak } from '../model/observation.ts';
import { groupName } from '../messages/groups.ts';
import { BASKET_NAME } from '../messages/indicators.ts';
import { groupKey } from '../state/groups.ts';
import type { Segment, Timeline } from '../state/timeline.ts';

/** One unbroken stretch of a line. */
export interface Stretch {
  /** The basket it prices; null for other indicators. */
  readonly basket: string | null;
  readonly points: Series;
}

export interface TrendLine {
  readonly id: string;
  readonly name: string;
  readonly kind: 'country' | 'group';
  /** Whether the values are the publisher's own estimates for the group. */
  readonly published: boolean;
  readonly stretches: readonly Stretch[];
}

export interface TrendInput {
  readonly tables: LoadedTables;
  readonly timeline: Timeline;
  readonly countries: readonly Iso3[];
  readonly groups: readonly Group[];
  readonly membership: MembershipRule;
  readonly lookBack: boolean;
}

/** Shown until the reader picks something. */
export const DEFAULT_TREND_GROUPS: readonly Group[] = [
  { kind: 'standing', id: 'world' },
  { kind: 'standing', id: 'developed' },
  { kind: 'standing', id: 'ldc' },
];

const basketName = ({ basket }: Segment): string | null =>
  basket === null ? null : BASKET_NAME[basket];

/** Cuts a series where it can no longer be compared with what came before. */
function cut(points: Series, years: readonly number[]): Series[] {
  return years.reduce<Series[]>(
    (parts, year) =>
      parts.flatMap((part) => [
        part.filter((point) => point.year < year),
        part.filter((point) => point.year >= year),
      ]),
    [points],
  );
}

function breakYears(iso3: Iso3, timeline: Timeline, breaks: readonly SeriesBreak[]): number[] {
  const indicator = timeline.indicator === 'people-offline' ? 'internet-use' : timeline.indicator;
  return breaks
    .filter((each) => each.iso3 === iso3 && each.indicator === indicator)
    .map(({ year }) => year);
}

const nonEmpty = (stretches: readonly Stretch[]): Stretch[] =>
  stretches.filter(({ points }) => points.length > 0);

function countryLine(iso3: Iso3, { tables, timeline }: TrendInput): TrendLine {
  const years = breakYears(iso3, timeline, tables['series-breaks'] ?? []);
  const stretches = timeline.segments.flatMap((segment) =>
    cut(segment.series.get(iso3) ?? [], years).map((points) => ({
      basket: basketName(segment),
      points,
    })),
  );
  const name = tables.countries?.get(iso3)?.short ?? iso3;
  return { id: iso3, name, kind: 'country', published: false, stretches: nonEmpty(stretches) };
}

/** The group as it was in the last year of the whole trend, whatever the basket of a year. */
const heldConstant = (group: Group, last: number, sources: MembershipSources): Group => ({
  kind: 'picked',
  members: membersOf(group, last, sources),
});

/** Years in which the group has a value; a year below half coverage leaves a gap. */
function computed(group: Group, segment: Segment, input: TrendInput): Observation[] {
  const { tables, timeline, membership, lookBack } = input;
  const { countries, population } = tables;
  if (!countries || !population) return [];
  const sources = { countries, stays: tables['ldc-membership'] ?? [] };
  return groupTrend({
    group: membership === 'constant' ? heldConstant(group, timeline.last, sources) : group,
    sources,
    series: segment.series,
    population,
    reading: readingRule(timeline.indicator, tables['series-breaks'], lookBack),
    rule: INDICATOR[timeline.indicator].groupRule,
    span: segment,
    membership,
  }).flatMap(({ value, year }) => (value === null ? [] : [{ year, value, status: 'derived' }]));
}

function groupLine(group: Group, input: TrendInput): TrendLine {
  const { tables, timeline } = input;
  const published = INDICATOR[timeline.indicator].groupRule === 'publisher-only';
  const stretches = timeline.segments.map((segment) => ({
    basket: basketName(segment),
    points: !published
      ? computed(group, segment, input)
      : group.kind === 'standing'
        ? publishedSeries(
            tables,
            { indicator: timeline.indicator, measure: timeline.measure.id, basket: null },
            group.id,
          )
        : [],
  }));
  return {
    id: groupKey(group),
    name: tables.countries ? groupName(group, tables.countries) : groupKey(group),
    kind: 'group',
    published,
    stretches: nonEmpty(stretches),
  };
}

/** A line for each group, then one for each country, in the order chosen; empty ones included. */
export const trendLines = (input: TrendInput): TrendLine[] => [
  ...input.groups.map((group) => groupLine(group, input)),
  ...input.countries.map((iso3) => countryLine(iso3, input)),
];
