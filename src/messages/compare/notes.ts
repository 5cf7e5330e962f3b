/** Notes below the figures of a comparison. */
import type { MembershipRule } from '../../model/group.ts';
import { formatList } from '../format.ts';

export const COMPARE_NOTES = {
  classification: (name: string, note: string) => `${name}: ${note}.`,
  ldcList: (year: number, membership: MembershipRule) =>
    membership === 'constant'
      ? `LDCs are those on the list of ${year}, in all years shown.`
      : 'LDCs are those on the list of each year.',
  rule: (rule: string) => `Value of a group: ${rule}.`,
  half: 'Where the countries with a value hold less than half of a group’s people, or too few of the values are of the year itself, there is no line.',
  dashed: 'Dashed: ITU’s own figures for the group.',
  points:
    'Points: ITU’s own medians. ITU advises against comparing them from year to year, because the countries behind them change.',
  sameCountries: (names: readonly string[]) =>
    `The lines are medians over countries with a price of their own in every year of a basket, so that they do not move because the countries change: ${formatList(names)}. The value of a single year is the median of all countries with a price.`,
  counted: (group: string, basket: string, n: number, of: number) =>
    `${group} ${n} of ${of} (${basket})`,
  fewThroughout: (group: string, basket: string) => `${group} none (${basket})`,
  otherYear: (asked: number, year: number) =>
    `Too few countries have a figure of ${asked} yet for both groups to have one; this is ${year}.`,
  itself:
    'The lines are ITU’s own estimates; none is computed from the few countries with figures.',
  breaks: (found: readonly string[]) =>
    `Breaks in the series of single countries, which the groups’ lines run over: ${formatList(found)}.`,
  behind: 'The dotted line leads back to the year in which the group ahead had that value.',
  baskets: 'Each basket has a line of its own; prices of different baskets are never joined.',
  log: 'The scale is logarithmic: equal distances are equal ratios.',
  rounded: 'Differences and ratios are worked out before rounding.',
  marks: 'The upright mark is ITU’s own figure.',
} as const;
