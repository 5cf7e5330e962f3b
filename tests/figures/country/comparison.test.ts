import { describe, expect, it } from 'vitest';
import {
  groupsBeside,
  groupStandsAt,
  smallestArea,
} from '../../../src/figures/country/comparison.ts';
import { indicatorProfile } from '../../../src/figures/country/indicator-profile.ts';
import { ATA, DEU, NER, tables } from './small-atlas.ts';
import { INDICATOR } from '../../../src/indicators/index.ts';

const stays = tables()['ldc-membership']!;

describe('The groups beside a country', () => {
  it('are the smallest part of M49, the LDCs for an LDC, and the world', () => {
    expect(smallestArea(NER)).toBe('m49-011');
    expect(groupsBeside(NER, INDICATOR['internet-use'], 2024, stays)).toEqual([
      'm49-011',
      'ldc',
      'world',
    ]);
  });

  it('are the developed countries for one of them', () => {
    expect(groupsBeside(DEU, INDICATOR['internet-use'], 2024, stays)).toEqual([
      'europe',
      'developed',
      'world',
    ]);
  });

  it('follow the LDC list of the year', () => {
    const graduated = [{ ...stays[0]!, graduated: 2024 }];
    expect(groupsBeside(NER, INDICATOR['internet-use'], 2023, graduated)).toContain('ldc');
    expect(groupsBeside(NER, INDICATOR['internet-use'], 2024, graduated)).not.toContain('ldc');
  });

  it('are only those that ITU estimates where figures by sex are concerned', () => {
    expect(groupsBeside(NER, INDICATOR['gender-parity'], 2022, stays)).toEqual([
      'itu-africa',
      'ldc',
      'world',
    ]);
    expect(groupsBeside(DEU, INDICATOR['gender-parity'], 2022, stays)).toEqual(['world']);
  });

  it('are the world alone for a place outside all regions', () => {
    expect(groupsBeside(ATA, INDICATOR['internet-use'], 2024, stays)).toEqual(['world']);
  });
});

describe('A country beside its groups', () => {
  const profile = indicatorProfile(INDICATOR['internet-use'], {
    tables: tables(),
    country: NER,
    targets: [],
  });
  const [part, ldc, world] = profile!.comparisons;

  it('has their means weighted by population', () => {
    expect(part?.computed.value).toBeCloseTo((20 * 20 + 45 * 80) / 100);
    expect(ldc?.computed.value).toBe(20);
    expect(world?.computed.value).toBeCloseTo((20 * 20 + 45 * 80 + 95 * 100) / 200);
  });

  it('has its rank among the members with a value', () => {
    expect(part?.ranked).toMatchObject({ rank: 2, of: 2 });
    expect(world?.ranked).toMatchObject({ rank: 3, of: 3 });
    expect(profile?.ranked).toMatchObject({ rank: 3, of: 3 });
  });

  it('by sex takes ITU’s own estimate for the group, and none computed', () => {
    const estimate = {
      group: 'world',
      indicator: 'internet-use',
      area: 'all',
      age: 'all',
      unit: 'percent',
      year: 2023,
    } as const;
    const withEstimates = tables({
      'group-estimates': [
        { ...estimate, sex: 'female', value: 65 },
        { ...estimate, sex: 'male', value: 70 },
      ],
    });
    const bySex = indicatorProfile(INDICATOR['gender-parity'], {
      tables: withEstimates,
      country: DEU,
      targets: [],
    });
    expect(bySex?.comparisons.map(groupStandsAt)).toEqual([65 / 70]);
    expect(bySex?.comparisons[0]?.computed.value).toBeNull();
  });
});
