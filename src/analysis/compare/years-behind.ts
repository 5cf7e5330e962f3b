/**
 * How many years one group is behind another: the year in which the leading group stood where the
 * other stands now. Between two years of the leader's trend the course is taken to be straight.
 */
import type { Side } from '../../model/side.ts';
import { leaderOf } from './gap.ts';
import { shortfall, type BetterEnd } from '../rank.ts';

/** A point of a trend; null where the group has no value that year. */
export interface TrendPoint {
  readonly year: number;
  readonly value: number | null;
}

/** Where the other group stands on the leader's path. */
export type YearsBehind =
  | {
      readonly kind: 'behind';
      readonly leading: Side;
      /** When the leader stood there, as a decimal year: 2009.5 is half-way from 2009 to 2010. */
      readonly then: number;
      /** The year asked − `then`. */
      readonly years: number;
      /** The years of the leader's trend between which `then` was found; the same for an exact hit. */
      readonly between: readonly [number, number];
    }
  /** The leader was ahead of it in every year with a value; `first` is the earliest of them. */
  | { readonly kind: 'further-back'; readonly leading: Side; readonly first: number }
  /** Both stand equally. */
  | { readonly kind: 'not-behind' }
  /** The trend of a group has no value in the year asked. */
  | { readonly kind: 'no-value' }
  /**
   * Counts of people depend on the size of a group, so neither is behind. Prices in money depend on
   * exchange rates and on what money was worth in a year, so another year's are no measure of them.
   */
  | { readonly kind: 'not-comparable'; readonly why: 'people' | 'money' };

/**
 * How far behind the worse of two groups is in a year. Where the leader passed the level more than
 * once, the last time counts: since then it has stayed ahead. Years after the one asked are not
 * looked at.
 */
export function yearsBehind(
  first: readonly TrendPoint[],
  second: readonly TrendPoint[],
  year: number,
  direction: BetterEnd,
): YearsBehind {
  const { unit } = direction;
  if (unit === 'people') return { kind: 'not-comparable', why: 'people' };
  if (unit === 'usd' || unit === 'ppp') return { kind: 'not-comparable', why: 'money' };
  const [a, b] = [valueIn(first, year), valueIn(second, year)];
  if (a === null || b === null) return { kind: 'no-value' };
  const leading = leaderOf(a, b, direction);
  if (leading === null) return { kind: 'not-behind' };
  const trend = leading === 'first' ? first : second;
  const level = shortfall(leading === 'first' ? b : a, direction);
  return lastCrossing(pathUpTo(trend, year, direction), level, leading, year);
}

function valueIn(trend: readonly TrendPoint[], year: number): number | null {
  return trend.find((point) => point.year === year)?.value ?? null;
}

/** A trend as distance from the best: a leader's path runs down it. */
interface Step {
  readonly year: number;
  readonly short: number;
}

function pathUpTo(trend: readonly TrendPoint[], last: number, direction: BetterEnd): Step[] {
  return trend
    .flatMap(({ year, value }) =>
      value === null || year > last ? [] : [{ year, short: shortfall(value, direction) }],
    )
    .sort((a, b) => a.year - b.year);
}

function lastCrossing(
  path: readonly Step[],
  level: number,
  leading: Side,
  year: number,
): YearsBehind {
  const at = path.findLastIndex(({ short }) => short >= level);
  const [before, after] = [path[at], path[at + 1]];
  if (before === undefined || after === undefined)
    return { kind: 'further-back', leading, first: path[0]?.year ?? year };
  const then = crossing(before, after, level);
  const between =
    then === before.year ? ([then, then] as const) : ([before.year, after.year] as const);
  return { kind: 'behind', leading, then, years: year - then, between };
}

/** The straight line from one step to the next meets the level here. */
function crossing(before: Step, after: Step, level: number): number {
  const part = (before.short - level) / (before.short - after.short);
  return before.year + part * (after.year - before.year);
}
