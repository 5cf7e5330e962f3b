/** The words of the trend. */
import type { MembershipRule } from '../model/group.ts';

export const TREND = {
  year: 'Year',
  basket: 'Basket',
  noLine: (name: string) => `${name}: no line, because no year has enough values to stand for it.`,
  notes: (membership: MembershipRule) => [
    'Hollow points are estimates or experimental values; a dashed line is ITU’s own estimate for a group.',
    membership === 'constant'
      ? 'Groups keep the members of the last year shown. Where less than half of a group’s people are covered, there is no line.'
      : 'Groups have the members of each year. Where less than half of a group’s people are covered, there is no line.',
  ],
  add: 'Select countries on the map, in the ranking or with the search to add their lines.',
} as const;
