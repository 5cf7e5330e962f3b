/** The words of the Compare page around its figures: groups, controls, states. */
import type { Side } from '../../analysis/compare/gap.ts';
import type { Countries, LdcStay } from '../../model/country.ts';
import type { Group, StandingGroupId } from '../../model/group.ts';
import type { BasketId } from '../../model/basket.ts';
import { formatCountries, formatList } from '../format.ts';
import { groupNaming } from '../groups.ts';
import { scheduleBrief } from '../ldc-schedule.ts';

/** What a group is called: on its own, in a sentence, and where there is little room. */
export interface SideName {
  readonly name: string;
  readonly inText: string;
  readonly short: string;
  /** Short, within a title: "LDCs", "developed countries". */
  readonly brief: string;
  /** Its members, after a number: "least developed countries", "countries in Africa". */
  readonly members: string;
  /** Which classification it is, where that needs saying. */
  readonly note: string | null;
}

const SHORT: Readonly<Record<string, string>> = {
  ldc: 'LDCs',
  lldc: 'LLDCs',
  sids: 'SIDS',
  developed: 'Developed',
  developing: 'Developing',
  'income-high': 'High income',
  'income-upper-middle': 'Upper-middle income',
  'income-lower-middle': 'Lower-middle income',
  'income-low': 'Low income',
};

const EMPTY: SideName = {
  name: 'A group of your own',
  inText: 'your own group',
  short: 'Your group',
  brief: 'your own group',
  members: 'countries you picked',
  note: null,
};

/** Names that tell of countries are good for a number of them; others are where they lie. */
const membersText = (inText: string): string =>
  /countries|economies|states/i.test(inText) && !inText.startsWith('ITU')
    ? inText.replace(/^the /, '')
    : `countries in ${inText}`;

/** Acronyms are shorter than any words for the same. */
const briefText = (id: string, inText: string): string =>
  /^(ldc|lldc|sids)$/.test(id) ? (SHORT[id] ?? id) : inText.replace(/^the /, '');

/** The names of a group of a comparison. */
export function sideName(group: Group, countries: Countries): SideName {
  if (group.kind === 'picked' && group.members.length === 0) return EMPTY;
  const { name, inText, note = null } = groupNaming(group, countries);
  if (group.kind === 'standing')
    return {
      name,
      inText,
      note,
      short: SHORT[group.id] ?? name,
      brief: briefText(group.id, inText),
      members: membersText(inText),
    };
  const [first] = group.members;
  const alone = group.members.length === 1 && first !== undefined;
  const short = alone ? (countries.get(first)?.short ?? first) : `Your ${group.members.length}`;
  const brief = group.members.length <= 3 ? inText : `your ${group.members.length} countries`;
  return {
    name,
    inText,
    note,
    short,
    brief,
    members: alone ? 'country you picked' : EMPTY.members,
  };
}

/** The kinds of groups on the picker, in its order. */
export const GROUP_KINDS = {
  un: 'Groups of the United Nations',
  income: 'Income groups of the World Bank',
  region: 'Regions of M49',
  itu: 'Regions of ITU',
  subregion: 'Sub-regions of M49',
  own: 'Your own',
} as const;
export type GroupKind = keyof typeof GROUP_KINDS;

const UN: ReadonlySet<string> = new Set([
  'world',
  'ldc',
  'lldc',
  'sids',
  'developed',
  'developing',
]);

/** Under which heading of the picker a standing group stands. */
export function kindOfGroup(id: StandingGroupId): GroupKind {
  if (UN.has(id)) return 'un';
  if (id.startsWith('income-')) return 'income';
  if (id.startsWith('itu-')) return 'itu';
  return id.startsWith('m49-') ? 'subregion' : 'region';
}

/** What a basket is called on a chart: by its data alone. */
export const BASKET_SHORT: Readonly<Record<BasketId, string>> = {
  'fixed-1gb': '1 GB',
  'fixed-5gb': '5 GB',
  'mobile-1gb-postpaid': '1 GB postpaid',
  'mobile-1.5gb': '1.5 GB',
  'mobile-2gb': '2 GB',
  'mobile-5gb': '5 GB',
  'mobile-1gb': '1 GB',
  'mobile-10gb': '10 GB',
};

const SIDE_LABEL: Readonly<Record<Side, string>> = {
  first: 'First group',
  second: 'Second group',
};

export const COMPARE = {
  groups: 'The two groups',
  choose: (side: Side) => SIDE_LABEL[side],
  against: 'against',
  swap: 'Swap the two groups',
  own: 'A group of your own…',
  ownHint: (n: number, name: string) =>
    n > 0 && n <= 3 ? name : `Your own group: ${formatCountries(n)}`,
  usual: 'Compare the LDCs with developed countries',
  bySexOnly:
    'By sex, ITU publishes estimates for the world, the LDCs, LLDCs and SIDS, income groups and its own regions.',
  tryHigh: 'Compare with high-income economies instead',
  indicator: 'Indicator',
  year: 'Year compared',
  from: 'Trends from',
  latest: (year: number) => `Latest (${year})`,
  membership: 'Members of each year',
  membershipHint:
    'Only the LDC list changes with time. Switched off, the list of the year compared holds for all years.',
  mark: 'Mark a country',
  unmark: (name: string) => `Do not mark ${name} any more`,
  sections: 'On this page',
  leftOut: (names: readonly string[]) =>
    `Two groups are compared; ${formatList(names)} ${names.length === 1 ? 'is' : 'are'} left out.`,
  overlap: (n: number) =>
    `${formatCountries(n)} ${n === 1 ? 'belongs' : 'belong'} to both groups and ${n === 1 ? 'counts' : 'count'} in both.`,
} as const;

/** Headings of the page, in its order. */
export const SECTION_NAME = {
  gap: 'The gap',
  trend: 'Since when',
  distribution: 'Country by country',
  change: 'Who moved',
  multiples: 'Each country over time',
  gender: 'Women and men',
  affordability: 'Affordability',
} as const;
export type SectionId = keyof typeof SECTION_NAME;

export const MEMBERS = {
  list: (n: number) => `${formatCountries(n)}: list and change`,
  none: 'No countries yet. Search for some, or add a whole group.',
  add: (side: Side) => `Add a country to the ${SIDE_LABEL[side].toLowerCase()}`,
  placeholder: 'Add a country',
  whole: 'A whole group, to add or remove',
  addGroup: 'Add',
  removeGroup: 'Remove',
  clear: 'Remove all',
  remove: (name: string) => `Remove ${name}`,
  how: 'Any change makes it a group of your own, which the address keeps.',
} as const;

const oneStay = (stay: LdcStay): string =>
  stay.graduated === null
    ? `LDC since ${stay.included}${scheduleBrief(stay)}`
    : `LDC ${stay.included}–${stay.graduated}`;

/** When a country was on the LDC list; empty for one that never was. */
export const stayText = (stays: readonly LdcStay[]): string => stays.map(oneStay).join('; ');

/** How a chart is walked. */
