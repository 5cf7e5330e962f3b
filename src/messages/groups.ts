/** What groups of countries are called, in every form that sentences need. */
import * as say from '#words/common/groups.ts';
import type { Countries } from '../model/country.ts';
import type { Group } from '../model/group.ts';
import { formatList } from './format.ts';
import { REGIONS_NAMED, type PlaceName } from './regions.ts';

/** What a group is called. */
export interface GroupName extends PlaceName {
  /** The label without what stands in brackets. */
  readonly full: string;
  /** Short, within a title: "LDCs", "developed countries". */
  readonly brief: string;
  /** What so many of its members are: "country in Africa", "least developed countries". */
  readonly members: (n: number) => string;
  /** Which classification it is, where that needs saying. */
  readonly note: string | null;
}

type Given = PlaceName & Partial<GroupName>;

/** A name with the forms that most groups do not have of their own. */
const named = (given: Given): GroupName => ({
  full: given.name,
  brief: given.subject,
  members: (n) => say.membersWithin({ n, within: given.within }),
  note: null,
  ...given,
});

const NAMES: Readonly<Record<string, Given>> = {
  world: {
    name: say.names_world_name,
    subject: say.names_world_subject,
    within: say.names_world_within,
    of: say.names_world_of,
    brief: say.names_world_brief,
  },
  ldc: {
    name: say.names_ldc_name,
    full: say.names_ldc_full,
    subject: say.names_ldc_subject,
    within: say.names_ldc_within,
    of: say.names_ldc_of,
    brief: say.names_ldc_brief,
    members: (n) => say.names_ldc_members({ n }),
  },
  lldc: {
    name: say.names_lldc_name,
    full: say.names_lldc_full,
    subject: say.names_lldc_subject,
    within: say.names_lldc_within,
    of: say.names_lldc_of,
    brief: say.names_lldc_brief,
    members: (n) => say.names_lldc_members({ n }),
  },
  sids: {
    name: say.names_sids_name,
    full: say.names_sids_full,
    subject: say.names_sids_subject,
    within: say.names_sids_within,
    of: say.names_sids_of,
    brief: say.names_sids_brief,
    members: (n) => say.names_sids_members({ n }),
    note: say.names_sids_note,
  },
  developed: {
    name: say.names_developed_name,
    full: say.names_developed_full,
    subject: say.names_developed_subject,
    within: say.names_developed_within,
    of: say.names_developed_of,
    brief: say.names_developed_brief,
    members: (n) => say.names_developed_members({ n }),
    note: say.names_developed_note,
  },
  developing: {
    name: say.names_developing_name,
    full: say.names_developing_full,
    subject: say.names_developing_subject,
    within: say.names_developing_within,
    of: say.names_developing_of,
    brief: say.names_developing_brief,
    members: (n) => say.names_developing_members({ n }),
    note: say.names_developing_note,
  },
  'income-high': {
    name: say.names_incomeHigh_name,
    subject: say.names_incomeHigh_subject,
    within: say.names_incomeHigh_within,
    of: say.names_incomeHigh_of,
    brief: say.names_incomeHigh_brief,
    members: (n) => say.names_incomeHigh_members({ n }),
    note: say.incomeNote,
  },
  'income-upper-middle': {
    name: say.names_incomeUpperMiddle_name,
    subject: say.names_incomeUpperMiddle_subject,
    within: say.names_incomeUpperMiddle_within,
    of: say.names_incomeUpperMiddle_of,
    brief: say.names_incomeUpperMiddle_brief,
    members: (n) => say.names_incomeUpperMiddle_members({ n }),
    note: say.incomeNote,
  },
  'income-lower-middle': {
    name: say.names_incomeLowerMiddle_name,
    subject: say.names_incomeLowerMiddle_subject,
    within: say.names_incomeLowerMiddle_within,
    of: say.names_incomeLowerMiddle_of,
    brief: say.names_incomeLowerMiddle_brief,
    members: (n) => say.names_incomeLowerMiddle_members({ n }),
    note: say.incomeNote,
  },
  'income-low': {
    name: say.names_incomeLow_name,
    subject: say.names_incomeLow_subject,
    within: say.names_incomeLow_within,
    of: say.names_incomeLow_of,
    brief: say.names_incomeLow_brief,
    members: (n) => say.names_incomeLow_members({ n }),
    note: say.incomeNote,
  },
  'itu-africa': {
    name: say.names_ituAfrica_name,
    full: say.names_ituAfrica_full,
    subject: say.names_ituAfrica_subject,
    within: say.names_ituAfrica_within,
    of: say.names_ituAfrica_of,
    brief: say.names_ituAfrica_brief,
  },
  'itu-americas': {
    name: say.names_ituAmericas_name,
    full: say.names_ituAmericas_full,
    subject: say.names_ituAmericas_subject,
    within: say.names_ituAmericas_within,
    of: say.names_ituAmericas_of,
    brief: say.names_ituAmericas_brief,
  },
  'itu-arab-states': {
    name: say.names_ituArabStates_name,
    full: say.names_ituArabStates_full,
    subject: say.names_ituArabStates_subject,
    within: say.names_ituArabStates_within,
    of: say.names_ituArabStates_of,
    brief: say.names_ituArabStates_brief,
  },
  'itu-asia-pacific': {
    name: say.names_ituAsiaPacific_name,
    full: say.names_ituAsiaPacific_full,
    subject: say.names_ituAsiaPacific_subject,
    within: say.names_ituAsiaPacific_within,
    of: say.names_ituAsiaPacific_of,
    brief: say.names_ituAsiaPacific_brief,
  },
  'itu-cis': {
    name: say.names_ituCis_name,
    full: say.names_ituCis_full,
    subject: say.names_ituCis_subject,
    within: say.names_ituCis_within,
    of: say.names_ituCis_of,
    brief: say.names_ituCis_brief,
  },
  'itu-europe': {
    name: say.names_ituEurope_name,
    full: say.names_ituEurope_full,
    subject: say.names_ituEurope_subject,
    within: say.names_ituEurope_within,
    of: say.names_ituEurope_of,
    brief: say.names_ituEurope_brief,
  },
  ...REGIONS_NAMED,
};

/** Sub-regions carry the names that M49 gives them. */
function subRegion(id: string, countries: Countries): GroupName | null {
  for (const { subregion, intermediate } of countries.values()) {
    const part = [subregion, intermediate].find((each) => each && `m49-${each.code}` === id);
    if (part) {
      const { name } = part;
      return named({
        name,
        subject: say.subregion_subject({ id, name }),
        within: say.subregion_within({ id, name }),
        of: say.subregion_of({ id, name }),
        brief: name,
      });
    }
  }
  return null;
}

const pickedMembers = (n: number): string => say.picked_members({ n });

/** A group of the reader's own that has no members yet. */
const NOBODY: GroupName = named({
  name: say.none_name,
  subject: say.none_subject,
  within: say.none_within,
  of: say.none_of,
  members: pickedMembers,
});

/** Countries that a reader picked: few are named, many are counted. */
function picked(iso3s: readonly string[], countries: Countries): GroupName {
  const n = iso3s.length;
  if (n > 3)
    return named({
      name: say.picked_name({ n }),
      subject: say.picked_subject({ n }),
      within: say.picked_within({ n }),
      of: say.picked_of({ n }),
      brief: say.picked_brief({ n }),
      members: pickedMembers,
    });
  const names = formatList(iso3s.map((iso3) => countries.get(iso3)?.short ?? iso3));
  return named({
    name: names,
    subject: names,
    within: say.few_within({ names }),
    of: say.few_of({ names }),
    members: pickedMembers,
  });
}

/** All that is said of a group's name; an unknown one is called by its id. */
export function groupNaming(group: Group, countries: Countries): GroupName {
  if (group.kind === 'picked')
    return group.members.length === 0 ? NOBODY : picked(group.members, countries);
  const { id } = group;
  const known = NAMES[id];
  if (known) return named(known);
  return subRegion(id, countries) ?? named({ name: id, subject: id, within: id, of: id });
}

/** The name of a group, as a label. */
export const groupName = (group: Group, countries: Countries): string =>
  groupNaming(group, countries).name;
