import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countLookedBack, readingAt, readingRule, readingsAt } from '../../src/analysis/reading.ts';
import type { SeriesBreak } from '../../src/model/observation.ts';
import { series, seriesOf } from './small-world.ts';
import { holds } from '../support/property.ts';
import { INDICATOR } from '../../src/indicators/index.ts';

const noBreaks = new Map<string, number[]>();
const rule = { tolerance: 3, breakYears: noBreaks };

describe('a reading', () => {
  const niger = series({ 2015: 5, 2018: 8 });

  it('is the value of the year asked where there is one', () => {
    expect(readingAt('NER', niger, 2018, rule)).toEqual({
      iso3: 'NER',
      value: 8,
      year: 2018,
      status: 'reported',
    });
  });

  it('looks back as far as the tolerance and not a year further', () => {
    expect(readingAt('NER', niger, 2021, rule)?.year).toBe(2018);
    expect(readingAt('NER', niger, 2022, rule)).toBeNull();
  });

  it('looks back not at all with a tolerance of zero', () => {
    expect(readingAt('NER', niger, 2019, { ...rule, tolerance: 0 })).toBeNull();
  });

  it('never looks forward', () => {
    expect(readingAt('NER', niger, 2014, rule)).toBeNull();
  });

  it('does not look back across a break, but reads the years before it in their own time', () => {
    const china = series({ 2021: 73, 2022: 76 });
    const broken = { tolerance: 3, breakYears: new Map([['CHN', [2023]]]) };
    expect(readingAt('CHN', china, 2023, broken)).toBeNull();
    expect(readingAt('CHN', china, 2022, broken)?.value).toBe(76);
    expect(readingAt('CHN', series({ 2023: 91 }), 2024, broken)?.year).toBe(2023);
  });

  it('is never from the future and never older than the tolerance', () => {
    const anySeries = fc
      .uniqueArray(fc.integer({ min: 1990, max: 2030 }))
      .map((years) => series(Object.fromEntries(years.map((year) => [year, 1]))));
    const year = fc.integer({ min: 1980, max: 2040 });
    holds(
      fc.property(anySeries, year, fc.nat(10), (values, asked, tolerance) => {
        const found = readingAt('X', values, asked, { tolerance, breakYears: noBreaks });
        const fitting = values.filter((o) => o.year <= asked && o.year >= asked - tolerance);
        expect(found?.year).toBe(fitting.at(-1)?.year);
      }),
    );
  });
});

it('readings are of the economies that have one; those from earlier years are counted', () => {
  const found = readingsAt(
    seriesOf({ NER: { 2018: 8 }, TCD: { 2019: 7 }, ERI: { 2010: 1 } }),
    2019,
    rule,
  );
  expect([...found.keys()]).toEqual(['NER', 'TCD']);
  expect(countLookedBack(found.values(), 2019)).toBe(1);
});

describe('the rule of an indicator', () => {
  const breaks: SeriesBreak[] = [
    { indicator: 'internet-use', iso3: 'CHN', year: 2023, note: '' },
    { indicator: 'coverage-4g', iso3: 'NER', year: 2020, note: '' },
  ];

  it('has its tolerance, or none when looking back is off', () => {
    expect(readingRule(INDICATOR['gender-parity']).tolerance).toBe(5);
    expect(readingRule(INDICATOR['gender-parity'], {}, false).tolerance).toBe(0);
  });

  it('has the breaks of its own series; people offline have those of Internet use', () => {
    const expected = new Map([['CHN', [2023]]]);
    expect(readingRule(INDICATOR['internet-use'], { 'series-breaks': breaks }).breakYears).toEqual(
      expected,
    );
    expect(
      readingRule(INDICATOR['people-offline'], { 'series-breaks': breaks }).breakYears,
    ).toEqual(expected);
  });
});
