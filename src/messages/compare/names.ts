/** What the groups of a comparison are called, in all the forms that its sentences need. */
import * as say from '#words/compare/names.ts';
import type { Countries } from '../../model/country.ts';
import { kindOfGroup, type Group, type StandingGroupId } from '../../model/group.ts';
import type { Counted } from '../counting.ts';
import { groupNaming, type GroupName } from '../groups.ts';

/** What a group of a comparison is called. */
export interface SideName extends GroupName {
  /** Where there is little room: "LDCs", "Developed". */
  readonly short: string;
  /** Short, within a title: "LDCs", "developed countries". */
  readonly brief: string;
  /** What so many of its members are: "country in Africa", "least developed countries". */
  readonly members: Counted;
  /** Which classification it is, where that needs saying. */
  readonly note: string | null;
}

type Some<T> = Readonly<Partial<Record<StandingGroupId, T>>>;

const SHORT: Some<string> = {
  ldc: say.short_ldc,
  lldc: say.short_lldc,
  sids: say.short_sids,
  developed: say.short_developed,
  developing: say.short_developing,
  'income-high': say.short_incomeHigh,
  'income-upper-middle': say.short_incomeUpperMiddle,
  'income-lower-middle': say.short_incomeLowerMiddle,
  'income-low': say.short_incomeLow,
};

/** Acronyms, and names that stand without an article in a title. */
const BRIEF: Some<string> = {
  world: say.brief_world,
  ldc: say.brief_ldc,
  lldc: say.brief_lldc,
  sids: say.brief_sids,
};

/** Names that tell of countries are good for a number of them; others are where they lie. */
const MEMBERS: Some<Counted> = {
  ldc: (n) => say.members_ldc({ n }),
  lldc: (n) => say.members_lldc({ n }),
  sids: (n) => say.members_sids({ n }),
  developed: (n) => say.members_developed({ n }),
  developing: (n) => say.members_developing({ n }),
  'income-high': (n) => say.members_incomeHigh({ n }),
  'income-upper-middle': (n) => say.members_incomeUpperMiddle({ n }),
  'income-lower-middle': (n) => say.members_incomeLowerMiddle({ n }),
  'income-low': (n) => say.members_incomeLow({ n }),
};

const NOTE: Some<string> = {
  sids: say.note_sids,
  developed: say.note_developed,
  developing: say.note_developing,
};

const noteOf = (id: StandingGroupId): string | null =>
  kindOfGroup(id) === 'income' ? say.note_income : (NOTE[id] ?? null);

/** In a title a sub-region goes by its label, without the article that it takes in a sentence. */
const briefOf = (id: StandingGroupId, { name, subject }: GroupName): string =>
  BRIEF[id] ?? (/^(region|subregion)$/.test(kindOfGroup(id)) ? name : subject);

/** The names of a group of a comparison. */
export function sideName(group: Group, countries: Countries): SideName {
  const naming = groupNaming(group, countries);
  if (group.kind === 'standing') {
    const { id } = group;
    return {
      ...naming,
      short: SHORT[id] ?? naming.name,
      brief: briefOf(id, naming),
      members: MEMBERS[id] ?? ((n) => say.membersWithin({ n, within: naming.within })),
      note: noteOf(id),
    };
  }
  const { length: n } = group.members;
  return {
    ...naming,
    short: n > 1 ? say.pickedShort({ n }) : n > 0 ? naming.name : say.emptyShort,
    brief: n <= 3 ? naming.subject : say.pickedBrief({ n }),
    members: (of) => say.pickedMembers({ n: of }),
    note: null,
  };
}
