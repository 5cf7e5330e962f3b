/** Who belongs to a group in a year. Only the LDC list changes with time. */
import {
  INCOME_GROUPS,
  ITU_REGIONS,
  REGIONS,
  type Countries,
  type Country,
  type Iso3,
  type LdcStay,
} from '../../model/country.ts';
import { reports } from '../../model/established.ts';
import type { Group, StandingGroupId } from '../../model/group.ts';

/** What membership is decided from. */
export interface MembershipSources {
  readonly countries: Countries;
  readonly stays: readonly LdcStay[];
}

/**
 * The members of a group in a year, in the order of the country file, without the economies that
 * never report (rule S50). A picked group keeps every code that the file knows: the reader chose it.
 */
export function membersOf(group: Group, year: number, sources: MembershipSources): Iso3[] {
  const belongs = membershipTest(group, year, sources.stays);
  return [...sources.countries.values()]
    .filter((country) => (group.kind === 'picked' || reports(country.iso3)) && belongs(country))
    .map(({ iso3 }) => iso3);
}

function membershipTest(
  group: Group,
  year: number,
  stays: readonly LdcStay[],
): (country: Country) => boolean {
  if (group.kind === 'picked') {
    const picked = new Set(group.members);
    return ({ iso3 }) => picked.has(iso3);
  }
  if (group.id !== 'ldc') return (country) => standingGroupsOf(country).includes(group.id);
  const listed = ldcsOf(year, stays);
  return ({ iso3 }) => listed.has(iso3);
}

/**
 * The LDC list of a year: included by then, and not graduated before or in it (UN DESA's years of
 * inclusion and graduation; rule S15 of docs/statistics.md).
 */
export function ldcsOf(year: number, stays: readonly LdcStay[]): ReadonlySet<Iso3> {
  return new Set(stays.filter((stay) => isListed(stay, year)).map(({ iso3 }) => iso3));
}

function isListed({ included, graduated }: LdcStay, year: number): boolean {
  return included <= year && !(graduated !== null && graduated <= year);
}

/** All groups an economy belongs to in a year, the world first, sub-regions last. */
export function membershipsOf(
  country: Country,
  year: number,
  stays: readonly LdcStay[],
): StandingGroupId[] {
  const [world, ...others] = standingGroupsOf(country);
  const ldc: StandingGroupId[] = ldcsOf(year, stays).has(country.iso3) ? ['ldc'] : [];
  return world === undefined ? ldc : [world, ...ldc, ...others];
}

/** The stays of an economy on the LDC list, the earliest first; empty for one never on it. */
export function ldcStaysOf(iso3: Iso3, stays: readonly LdcStay[]): LdcStay[] {
  return stays.filter((stay) => stay.iso3 === iso3).sort((a, b) => a.included - b.included);
}

/** The standing groups of an economy that do not change with time. */
function standingGroupsOf(country: Country): StandingGroupId[] {
  const groups: (StandingGroupId | false | null)[] = [
    'world',
    country.lldc && 'lldc',
    country.sids && 'sids',
    country.developed,
    country.income && `income-${country.income}`,
    country.region,
    country.ituRegion && `itu-${country.ituRegion}`,
    country.subregion && `m49-${country.subregion.code}`,
    country.intermediate && `m49-${country.intermediate.code}`,
  ];
  return groups.filter((group) => group !== null && group !== false);
}

/** Every standing group that a reader can choose, sub-regions by their M49 names at the end. */
export function standingGroups(countries: Countries): StandingGroupId[] {
  return [
    ...(['world', 'ldc', 'lldc', 'sids', 'developed', 'developing'] as const),
    ...INCOME_GROUPS.map((income) => `income-${income}` as const),
    ...REGIONS,
    ...ITU_REGIONS.map((region) => `itu-${region}` as const),
    ...[...subRegionNames(countries).keys()].map((code) => `m49-${code}` as const),
  ];
}

/** The M49 sub-regions and intermediate regions that have members: name by code, by name. */
function subRegionNames(countries: Countries): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  for (const { subregion, intermediate } of countries.values())
    for (const part of [subregion, intermediate])
      if (part !== null) names.set(part.code, part.name);
  return new Map([...names].sort(([, a], [, b]) => (a < b ? -1 : 1)));
}

/** Whether a text names a standing group. */
export function isStandingGroup(id: string, countries: Countries): id is StandingGroupId {
  return (standingGroups(countries) as readonly string[]).includes(id);
}
