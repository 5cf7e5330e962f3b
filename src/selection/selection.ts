/** What a choice of indicator, year and region amounts to: the numbers behind every view of it. */
import type { LoadedTables } from '../analysis/loaded-tables.ts';
import { membersOf } from '../analysis/group/membership.ts';
import { ranking, type Ranked } from '../analysis/rank.ts';
import { readingRule, readingsAt, type ReadingRule } from '../analysis/reading.ts';
import type { Countries, Iso3, Region } from '../model/country.ts';
import type { Indicator, Measure } from '../model/indicator.ts';
import type { Reading } from '../model/observation.ts';
import { segmentAt, timelineOf, type Segment, type Timeline } from './timeline.ts';
import type { Time, View } from '../address/view.ts';

/** The part of the world that is looked at. */
export interface Scope {
  /** Null for the whole world. */
  readonly region: Region | null;
  readonly members: readonly Iso3[];
  /** The members as a set; null for the whole world. */
  readonly only: ReadonlySet<Iso3> | null;
}

/** One indicator, one year, one part of the world. */
export interface Selection {
  readonly indicator: Indicator;
  readonly measure: Measure;
  readonly timeline: Timeline;
  /** The stretch of the timeline that the year falls into. */
  readonly segment: Segment;
  readonly year: number;
  /** How the values are read; its tolerance is 0 when the reader has switched looking back off. */
  readonly rule: ReadingRule;
  readonly scope: Scope;
  /** Every economy's value for the year, in scope or not, each with its true year. */
  readonly readings: ReadonlyMap<Iso3, Reading>;
  /** The readings of the members in scope, in the order of the members. */
  readonly scoped: readonly Reading[];
  /** The same, best first. */
  readonly ranked: readonly Ranked[];
}

/** The economies of a region, or of the world. */
export function scopeOf(region: Region | null, countries: Countries): Scope {
  const id = region ?? 'world';
  // Regions do not change with time, so neither a year nor the LDC list is needed.
  const members = membersOf({ kind: 'standing', id }, 0, { countries, stays: [] });
  return { region, members, only: region === null ? null : new Set(members) };
}

/** The year shown: the one asked for, moved into the years there are; of a span, its end. */
export function yearShown(time: Time, { first, last, latest }: Timeline): number {
  const asked = time.kind === 'latest' ? latest : time.kind === 'year' ? time.year : time.to;
  return Math.max(first, Math.min(last, asked));
}

/** The selection of one year of a timeline; null before its first year. */
export function selectYear(
  timeline: Timeline,
  scope: Scope,
  year: number,
  rule: ReadingRule,
): Selection | null {
  const segment = segmentAt(timeline, year);
  if (segment === null) return null;
  const readings = readingsAt(segment.series, year, rule);
  const scoped = scope.members.flatMap((iso3) => readings.get(iso3) ?? []);
  const { indicator, measure } = timeline;
  const ranked = ranking(scoped, measure);
  return {
    indicator,
    measure,
    timeline,
    segment,
    year,
    rule,
    scope,
    readings,
    scoped,
    ranked,
  };
}

/**
 * The selection that a view asks for; null where the measure has no value at all.
 *
 * @throws Error when the countries or the datasets of the indicator are not loaded.
 */
export function selectionOf(
  tables: LoadedTables & { readonly countries: Countries },
  view: View,
): Selection | null {
  const timeline = timelineOf(tables, view);
  if (timeline === null) return null;
  const rule = readingRule(view.indicator, tables, view.tolerance);
  const scope = scopeOf(view.region, tables.countries);
  return selectYear(timeline, scope, yearShown(view.time, timeline), rule);
}
