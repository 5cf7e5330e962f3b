/**
 * How fast a group would have to change to reach a target in its year, and how fast it has been
 * changing. A comparison of two rates, not a forecast.
 */
import type { Target } from '../model/roadmap.ts';
import { meets } from './target.ts';
import type { TrendPoint } from './years-behind.ts';

/** How many years before the latest value the recent change looks back over. */
export const PACE_YEARS = 5;

/** The recent change: the slope of the least-squares line through the values of the window. */
export interface RecentChange {
  /** Change per year, in the unit of the measure. */
  readonly perYear: number;
  /** The first and last year with a value in the window, and how many years have one. */
  readonly from: number;
  readonly to: number;
  readonly points: number;
}

/** The latest value of a group on its way to a target. */
interface Latest {
  readonly year: number;
  readonly value: number;
}

export type Pace =
  /** The group has no value in any year. */
  | { readonly kind: 'no-value' }
  /** The latest value meets the target. */
  | (Latest & { readonly kind: 'met' })
  /** The target's year has come, and its value does not meet the target. */
  | (Latest & { readonly kind: 'missed' })
  | (Latest & {
      readonly kind: 'under-way';
      /** What is still missing: the nearest end of the target's range − the value. */
      readonly distance: number;
      /** The change per year that would reach it in the target's year. */
      readonly needed: number;
      /** Null where fewer than three years have a value, or less than three years lie between. */
      readonly recent: RecentChange | null;
      /** Whether the recent change is as fast as needed, the same way; null without one. */
      readonly fastEnough: boolean | null;
    });

/**
 * The pace of a group towards a target, from its trend with constant membership. Values after the
 * target's year are not looked at.
 */
export function paceTo(
  trend: readonly TrendPoint[],
  target: Pick<Target, 'operator' | 'threshold' | 'year'>,
): Pace {
  const known = trend
    .flatMap(({ year, value }) => (value === null || year > target.year ? [] : [{ year, value }]))
    .sort((a, b) => a.year - b.year);
  const latest = known.at(-1);
  if (latest === undefined) return { kind: 'no-value' };
  if (meets(latest.value, target)) return { kind: 'met', ...latest };
  if (latest.year >= target.year) return { kind: 'missed', ...latest };
  const distance = nearestEnd(latest.value, target) - latest.value;
  const needed = distance / (target.year - latest.year);
  const recent = recentChange(known, latest.year);
  const fastEnough = recent && recent.perYear * Math.sign(needed) >= Math.abs(needed);
  return { kind: 'under-way', ...latest, distance, needed, recent, fastEnough };
}

function nearestEnd(value: number, { threshold }: Pick<Target, 'threshold'>): number {
  const { min = -Infinity, max = Infinity } = threshold;
  return value < min ? min : max;
}

function recentChange(known: readonly Latest[], latest: number): RecentChange | null {
  const window = known.filter(({ year }) => year >= latest - PACE_YEARS);
  const from = window[0]?.year ?? latest;
  if (window.length < 3 || latest - from < 3) return null;
  return { perYear: slope(window), from, to: latest, points: window.length };
}

/** The slope of the straight line with the least squared distances to the points. */
function slope(points: readonly Latest[]): number {
  const mean = (of: (point: Latest) => number) =>
    points.reduce((sum, point) => sum + of(point), 0) / points.length;
  const [year, value] = [mean((point) => point.year), mean((point) => point.value)];
  const together = mean((point) => (point.year - year) * (point.value - value));
  return together / mean((point) => (point.year - year) ** 2);
}
