/** How each economy changed between two years. */
import type { Iso3 } from '../../model/country.ts';
import type { Reading, SeriesByCountry } from '../../model/observation.ts';
import { shortfall, type BetterEnd } from '../rank.ts';
import { readingAt, type ReadingRule } from '../reading.ts';

/** In which order members and their changes stand. */
export type ChangeOrder = 'progress' | 'loss' | 'level' | 'name';

/** The change of one economy. */
export interface Change {
  readonly iso3: Iso3;
  readonly from: Reading;
  readonly to: Reading;
  /** Later − earlier, in the unit of the measure. */
  readonly difference: number;
}

/** Why an economy has no change to show. */
export type NoChange =
  | 'no-earlier-value'
  | 'no-later-value'
  /** The later year only looks back to the value that the earlier year has. */
  | 'same-value'
  /** The series was broken in between, so the two values do not compare. */
  | 'break';

/** The changes of a group's members, in their order, and the members without one. */
export interface Changes {
  readonly changes: readonly Change[];
  readonly without: readonly { readonly iso3: Iso3; readonly reason: NoChange }[];
}

/**
 * The change of every member between two years, both read within the tolerance. The series is of
 * one measure and one basket, so a change never crosses baskets.
 */
export function changesBetween(
  series: SeriesByCountry,
  members: readonly Iso3[],
  years: { readonly from: number; readonly to: number },
  rule: ReadingRule,
): Changes {
  const changes: Change[] = [];
  const without: { iso3: Iso3; reason: NoChange }[] = [];
  for (const iso3 of members) {
    const result = changeOf(iso3, series, years, rule);
    if (typeof result === 'string') without.push({ iso3, reason: result });
    else changes.push(result);
  }
  return { changes, without };
}

function changeOf(
  iso3: Iso3,
  series: SeriesByCountry,
  years: { readonly from: number; readonly to: number },
  rule: ReadingRule,
): Change | NoChange {
  const own = series.get(iso3) ?? [];
  const from = readingAt(iso3, own, years.from, rule);
  if (from === null) return 'no-earlier-value';
  const to = readingAt(iso3, own, years.to, rule);
  if (to === null) return 'no-later-value';
  if (to.year <= from.year) return 'same-value';
  return isBroken(iso3, from.year, to.year, rule)
    ? 'break'
    : { iso3, from, to, difference: to.value - from.value };
}

function isBroken(iso3: Iso3, from: number, to: number, { breakYears }: ReadingRule): boolean {
  return (breakYears.get(iso3) ?? []).some((year) => from < year && year <= to);
}

/** The members that came furthest and those that fell back most. */
export interface Movers {
  /** The greatest progress first; only economies that made any. */
  readonly forward: readonly Change[];
  /** The greatest loss first; only economies that lost. */
  readonly backward: readonly Change[];
}

/** The biggest movers by the measure's own direction: progress is less distance from the best. */
export function biggestMovers(changes: readonly Change[], direction: BetterEnd, limit = 3): Movers {
  const progress = ({ from, to }: Change) =>
    shortfall(from.value, direction) - shortfall(to.value, direction);
  const sorted = changes
    .map((change) => ({ change, progress: progress(change) }))
    .sort((a, b) => b.progress - a.progress || (a.change.iso3 < b.change.iso3 ? -1 : 1));
  const forward = sorted.filter((each) => each.progress > 0);
  const backward = sorted.filter((each) => each.progress < 0).reverse();
  const top = (list: typeof sorted) => list.slice(0, limit).map(({ change }) => change);
  return { forward: top(forward), backward: top(backward) };
}
