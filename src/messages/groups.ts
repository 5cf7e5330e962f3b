/** What groups of countries are called. */
import type { Countries } from '../model/country.ts';
import type { Group } from '../model/group.ts';
import { formatList } from './format.ts';
import { REGIONS_NAMED, type GroupName } from './regions.ts';

const itu = (name: string): GroupName => ({
  name: `${name.replace(/^the /, '')} (ITU region)`,
  inText: `ITU’s region ${name.replace(/^the /, 'of the ')}`,
});

const income = (name: string): GroupName => ({
  name: `${name}-income economies`,
  inText: `${name.toLowerCase()}-income economies`,
  note: 'World Bank income groups of fiscal year 2026',
});

const NAMES: Readonly<Record<string, GroupName>> = {
  world: { name: 'World', inText: 'the world' },
  ldc: { name: 'Least developed countries (LDCs)', inText: 'the least developed countries' },
  lldc: {
    name: 'Landlocked developing countries (LLDCs)',
    inText: 'the landlocked developing countries',
  },
  sids: {
    name: 'Small island developing states (SIDS)',
    inText: 'the small island developing states',
    note: 'as listed in UN M49, which is shorter than ITU’s list',
  },
  developed: {
    name: 'Developed countries (M49, 2020)',
    inText: 'developed countries',
    note: 'the M49 classification as it last stood, in 2020',
  },
  developing: {
    name: 'Developing countries (M49, 2020)',
    inText: 'developing countries',
    note: 'the M49 classification as it last stood, in 2020',
  },
  'income-high': income('High'),
  'income-upper-middle': income('Upper-middle'),
  'income-lower-middle': income('Lower-middle'),
  'income-low': income('Low'),
  'itu-africa': itu('Africa'),
  'itu-americas': itu('the Americas'),
  'itu-arab-states': itu('Arab States'),
  'itu-asia-pacific': itu('Asia-Pacific'),
  'itu-cis': itu('CIS'),
  'itu-europe': itu('Europe'),
  ...REGIONS_NAMED,
};

/** Names that take an article in a sentence. */
const WITH_ARTICLE: ReadonlySet<string> = new Set(['Caribbean', 'Channel Islands']);

const inText = (name: string): string => (WITH_ARTICLE.has(name) ? `the ${name}` : name);

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
  const name = names.length <= 3 ? formatList(names) : `${names.length} countries you picked`;
  return { name, inText: names.length <= 3 ? name : `the ${names.length} countries you picked` };
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
