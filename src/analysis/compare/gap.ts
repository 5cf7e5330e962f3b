/** How far two groups are apart (rule S26 of docs/statistics.md). */
import type { Side } from '../../model/side.ts';
import type { Iso3 } from '../../model/country.ts';
import type { Measure } from '../../model/indicator.ts';
import type { GroupValue } from '../group/value.ts';
import { shortfall, type BetterEnd } from '../rank.ts';

/** The gap between two groups, or why there is none. */
export type Gap =
  | {
      readonly kind: 'gap';
      /** First − second, in the unit of the measure (percentage points for shares). */
      readonly difference: number;
      /** First ÷ second; null where the second is zero. */
      readonly ratio: number | null;
      /** The group that stands better by the measure's own direction; null where both are equal. */
      readonly leading: Side | null;
    }
  /** Both groups have the same members: there is nothing to compare. */
  | { readonly kind: 'same-members' }
  /** One group or both have no value; the reasons are with the values. */
  | { readonly kind: 'no-value'; readonly missing: readonly Side[] };

/** The gap between the values of two groups in the same year. */
export function gapBetween(first: GroupValue, second: GroupValue, direction: BetterEnd): Gap {
  if (first.value === null || second.value === null)
    return { kind: 'no-value', missing: missingOf(first, second) };
  return {
    kind: 'gap',
    difference: first.value - second.value,
    ratio: second.value === 0 ? null : first.value / second.value,
    leading: leaderOf(first.value, second.value, direction),
  };
}

/** The gap, or that the two groups are one: by members, whatever their names. */
export function gapOfGroups(
  members: readonly [readonly Iso3[], readonly Iso3[]],
  values: readonly [GroupValue, GroupValue],
  direction: BetterEnd,
): Gap {
  return haveSameMembers(...members) ? { kind: 'same-members' } : gapBetween(...values, direction);
}

/** Whether two groups have the same members, in whatever order. Two empty groups have. */
export function haveSameMembers(first: readonly Iso3[], second: readonly Iso3[]): boolean {
  const known = new Set(first);
  return known.size === new Set(second).size && second.every((iso3) => known.has(iso3));
}

/** Which of two values is the better; null where they are equally good. */
export function leaderOf(first: number, second: number, direction: BetterEnd): Side | null {
  const lead = shortfall(second, direction) - shortfall(first, direction);
  if (lead > 0) return 'first';
  return lead < 0 ? 'second' : null;
}

function missingOf(first: GroupValue, second: GroupValue): Side[] {
  const sides: Side[] = [];
  if (first.value === null) sides.push('first');
  if (second.value === null) sides.push('second');
  return sides;
}

/** Ratios of ratios, and of gaps that can be zero or less, say nothing. */
const hasRatio = ({ better }: Measure): boolean => better !== 'nearest-parity';

/** The larger value over the smaller, and whose it is; null where that says nothing. */
export function timesAsHigh(gap: Gap, measure: Measure): { ratio: number; higher: Side } | null {
  if (gap.kind !== 'gap' || gap.ratio === null || gap.ratio <= 0 || !hasRatio(measure)) return null;
  return gap.ratio >= 1
    ? { ratio: gap.ratio, higher: 'first' }
    : { ratio: 1 / gap.ratio, higher: 'second' };
}
