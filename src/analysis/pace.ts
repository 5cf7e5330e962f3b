/**
 * How fast a group would have to change to reach a target in its year, and how fast it has been
 * changing: over the last years, and in the last one. A comparison of rates, not a forecast.
 */
import { PACE_YEARS, type Target } from '../model/roadmap.ts';
import { meets } from './target.ts';
import type { TrendPoint } from './compare/years-behind.ts';

/** The recent change: the slope of the least-squares line through the values of the window. */
export interface RecentChange {
  /** Change per year, in the unit of the measure. */
  readonly perYear: number;
  /** The first and last year with a value in the window, and how many years have one. */
  readonly from: number;
  readonly to: number;
  readonly points: number;
}

/** A known value of a group. */
interface Known {
  readonly year: number;
  readonly value: number;
}

/**
 * What the slope of the last years and the change in the last year say together of the pace: both
 * reach what is needed, one of them does, none does; or one or both lead away from the target.
 */
export type PaceVerdict =
  | 'fast-enough'
  /** The slope is enough, the last year was not, though it led the right way. */
  | 'slowing'
  /** The slope is not enough, the last year was. */
  | 'quickening'
  /** Both lead the right way, and neither is enough. */
  | 'too-slow'
  /** The slope leads the right way, the last year did not. */
  | 'stalled'
  /** The slope does not lead the right way, the last year did. */
  | 'turning'
  | 'wrong-way'
  /** No slope is known. */
  | 'unknown';

export type Pace =
  /** The group has no value in any year. */
  | { readonly kind: 'no-value' }
  /** The latest value meets the target. */
  | (Known & { readonly kind: 'met' })
  /** The target's year has come, and its value does not meet the target. */
  | (Known & { readonly kind: 'missed' })
  | (Known & {
      readonly kind: 'under-way';
      /** What is still missing: the nearest end of the target's range − the value. */
      readonly distance: number;
      /** The change per year that would reach it in the target's year. */
      readonly needed: number;
      /** Null where fewer than three years have a value, or less than three years lie between. */
      readonly recent: RecentChange | null;
      /**
       * The same without the economies whose series is broken in the window; null where none is, or
       * where the others have no slope.
       */
      readonly unbroken: RecentChange | null;
      /**
       * The change from the year before the last one of the window, in the unit of the measure;
       * without the economies whose series is broken, where `unbroken` is. Null where the year
       * before has no value.
       */
      readonly lastYear: number | null;
      readonly verdict: PaceVerdict;
    });

/** What a pace is worked out from. */
export interface Course {
  /** The group's values, with constant membership: what the slope goes through. */
  readonly trend: readonly TrendPoint[];
  /** The same without the economies whose series is broken; null where none is. */
  readonly unbroken?: readonly TrendPoint[] | null;
  /**
   * Where the group stands, if that is not the end of the trend: the trend of a median rests on
   * fewer economies than its value of a single year.
   */
  readonly standing?: TrendPoint | null;
}

/** The pace of a group towards a target. Values after the target's year are not looked at. */
export function paceTo(
  { trend, unbroken = null, standing }: Course,
  target: Pick<Target, 'operator' | 'threshold' | 'year'>,
): Pace {
  const known = knownUpTo(trend, target.year);
  const latest = standing ? knownUpTo([standing], target.year)[0] : known.at(-1);
  if (latest === undefined) return { kind: 'no-value' };
  if (meets(latest.value, target)) return { kind: 'met', ...latest };
  if (latest.year >= target.year) return { kind: 'missed', ...latest };
  const distance = nearestEnd(latest.value, target) - latest.value;
  const needed = distance / (target.year - latest.year);
  const recent = recentChange(known);
  const others = unbroken && knownUpTo(unbroken, target.year);
  const withoutBreaks = others && recentChange(others);
  const lastYear = changeInLastYear(others && withoutBreaks ? others : known);
  const verdict = verdictOn(needed, (withoutBreaks ?? recent)?.perYear ?? null, lastYear);
  return {
    kind: 'under-way',
    ...latest,
    distance,
    needed,
    recent,
    unbroken: withoutBreaks,
    lastYear,
    verdict,
  };
}

/**
 * The verdict by both rates, each of which is enough where it is as large as what is needed, the
 * same way. Without a last year the slope decides alone.
 */
export function verdictOn(
  needed: number,
  slope: number | null,
  lastYear: number | null,
): PaceVerdict {
  if (slope === null) return 'unknown';
  const forward = (rate: number) => rate * Math.sign(needed);
  const [overall, last] = [forward(slope), forward(lastYear ?? slope)];
  if (overall <= 0) return last > 0 ? 'turning' : 'wrong-way';
  if (last <= 0) return 'stalled';
  const [enough, enoughLast] = [overall >= Math.abs(needed), last >= Math.abs(needed)];
  if (enough) return enoughLast ? 'fast-enough' : 'slowing';
  return enoughLast ? 'quickening' : 'too-slow';
}

function knownUpTo(trend: readonly TrendPoint[], last: number): Known[] {
  return trend
    .flatMap(({ year, value }) => (value === null || year > last ? [] : [{ year, value }]))
    .sort((a, b) => a.year - b.year);
}

function nearestEnd(value: number, { threshold }: Pick<Target, 'threshold'>): number {
  const { min = -Infinity, max = Infinity } = threshold;
  return value < min ? min : max;
}

function recentChange(known: readonly Known[]): RecentChange | null {
  const latest = known.at(-1)?.year ?? 0;
  const window = known.filter(({ year }) => year >= latest - PACE_YEARS);
  const from = window[0]?.year ?? latest;
  if (window.length < 3 || latest - from < 3) return null;
  return { perYear: slope(window), from, to: latest, points: window.length };
}

function changeInLastYear(known: readonly Known[]): number | null {
  const [before, last] = known.slice(-2);
  return before && last && before.year === last.year - 1 ? last.value - before.value : null;
}

/** The slope of the straight line with the least squared distances to the points. */
function slope(points: readonly Known[]): number {
  const mean = (of: (point: Known) => number) =>
    points.reduce((sum, point) => sum + of(point), 0) / points.length;
  const [year, value] = [mean((point) => point.year), mean((point) => point.value)];
  const together = mean((point) => (point.year - year) * (point.value - value));
  return together / mean((point) => (point.year - year) ** 2);
}
