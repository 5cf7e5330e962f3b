/** One of two groups compared: its members, its value with what that rests on, and its trend. */
import type { Side } from '../model/side.ts';
import { differenceFrom, publishedSeries, type Difference } from '../analysis/group/estimates.ts';
import type { Populations } from '../analysis/group/footing.ts';
import { groupTrend } from '../analysis/group/trend.ts';
import { groupValue, type GroupValue } from '../analysis/group/value.ts';
import { membersOf } from '../analysis/group/membership.ts';
import type { ReadingRule } from '../analysis/reading.ts';
import type { Iso3 } from '../model/country.ts';
import type { Group, MembershipRule } from '../model/group.ts';
import type { BasketId } from '../model/basket.ts';
import type { Reading, Series, SeriesByCountry } from '../model/observation.ts';
import type { ComparedTables } from './compared-tables.ts';
import { pickedGroup } from '../address/groups.ts';
import type { Segment, Timeline } from './timeline.ts';

/** A year of a trend: the value with what it rests on, and the publisher's own beside it. */
export type TrendYear = GroupValue & { readonly published: number | null };

/** A stretch of a trend that stands for itself: one basket. */
export interface TrendStretch {
  /** Null for indicators without baskets. */
  readonly basket: BasketId | null;
  readonly years: readonly TrendYear[];
}

export interface ComparedSide {
  readonly side: Side;
  readonly group: Group;
  /** The members in the year compared. */
  readonly members: readonly Iso3[];
  /** In the year compared. By sex it is the publisher's estimate. */
  readonly value: GroupValue;
  /** Whether the value is the publisher's estimate, and none of the atlas. */
  readonly byPublisher: boolean;
  /** How far the value lies from the publisher's; null where either is missing. */
  readonly difference: Difference | null;
  /** Up to the year compared; nothing is ever read across two stretches. */
  readonly trend: readonly TrendStretch[];
}

/** What both sides have in common. */
export interface SideQuestion {
  readonly tables: ComparedTables;
  readonly timeline: Timeline;
  readonly segment: Segment;
  readonly year: number;
  readonly rule: ReadingRule;
  readonly readings: ReadonlyMap<Iso3, Reading>;
  readonly populations: Populations;
  readonly membership: MembershipRule;
  /** The first year of the trends. */
  readonly from: number;
}

/** The publisher's own values for a group; empty where it has none, as for any picked group. */
export function publishedFor(
  tables: ComparedTables,
  { indicator, measure }: Timeline,
  basket: BasketId | null,
  group: Group,
): Series {
  if (group.kind === 'picked') return [];
  return publishedSeries(tables, { indicator, measure: measure.id, basket }, group.id);
}

/** One group with all that is compared of it. */
export function sideOf(side: Side, group: Group, question: SideQuestion): ComparedSide {
  const { tables, timeline, segment, year, readings, populations } = question;
  const rule = timeline.indicator.groupRule;
  const byPublisher = rule === 'publisher-only';
  const members = membersOf(group, year, membershipSources(tables));
  const published = publishedFor(tables, timeline, segment.basket, group);
  const own = groupValue({ members, readings, populations, year, rule });
  return {
    side,
    group,
    members,
    value: byPublisher ? standIn(own, published) : own,
    byPublisher,
    difference: byPublisher ? null : differenceFrom(published, own),
    trend: trendOf(group, members, question),
  };
}

const membershipSources = (tables: ComparedTables) => ({
  countries: tables.countries,
  stays: tables['ldc-membership'],
});

/** The publisher's estimate of the year, on the footing of the countries' own values. */
function standIn(own: GroupValue, published: Series): GroupValue {
  const value = published.find(({ year }) => year === own.year)?.value;
  return value === undefined || own.of === 0 ? own : { ...own, value, reason: null };
}

/**
 * A stretch for every basket up to the year compared. Constant membership is the list of that
 * year, which is the last one shown, in all of them.
 */
function trendOf(group: Group, members: readonly Iso3[], question: SideQuestion): TrendStretch[] {
  const { timeline, segment, year } = question;
  // A median's trend rests on the countries of all its years, so it begins with the first one shown.
  const from = timeline.indicator.groupRule === 'median' ? question.from : -Infinity;
  return timeline.segments
    .filter(({ first, last }) => first <= segment.first && last >= from)
    .map((each) => {
      const last = each === segment ? year : each.last;
      return {
        basket: each.basket,
        years: stretchOf(
          group,
          members,
          { ...each, first: Math.max(each.first, from), last },
          question,
        ),
      };
    });
}

function stretchOf(
  group: Group,
  members: readonly Iso3[],
  { first, last, series, basket }: Segment,
  question: SideQuestion,
): TrendYear[] {
  const { tables, timeline, membership } = question;
  const rule = timeline.indicator.groupRule;
  const published = publishedFor(tables, timeline, basket, group);
  // With constant members, all others need not be looked up year after year.
  // A median's set of countries is found among all, so that it is the same on every page.
  const constant = membership === 'constant' && rule !== 'median';
  const values = groupTrend({
    group: membership === 'constant' ? pickedGroup(members) : group,
    sources: membershipSources(tables),
    series: constant ? onlyOf(series, members) : series,
    population: constant ? onlyOf(tables.population, members) : tables.population,
    reading: question.rule,
    rule,
    span: { first, last },
    membership,
  });
  return values.map((own) => {
    const value = rule === 'publisher-only' ? standIn(own, published) : own;
    return { ...value, published: published.find(({ year }) => year === own.year)?.value ?? null };
  });
}

const onlyOf = (series: SeriesByCountry, members: readonly Iso3[]): SeriesByCountry =>
  new Map(
    members.flatMap((iso3) => {
      const own = series.get(iso3);
      return own === undefined ? [] : [[iso3, own] as const];
    }),
  );
