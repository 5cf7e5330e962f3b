/** Groups as the address writes them: `ldc`, `income-low`, `m49-014`, or picked `NER.TCD.MLI`. */
import { INCOME_GROUPS, ITU_REGIONS, REGIONS, type Iso3 } from '../model/country.ts';
import type { Group, StandingGroupId } from '../model/group.ts';

const STANDING: ReadonlySet<string> = new Set<StandingGroupId>([
  'world',
  'ldc',
  'lldc',
  'sids',
  'developed',
  'developing',
  ...INCOME_GROUPS.map((group) => `income-${group}` as const),
  ...ITU_REGIONS.map((region) => `itu-${region}` as const),
  ...REGIONS,
]);

/** Whether a text is the name of a standing group, as far as its form tells. */
export const looksLikeGroup = (id: string): id is StandingGroupId =>
  STANDING.has(id) || /^m49-\d{3}$/.test(id);

/** A group of the reader's own; the order and the repetition of codes do not matter. */
export const pickedGroup = (members: Iterable<Iso3>): Group => ({
  kind: 'picked',
  members: [...new Set(members)].sort(),
});

/** How the address names a group of the reader's own that has no member yet. */
export const NO_MEMBERS = 'none';

/** The text by which the address names a group. */
export const groupKey = (group: Group): string =>
  group.kind === 'standing' ? group.id : group.members.join('.') || NO_MEMBERS;
