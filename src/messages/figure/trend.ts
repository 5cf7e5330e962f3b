/** The words of the trend. */
import type { MembershipRule, StandingGroupId } from '../../model/group.ts';
import { formatList } from '../format.ts';

const MEMBERS: Readonly<Record<MembershipRule, string>> = {
  constant: 'Groups keep the members of the last year shown',
  'of-the-time': 'Groups have the members of each year',
};

/** What the line of a group is called where its name is too long. */
const BRIEF: Readonly<Partial<Record<StandingGroupId, string>>> = {
  ldc: 'LDCs',
  lldc: 'LLDCs',
  sids: 'SIDS',
  developed: 'Developed',
  developing: 'Developing',
  'income-high': 'High income',
  'income-upper-middle': 'Upper middle',
  'income-lower-middle': 'Lower middle',
  'income-low': 'Low income',
};

export const TREND = {
  year: 'Year',
  basket: 'Basket',
  noEstimate: (name: string) =>
    `${name}: no line, because this atlas holds no estimate of ITU’s for this group and none is computed.`,
  nothing: 'There is no line to draw: see the notes.',
  noValue: (name: string) => `${name}: no line, because it has no value in any year.`,
  noLine: (name: string) => `${name}: no line, because no year has enough values to stand for it.`,
  uncertain: 'Hollow points are estimates or experimental values.',
  published: 'A dashed line is ITU’s own estimate for a group.',
  groups: (membership: MembershipRule) =>
    `${MEMBERS[membership]}. Where the countries with a value hold less than half of a group’s people, or too few of the values are of the year itself, there is no point.`,
  lookBack: (tolerance: number) =>
    `In a group’s value, a country without a value for the year counts with an earlier one, at most ${tolerance} years old.`,
  counted: (group: string, basket: string | null, n: number, of: number) =>
    `${group} ${n} of ${of}${basket === null ? '' : ` (${basket})`}`,
  sameCountries: (parts: readonly string[]) =>
    `A group’s line is the median over countries with a price of their own in every year of a basket, so that it does not move because the countries change: ${formatList(parts)}.`,
  baskets: (baskets: readonly string[]) =>
    `Each basket is a line of its own; prices of different baskets are never joined: ${formatList(baskets)}.`,
  basketYears: (name: string, first: number, last: number) =>
    `${name} (${first === last ? first : `${first}–${last}`})`,
  break: (name: string, year: number, note: string) => `${name}: break in ${year}. ${note}`,
  add: 'Select countries on the map, in the ranking or with the search to add their lines.',
  brief: (id: string, name: string) =>
    (BRIEF as Readonly<Record<string, string>>)[id] ?? withoutBrackets(name),
  full: (name: string) => withoutBrackets(name),
} as const;

/** "Least developed countries (LDCs)" → "Least developed countries". */
const withoutBrackets = (name: string): string => name.replace(/ \([^)]*\)$/, '');
