/** Groups of countries: the standing ones, and those a reader puts together. */
import type { IncomeGroup, Iso3, ItuRegion, Region } from './country.ts';

/** Groups that are the same for every reader. */
export type StandingGroupId =
  | 'world'
  | 'ldc'
  | 'lldc'
  | 'sids'
  | 'developed'
  | 'developing'
  | `income-${IncomeGroup}`
  | `itu-${ItuRegion}`
  | Region
  | `m49-${string}`;

/** A group as the address bar and the reader name it. */
export type Group =
  | { readonly kind: 'standing'; readonly id: StandingGroupId }
  /** A group picked by the reader; its codes are sorted and unique. */
  | { readonly kind: 'picked'; readonly members: readonly Iso3[] };

/**
 * Whether the LDC list is held constant (the list of one year for the whole trend) or follows the
 * list of each year. Other groups do not change with time.
 */
export type MembershipRule = 'constant' | 'of-the-time';

/** Whether a group is that of the least developed countries, the one whose members change. */
export const isLdcs = (group: Group): boolean => group.kind === 'standing' && group.id === 'ldc';

/** By what groups are made: the headings under which a reader picks one. */
export type GroupKind = 'un' | 'income' | 'region' | 'itu' | 'subregion' | 'own';

const OF_THE_UN: ReadonlySet<StandingGroupId> = new Set<StandingGroupId>([
  'world',
  'ldc',
  'lldc',
  'sids',
  'developed',
  'developing',
]);

/** By what a standing group is made. */
export function kindOfGroup(id: StandingGroupId): GroupKind {
  if (OF_THE_UN.has(id)) return 'un';
  if (id.startsWith('income-')) return 'income';
  if (id.startsWith('itu-')) return 'itu';
  return id.startsWith('m49-') ? 'subregion' : 'region';
}
