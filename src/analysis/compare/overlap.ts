/** How far two groups of economies overlap. */
import type { Side } from '../../model/side.ts';
import type { Distribution } from './distribution.ts';
import { leaderOf } from './gap.ts';
import { shortfall, type BetterEnd } from '../rank.ts';

/** How many of the worse group stand at least as well as half of the better one. */
export interface Overlap {
  /** The group whose median is the worse. */
  readonly behind: Side;
  /** Its economies that are at least as good as the median of the other. */
  readonly reaching: number;
  /** Its economies with a value. */
  readonly of: number;
  /** The median of the other group. */
  readonly median: number;
}

/**
 * The overlap of two groups, by the measure's own direction. Null where a group has no value, where
 * both medians are equally good, and for counts of people, which say nothing of how a country fares.
 */
export function overlap(
  first: Distribution,
  second: Distribution,
  direction: BetterEnd,
): Overlap | null {
  if (direction.unit === 'people' || first.spread === null || second.spread === null) return null;
  const leading = leaderOf(first.spread.median, second.spread.median, direction);
  if (leading === null) return null;
  const [worse, median] =
    leading === 'first' ? [second, first.spread.median] : [first, second.spread.median];
  const level = shortfall(median, direction);
  const reaching = worse.readings.filter(({ value }) => shortfall(value, direction) <= level);
  return {
    behind: leading === 'first' ? 'second' : 'first',
    reaching: reaching.length,
    of: worse.readings.length,
    median,
  };
}
