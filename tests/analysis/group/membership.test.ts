import { describe, expect, it } from 'vitest';
import {
  isStandingGroup,
  ldcStaysOf,
  membersOf,
  membershipsOf,
  standingGroups,
} from '../../../src/analysis/group/membership.ts';
import type { LdcStay } from '../../../src/model/country.ts';
import { countries, country } from '../small-world.ts';

const caribbean = { code: '029', name: 'Caribbean' };
const latin = { code: '419', name: 'Latin America and the Caribbean' };
const haiti = country('HTI', {
  region: 'americas',
  subregion: latin,
  intermediate: caribbean,
  sids: true,
  developed: 'developing',
  income: 'lower-middle',
  ituRegion: 'americas',
});
const sources = {
  countries: countries(haiti, country('STP', { sids: true }), country('FRA'), country('XKX')),
  stays: [
    { iso3: 'HTI', included: 1971, graduated: null, scheduled: null },
    { iso3: 'STP', included: 1982, graduated: 2024, scheduled: null },
  ] satisfies LdcStay[],
};
const ldc = { kind: 'standing', id: 'ldc' } as const;

describe('the LDC list of a year', () => {
  it('has who was included by then', () => {
    expect(membersOf(ldc, 1970, sources)).toEqual([]);
    expect(membersOf(ldc, 1971, sources)).toEqual(['HTI']);
  });

  it('has no longer who graduated in that year', () => {
    expect(membersOf(ldc, 2023, sources)).toEqual(['HTI', 'STP']);
    expect(membersOf(ldc, 2024, sources)).toEqual(['HTI']);
  });

  it('keeps the years of inclusion and graduation of a former member', () => {
    expect(ldcStaysOf('STP', sources.stays)).toEqual([sources.stays[1]]);
    expect(ldcStaysOf('FRA', sources.stays)).toEqual([]);
  });
});

it('the world is every country of the table', () => {
  const world = { kind: 'standing', id: 'world' } as const;
  expect(membersOf(world, 2024, sources)).toEqual(['HTI', 'STP', 'FRA', 'XKX']);
});

it('a sub-region is found by its M49 code, an intermediate region too', () => {
  expect(membersOf({ kind: 'standing', id: 'm49-029' }, 2024, sources)).toEqual(['HTI']);
  expect(membersOf({ kind: 'standing', id: 'm49-419' }, 2024, sources)).toEqual(['HTI']);
});

it('a picked group has the codes that exist, in the order of the table', () => {
  const picked = { kind: 'picked', members: ['FRA', 'HTI', 'ZZZ'] } as const;
  expect(membersOf(picked, 2024, sources)).toEqual(['HTI', 'FRA']);
});

it('the memberships of a country are all its groups of that year', () => {
  expect(membershipsOf(haiti, 2024, sources.stays)).toEqual([
    'world',
    'ldc',
    'sids',
    'developing',
    'income-lower-middle',
    'americas',
    'itu-americas',
    'm49-419',
    'm49-029',
  ]);
  expect(membershipsOf(country('XKX'), 2024, sources.stays)).toEqual(['world']);
});

it('every listed group is known, and other names are not', () => {
  for (const id of standingGroups(sources.countries))
    expect(isStandingGroup(id, sources.countries)).toBe(true);
  expect(isStandingGroup('m49-999', sources.countries)).toBe(false);
  expect(isStandingGroup('constructor', sources.countries)).toBe(false);
});
