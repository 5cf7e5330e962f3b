import { describe, expect, it } from 'vitest';
import {
  countOf,
  countries as ofCountries,
  formatSpan,
  inPartOf,
  partOf,
} from '../../src/messages/counting.ts';
import { formatTimes, isAsShown } from '../../src/messages/compare/gap.ts';
import { sideName } from '../../src/messages/compare/names.ts';
import { rankAlt } from '../../src/messages/figure/alt.ts';
import { ranking } from '../../src/analysis/rank.ts';
import { INDICATOR } from '../../src/indicators/index.ts';
import type { StandingGroupId } from '../../src/model/group.ts';

describe('What is counted', () => {
  const members = (id: StandingGroupId) => sideName({ kind: 'standing', id }, new Map()).members;
  const withFigures = (n: number) => `${ofCountries(n)} with figures`;

  it('agrees with its number, and zero and one are words', () => {
    expect(countOf(1, members('africa'))).toBe('1 country in Africa');
    expect(countOf(2, members('ldc'))).toBe('2 least developed countries');
    expect(countOf(0, members('income-high'))).toBe('no high-income economies');
    expect(members('sids')(1)).toBe('small island developing state');
    expect(members('itu-americas')(3)).toBe('countries in ITU’s region of the Americas');
    expect(partOf(0, 12, ofCountries)).toBe('none of 12 countries');
    expect(inPartOf(1, 1, withFigures)).toBe('in the one country with figures');
    expect(inPartOf(0, 1, withFigures)).toBe('not in the one country with figures');
  });

  it('spans a single year as that year', () => {
    expect([formatSpan(2025, 2025), formatSpan(2005, 2024)]).toEqual(['2025', '2005–2024']);
  });
});

describe('Differences and ratios as they are shown', () => {
  it('tell a difference that reads otherwise than the values beside it', () => {
    // Shown 67.0 and 68.0, apart 1.1; and 67.0 and 68.1.
    expect(isAsShown(67.04, 67.96)).toBe(false);
    expect(isAsShown(66.95, 68.04)).toBe(false);
    expect(isAsShown(67, 68.1)).toBe(true);
  });

  it('never read as once as high', () => {
    // 40.90 ÷ 39.15 = 1.045.
    expect(formatTimes(40.9 / 39.15)).toBe('1.04 times');
    expect([formatTimes(1.1), formatTimes(3), formatTimes(23.4)]).toEqual([
      '1.1 times',
      '3.0 times',
      '23 times',
    ]);
  });
});

describe('The description of a figure', () => {
  const [measure] = INDICATOR['coverage-4g'].measures;
  const alt = (values: readonly number[]) => {
    const readings = values.map((value, at) => ({
      iso3: `N${at}`,
      value,
      year: 2024,
      status: 'reported' as const,
    }));
    const ranked = ranking(readings, measure);
    return rankAlt({ title: 'T', measure, ranked, of: 9, nameOf: (iso3) => iso3 });
  };

  it('counts those that tie for the highest instead of naming some of them', () => {
    expect(alt([100, 100, 100, 100, 90, 80, 70])).toBe(
      'Ranking. T. 7 of 9 countries and areas have a value. Highest: 4 countries 100.0%. Lowest: N6 70.0%, N5 80.0%, and N4 90.0%.',
    );
  });

  it('names no country as both the highest and the lowest', () => {
    expect(alt([3, 2, 1])).toContain('From high to low: N0 3.0%, N1 2.0%, and N2 1.0%.');
    expect(alt([5, 5, 5, 5, 1, 1, 1, 1])).toContain(
      'Highest: 4 countries 5.0%. Lowest: 4 countries 1.0%.',
    );
    expect(alt([5, 5, 5, 5, 5, 5, 5])).toContain('From high to low: 7 countries 5.0%.');
  });
});
