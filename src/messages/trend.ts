/** The words of the trend. */
import { formatList } from './format.ts';

export const TREND = {
  year: 'Year',
  basket: 'Basket',
  table: 'The same values as a table',
  affordability: '2% of income',
  label: (title: string, names: readonly string[]) =>
    `${title}: lines over time for ${formatList(names)}. The table below has every value.`,
  noLine: (name: string) => `${name}: no line, because no year has enough values to stand for it.`,
  how: 'Hollow points are estimates or experimental values; a dashed line is ITU’s own estimate for a group. Group lines keep the membership of the last year shown. Where less than half of a group’s people are covered, there is no line.',
  add: 'Select countries on the map, in the ranking or with the search to add their lines.',
} as const;
