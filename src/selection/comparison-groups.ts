/** The two groups of a comparison, whatever the address names, and what a reader does to them. */
import type { Side } from '../model/side.ts';
import { membersOf, type MembershipSources } from '../analysis/group/membership.ts';
import type { Iso3 } from '../model/country.ts';
import type { Group, StandingGroupId } from '../model/group.ts';
import { groupKey, pickedGroup } from '../address/groups.ts';
import { defaultView } from '../address/view.ts';

/** The first and the second group of a comparison. */
export type Pair = readonly [Group, Group];

const standing = (id: StandingGroupId): Group => ({ kind: 'standing', id });

/** The pair that is compared unless the address names another. */
export const DEFAULT_PAIR: Pair = (() => {
  const [first = standing('ldc'), second = standing('developed')] = defaultView('compare').groups;
  return [first, second];
})();

/**
 * The pair that an address asks for: its first two groups. One alone is held against the other
 * of the usual pair if it is one of them, else against the world.
 */
export function pairOf(groups: readonly Group[]): Pair {
  const [first, second] = groups;
  if (first === undefined) return DEFAULT_PAIR;
  if (second !== undefined) return [first, second];
  const usual = DEFAULT_PAIR.some((group) => groupKey(group) === groupKey(first));
  if (usual) return DEFAULT_PAIR;
  return [first, groupKey(first) === 'world' ? DEFAULT_PAIR[0] : standing('world')];
}

/** The groups of an address that a comparison of two has no place for. */
export const groupsLeftOut = (groups: readonly Group[]): readonly Group[] => groups.slice(2);

/** The pair with another group on one side. */
export function withGroup(pair: Pair, side: Side, group: Group): Pair {
  return side === 'first' ? [group, pair[1]] : [pair[0], group];
}

/** A group of the reader's own: these members with more, or without some. */
export function changedMembers(
  members: readonly Iso3[],
  { add = [], remove = [] }: { readonly add?: readonly Iso3[]; readonly remove?: readonly Iso3[] },
): Group {
  const gone = new Set(remove);
  return pickedGroup([...members, ...add].filter((iso3) => !gone.has(iso3)));
}

/** The members of a standing group, to be added or removed in one step. */
export const standingMembers = (
  id: StandingGroupId,
  year: number,
  sources: MembershipSources,
): Iso3[] => membersOf(standing(id), year, sources);
