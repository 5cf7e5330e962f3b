import { describe, expect, it } from 'vitest';
import { readingRule } from '../../../src/analysis/reading.ts';
import { standpointOf } from '../../../src/figures/country/standpoint.ts';
import { INDICATOR } from '../../../src/indicators/index.ts';
import type { Segment, Timeline } from '../../../src/selection/timeline.ts';
import { seriesOf } from '../../analysis/small-world.ts';

const rule = readingRule(INDICATOR['internet-use']);

const timeline = (latest: number, ...segments: Segment[]): Timeline => ({
  indicator: INDICATOR['internet-use'],
  measure: INDICATOR['internet-use'].measures[0],
  segments,
  first: segments[0]!.first,
  last: segments.at(-1)!.last,
  latest,
  peaks: new Map(),
  reporters: new Map(),
});

const oneSegment = (values: Record<number, number>): Timeline =>
  timeline(2024, { basket: null, series: seriesOf({ NER: values }), first: 2010, last: 2025 });

const at = (line: Timeline) => {
  const found = standpointOf('NER', line, rule);
  return { year: found?.year, value: found?.reading?.value, from: found?.reading?.year };
};

describe('The year a country is looked at', () => {
  it('is the latest that enough economies report', () => {
    expect(at(oneSegment({ 2023: 10, 2024: 20 }))).toEqual({ year: 2024, value: 20, from: 2024 });
  });

  it('keeps the latest year where an earlier value stands in, with its true year', () => {
    expect(at(oneSegment({ 2022: 10 }))).toEqual({ year: 2024, value: 10, from: 2022 });
  });

  it('is the year of a newer value where the country has one', () => {
    expect(at(oneSegment({ 2024: 20, 2025: 21 }))).toEqual({ year: 2025, value: 21, from: 2025 });
  });

  it('is the latest, without a value, where the last one is older than the tolerance', () => {
    expect(at(oneSegment({ 2015: 3 }))).toEqual({ year: 2024, value: undefined, from: undefined });
    expect(standpointOf('NER', oneSegment({ 2015: 3 }), rule)?.last?.observation.value).toBe(3);
  });

  it('goes back to the last year of an older basket rather than reading across baskets', () => {
    const line = timeline(
      2025,
      { basket: 'mobile-2gb', series: seriesOf({ NER: { 2024: 8 } }), first: 2021, last: 2024 },
      { basket: 'mobile-5gb', series: seriesOf({ TCD: { 2025: 6 } }), first: 2025, last: 2025 },
    );
    expect(at(line)).toEqual({ year: 2024, value: 8, from: 2024 });
    expect(standpointOf('NER', line, rule)?.segment.basket).toBe('mobile-2gb');
  });

  it('has no last value for a country that never had one', () => {
    expect(standpointOf('TCD', oneSegment({ 2024: 1 }), rule)?.last).toBeNull();
  });
});
