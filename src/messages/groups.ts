/** What groups of countries are called. */
import * as say from '#words/common/groups.ts';
import type { Countries } from '../model/country.ts';
import type { Group } from '../model/group.ts';
import { formatList } from './format.ts';
import { REGIONS_NAMED, type GroupName } from './regions.ts';

const itu = (name: string): GroupName => ({
  name: say.itu_name({ replace: name.replace(/^the /, '') }),
  inText: say.itu_inText({ replace: name.replace(/^the /, 'of the ') }),
});

const income = (name: string): GroupName => ({
  name: say.income_name({ name }),
  inText: say.income_inText({ toLowerCase: name.toLowerCase() }),
  note: say.income_note,
});

const NAMES: Readonly<Record<string, GroupName>> = {
  world: { name: say.names_world_name, inText: say.names_world_inText },
  ldc: { name: say.names_ldc_name, inText: say.names_ldc_inText },
  lldc: {
    name: say.names_lldc_name,
    inText: say.names_lldc_inText,
  },
  sids: {
    name: say.names_sids_name,
    inText: say.names_sids_inText,
    note: say.names_sids_note,
  },
  developed: {
    name: say.names_developed_name,
    inText: say.names_developed_inText,
    note: say.names_developed_note,
  },
  developing: {
    name: say.names_developing_name,
    inText: say.names_developing_inText,
    note: say.names_developing_note,
  },
  'income-high': income(say.names_incomeHigh),
  'income-upper-middle': income(say.names_incomeUpperMiddle),
  'income-lower-middle': income(say.names_incomeLowerMiddle),
  'income-low': income(say.names_incomeLow),
  'itu-africa': itu(say.names_ituAfrica),
  'itu-americas': itu(say.names_ituAmericas),
  'itu-arab-states': itu(say.names_ituArabStates),
  'itu-asia-pacific': itu(say.names_ituAsiaPacific),
  'itu-cis': itu(say.names_ituCis),
  'itu-europe': itu(say.names_ituEurope),
  ...REGIONS_NAMED,
};

/** Names that take an article in a sentence. */
const WITH_ARTICLE: ReadonlySet<string> = new Set([
  say.withArticle_caribbean,
  say.withArticle_channelIslands,
]);

const inText = (name: string): string => (WITH_ARTICLE.has(name) ? say.inText({ name }) : name);

/** Sub-regions carry the names that M49 gives them. */
function subRegionName(id: string, countries: Countries): GroupName | null {
  const code = id.replace(/^m49-/, '');
  for (const { subregion, intermediate } of countries.values()) {
    const part = [subregion, intermediate].find((each) => each?.code === code);
    if (part) return { name: part.name, inText: inText(part.name) };
  }
  return null;
}

function pickedName(members: readonly string[], countries: Countries): GroupName {
  const names = members.map((iso3) => countries.get(iso3)?.short ?? iso3);
  const name =
    names.length <= 3
      ? formatList(names)
      : say.pickedName_countriesYouPicked({ namesCount: names.length });
  return {
    name,
    inText: names.length <= 3 ? name : say.pickedName_inText({ namesCount: names.length }),
  };
}

/** All that is said of a group's name; an unknown one is called by its id. */
export function groupNaming(group: Group, countries: Countries): GroupName {
  if (group.kind === 'picked') return pickedName(group.members, countries);
  return (
    NAMES[group.id] ?? subRegionName(group.id, countries) ?? { name: group.id, inText: group.id }
  );
}

/** The name of a group, as a label. */
export const groupName = (group: Group, countries: Countries): string =>
  groupNaming(group, countries).name;
