/** Notes below the figures of a comparison. */
import * as say from '#words/compare/notes.ts';
import type { MembershipRule } from '../../model/group.ts';
import { formatList } from '../format.ts';
import { asSentence, labelled } from '../joining.ts';

export const COMPARE_NOTES = {
  classification: (name: string, note: string) => asSentence(labelled(name, note)),
  ldcList: (year: number, membership: MembershipRule) =>
    membership === 'constant'
      ? say.compareNotes_ldcList_ldcsAreThoseOn({ year })
      : say.compareNotes_ldcList_ldcsAreThoseOn2,
  rule: (rule: string) => say.compareNotes_rule({ rule }),
  half: say.compareNotes_half,
  dashed: say.compareNotes_dashed,
  points: say.compareNotes_points,
  sameCountries: (names: readonly string[]) =>
    say.compareNotes_sameCountries({ names: formatList(names) }),
  counted: (group: string, basket: string, n: number, of: number) =>
    say.compareNotes_counted({ group, n, of, basket }),
  fewThroughout: (group: string, basket: string) =>
    say.compareNotes_fewThroughout({ group, basket }),
  otherYear: (asked: number, year: number) => say.compareNotes_otherYear({ asked, year }),
  itself: say.compareNotes_itself,
  breaks: (found: readonly string[]) => say.compareNotes_breaks({ found: formatList(found) }),
  behind: say.compareNotes_behind,
  baskets: say.compareNotes_baskets,
  log: say.compareNotes_log,
  rounded: say.compareNotes_rounded,
  marks: say.compareNotes_marks,
} as const;
