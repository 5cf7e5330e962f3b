/** Values, ranks and numbers of people that were once wrong by a rounding, from the committed data. */
import { describe, expect, it } from 'vitest';
import { rankOf, ranking } from '../../src/analysis/rank.ts';
import { readingRule, readingsAt } from '../../src/analysis/reading.ts';
import { measureSeries } from '../../src/analysis/series.ts';
import { formatValue } from '../../src/messages/format.ts';
import type { Indicator } from '../../src/model/indicator.ts';
import { committed } from './committed-data.ts';
import { INDICATOR } from '../../src/indicators/index.ts';

const breaks = committed('series-breaks');
const tables = {
  'internet-use': committed('internet-use'),
  'internet-use-by-sex': committed('internet-use-by-sex'),
  population: committed('population'),
  'series-breaks': breaks,
};

/** The readings and the ranking of an indicator by its first measure. */
function standings(indicator: Indicator, year: number) {
  const [measure] = indicator.measures;
  const series = measureSeries(tables, { indicator, measure: measure.id, basket: null });
  const readings = readingsAt(series, year, readingRule(indicator, tables));
  return { readings, ranked: ranking(readings.values(), measure), unit: measure.unit };
}

describe('Values that lie close to a tie', () => {
  it.each([
    ['COL', 2024, '79.3%'],
    ['EGY', 2024, '74.6%'],
    ['DMA', 2024, '82.0%'],
    ['KWT', 2024, '99.7%'],
    ['KWT', 2022, '99.7%'],
    ['UGA', 2024, '8.9%'],
  ])('%s, %d: %s of people use the Internet', (iso3, year, shown) => {
    const { readings, unit } = standings(INDICATOR['internet-use'], year);
    expect(formatValue(readings.get(iso3)?.value ?? NaN, unit)).toBe(shown);
  });

  it.each([
    ['SRB', 'CZE'],
    ['ESP', 'HKG'],
  ])('%s ranks before %s in 2024, and does not tie with it', (before, after) => {
    const { ranked } = standings(INDICATOR['internet-use'], 2024);
    const [first, second] = [rankOf(before, ranked), rankOf(after, ranked)];
    expect(second?.rank).toBe((first?.rank ?? NaN) + 1);
    expect([first?.tied, second?.tied]).toEqual([false, false]);
  });

  it('ties are economies with the very same value', () => {
    for (const indicator of ['internet-use', 'gender-parity'] as const) {
      const { ranked } = standings(INDICATOR[indicator], 2022);
      for (const { reading, rank, tied } of ranked.filter((each) => each.tied)) {
        const equals = ranked.filter((each) => each.rank === rank).map((each) => each.reading);
        const distance = (value: number): number =>
          indicator === 'gender-parity' ? Math.abs(value - 1) : value;
        expect(tied).toBe(equals.length > 1);
        for (const { value } of equals)
          expect(distance(value)).toBeCloseTo(distance(reading.value), 12);
      }
    }
  });

  it('China is 22nd by its distance from parity in 2022', () => {
    const { ranked } = standings(INDICATOR['gender-parity'], 2022);
    expect(rankOf('CHN', ranked)).toMatchObject({ rank: 22, tied: false });
  });

  it('18.0 million people in the United States were offline in 2024', () => {
    const { readings, unit } = standings(INDICATOR['people-offline'], 2024);
    expect(formatValue(readings.get('USA')?.value ?? NaN, unit)).toBe('18.0 million');
  });
});
