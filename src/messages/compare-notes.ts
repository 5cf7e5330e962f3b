/** Notes below the figures of a comparison. */
import type { MembershipRule } from '../model/group.ts';
import { formatList } from './format.ts';

export const COMPARE_NOTES = {
  classification: (name: string, note: string) => `${name}: ${note}.`,
  ldcList: (year: number, membership: MembershipRule) =>
    membership === 'constant'
      ? `LDCs are those on the list of ${year}, in all years shown.`
      : 'LDCs are those on the list of each year.',
  rule: (rule: string) => `Value of a group: ${rule}.`,
  half: 'Where the countries with a value hold less than half of a group’s people, there is no line.',
  dashed: 'Dashed: ITU’s own figures for the group.',
  itself:
    'The lines are ITU’s own estimates; none is computed from the few countries with figures.',
  breaks: (found: readonly string[]) =>
    `Breaks in the series of single countries, which the groups’ lines run over: ${formatList(found)}.`,
  behind: 'The dotted line leads back to the year in which the group ahead had that value.',
  baskets: 'Each basket has a line of its own; prices of different baskets are never joined.',
  log: 'The scale is logarithmic: equal distances are equal ratios.',
  marks: 'The upright mark is ITU’s own figure.',
} as const;
