/** The trend as data: a line for every country and group chosen, never across a break. */
import { publishedSeries } from '../../analysis/group/estimates.ts';
import { groupTrend } from '../../analysis/group/trend.ts';
import type { GroupValue } from '../../analysis/group/value.ts';
import type { LoadedTables } from '../../analysis/loaded-tables.ts';
import { membersOf, type MembershipSources } from '../../analysis/group/membership.ts';
import { breaksOf } from '../../analysis/series-breaks.ts';
import { readingRule } from '../../analysis/reading.ts';
import { groupUnit } from '../../indicators/groups.ts';
import type { Iso3 } from '../../model/country.ts';
import type { Group, MembershipRule } from '../../model/group.ts';
import type { Observation, Series, SeriesBreak } from '../../model/observation.ts';
import { groupNaming } from '../../messages/groups.ts';
import { BASKET_NAME } from '../../messages/measures.ts';
import { groupKey } from '../../address/groups.ts';
import type { Segment, Timeline } from '../../selection/timeline.ts';

/** One unbroken stretch of a line. */
export interface Stretch {
  /** The basket it prices; null for other indicators. */
  readonly basket: string | null;
  readonly points: Series;
  /** For medians, how many of a group's members the line rests on, the same in every year. */
  readonly counted?: { readonly n: number; readonly of: number };
}

export interface TrendLine {
  readonly id: string;
  readonly name: string;
  /** The name without what stands in brackets behind that of a group. */
  readonly full: string;
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
  return breaksOf(timeline.indicator, breaks)
    .filter((each) => each.iso3 === iso3)
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
  return {
    id: iso3,
    name,
    full: name,
    kind: 'country',
    published: false,
    stretches: nonEmpty(stretches),
  };
}

/** The group as it was in the last year of the whole trend, whatever the basket of a year. */
const heldConstant = (group: Group, last: number, sources: MembershipSources): Group => ({
  kind: 'picked',
  members: membersOf(group, last, sources),
});

/** The years in which the group has a value, cut where years between them have none. */
function computed(group: Group, segment: Segment, input: TrendInput): Stretch[] {
  const { tables, timeline, membership, lookBack } = input;
  const { countries, population } = tables;
  if (!countries || !population) return [];
  const sources = { countries, stays: tables['ldc-membership'] ?? [] };
  const { groupRule } = timeline.indicator;
  const values = groupTrend({
    group: membership === 'constant' ? heldConstant(group, timeline.last, sources) : group,
    sources,
    series: segment.series,
    population,
    reading: readingRule(timeline.indicator, tables, lookBack),
    rule: groupRule,
    span: segment,
    membership,
  });
  const last = values.findLast(({ value }) => value !== null);
  const counted = groupRule === 'median' && last ? { counted: { n: last.n, of: last.of } } : {};
  return runsOf(values).map((points) => ({ basket: basketName(segment), points, ...counted }));
}

/** Runs of years that follow each other with a value: a line is not drawn across what is missing. */
function runsOf(values: readonly GroupValue[]): Observation[][] {
  const runs: Observation[][] = [];
  for (const { value, year } of values) {
    if (value === null) continue;
    const run = runs.at(-1);
    const point: Observation = { year, value, status: 'derived' };
    if (run?.at(-1)?.year === year - 1) run.push(point);
    else runs.push([point]);
  }
  return runs;
}

/** ITU's own estimates for the group; none for one of the reader's own. */
function publishedOf(group: Group, { tables, timeline: { indicator, measure } }: TrendInput) {
  if (group.kind === 'picked') return [];
  return publishedSeries(tables, { indicator, measure: measure.id, basket: null }, group.id);
}

function groupLine(group: Group, input: TrendInput): TrendLine {
  const { tables, timeline } = input;
  const published = timeline.indicator.groupRule === 'publisher-only';
  const { indicator, measure } = timeline;
  const stretches = published
    ? [{ basket: null, points: publishedOf(group, input) }]
    : groupUnit(indicator, measure) === measure.unit
      ? timeline.segments.flatMap((segment) => computed(group, segment, input))
      : [];
  const id = groupKey(group);
  const { name, full } = tables.countries
    ? groupNaming(group, tables.countries)
    : { name: id, full: id };
  return {
    id,
    name,
    full,
    kind: 'group',
    published,
    stretches: nonEmpty(stretches),
  };
}

/** A line for each group, then one for each country, in the order chosen; empty ones included. */
export function trendLines(input: TrendInput): TrendLine[] {
  const lines = [
    ...input.groups.map((group) => groupLine(group, input)),
    ...input.countries.map((iso3) => countryLine(iso3, input)),
  ];
  // Values that compare within a year only are not joined into lines.
  return input.timeline.measure.years === 'apart'
    ? lines.map((line) => ({ ...line, stretches: [] }))
    : lines;
}
