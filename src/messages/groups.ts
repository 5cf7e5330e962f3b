/** What groups of countries are called, in every form that sentences need. */
import * as say from '#words/common/groups.ts';
import type { Group } from '../model/group.ts';
import { formatList } from './format.ts';
import { REGIONS, type Countries } from '../model/country.ts';
import { placeNamed, regionNaming, type PlaceName } from './regions.ts';

/** What a group is called. */
export interface GroupName extends PlaceName {
  /** The label without what stands in brackets. */
  readonly full: string;
}

/** What is written of a group's name; the other forms follow from it. */
type Given = Pick<PlaceName, 'name' | 'subject'> & Partial<GroupName>;

const named = (id: string, { name, subject, full = name }: Given): GroupName => ({
  ...placeNamed(id, name, subject),
  full,
});

const NAMES: Readonly<Record<string, Given>> = {
  world: {
    name: say.names_world_name,
    subject: say.names_world_subject,
  },
  ldc: {
    name: say.names_ldc_name,
    full: say.names_ldc_full,
    subject: say.names_ldc_subject,
  },
  lldc: {
    name: say.names_lldc_name,
    full: say.names_lldc_full,
    subject: say.names_lldc_subject,
  },
  sids: {
    name: say.names_sids_name,
    full: say.names_sids_full,
    subject: say.names_sids_subject,
  },
  developed: {
    name: say.names_developed_name,
    full: say.names_developed_full,
    subject: say.names_developed_subject,
  },
  developing: {
    name: say.names_developing_name,
    full: say.names_developing_full,
    subject: say.names_developing_subject,
  },
  'income-high': {
    name: say.names_incomeHigh_name,
    subject: say.names_incomeHigh_subject,
  },
  'income-upper-middle': {
    name: say.names_incomeUpperMiddle_name,
    subject: say.names_incomeUpperMiddle_subject,
  },
  'income-lower-middle': {
    name: say.names_incomeLowerMiddle_name,
    subject: say.names_incomeLowerMiddle_subject,
  },
  'income-low': {
    name: say.names_incomeLow_name,
    subject: say.names_incomeLow_subject,
  },
  'itu-africa': {
    name: say.names_ituAfrica_name,
    full: say.names_ituAfrica_full,
    subject: say.names_ituAfrica_subject,
  },
  'itu-americas': {
    name: say.names_ituAmericas_name,
    full: say.names_ituAmericas_full,
    subject: say.names_ituAmericas_subject,
  },
  'itu-arab-states': {
    name: say.names_ituArabStates_name,
    full: say.names_ituArabStates_full,
    subject: say.names_ituArabStates_subject,
  },
  'itu-asia-pacific': {
    name: say.names_ituAsiaPacific_name,
    full: say.names_ituAsiaPacific_full,
    subject: say.names_ituAsiaPacific_subject,
  },
  'itu-cis': {
    name: say.names_ituCis_name,
    full: say.names_ituCis_full,
    subject: say.names_ituCis_subject,
  },
  'itu-europe': {
    name: say.names_ituEurope_name,
    full: say.names_ituEurope_full,
    subject: say.names_ituEurope_subject,
  },
  ...Object.fromEntries(REGIONS.map((region) => [region, regionNaming(region)])),
};

/** Sub-regions carry the names that M49 gives them. */
function subRegion(id: string, countries: Countries): GroupName | null {
  for (const { subregion, intermediate } of countries.values()) {
    const part = [subregion, intermediate].find((each) => each && `m49-${each.code}` === id);
    if (part) {
      const { name } = part;
      return named(id, { name, subject: say.subregion({ id, name }) });
    }
  }
  return null;
}

/** Countries that a reader picked: few are named, many are counted. */
function picked(iso3s: readonly string[], countries: Countries): GroupName {
  const n = iso3s.length;
  if (n === 0) return named('picked', { name: say.none_name, subject: say.none_subject });
  if (n > 3)
    return named('picked', { name: say.picked_name({ n }), subject: say.picked_subject({ n }) });
  const names = formatList(iso3s.map((iso3) => countries.get(iso3)?.short ?? iso3));
  return named('picked', { name: names, subject: names });
}

/** All that is said of a group's name; an unknown one is called by its id. */
export function groupNaming(group: Group, countries: Countries): GroupName {
  if (group.kind === 'picked') return picked(group.members, countries);
  const { id } = group;
  const known = NAMES[id];
  if (known) return named(id, known);
  return subRegion(id, countries) ?? named(id, { name: id, subject: id });
}

/** The name of a group, as a label. */
export const groupName = (group: Group, countries: Countries): string =>
  groupNaming(group, countries).name;
