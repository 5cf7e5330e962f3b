import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readingRule } from '../../src/analysis/reading.ts';
import { scopeOf, selectionOf, selectYear, yearShown } from '../../src/selection/selection.ts';
import { timelineOf } from '../../src/selection/timeline.ts';
import { defaultView, type View } from '../../src/address/view.ts';
import { countries, country, seriesOf } from '../analysis/small-world.ts';
import { holds } from '../support/property.ts';
import { INDICATOR } from '../../src/indicators/index.ts';

const TABLES = {
  countries: countries(
    country('NER', { region: 'africa' }),
    country('TCD', { region: 'africa' }),
    country('DEU', { region: 'europe' }),
    country('ATA'),
  ),
  'internet-use': seriesOf({
    NER: { 2016: 9, 2019: 10 },
    TCD: { 2015: 5 },
    DEU: { 2018: 88, 2019: 90 },
  }),
};

const select = (change: Partial<View> = {}) => {
  const selection = selectionOf(TABLES, { ...defaultView(), ...change });
  if (selection === null) throw new Error('There is no selection.');
  return selection;
};

const timelineOfUse = () => {
  const timeline = timelineOf(TABLES, defaultView());
  if (timeline === null) throw new Error('There is no timeline.');
  return timeline;
};

describe('The part of the world looked at', () => {
  it('is the whole world without those that never report, or a region', () => {
    expect(scopeOf(null, TABLES.countries)).toEqual({
      region: null,
      members: ['NER', 'TCD', 'DEU'],
      only: null,
    });
    const africa = scopeOf('africa', TABLES.countries);
    expect(africa.members).toEqual(['NER', 'TCD']);
    expect([...(africa.only ?? [])]).toEqual(['NER', 'TCD']);
  });
});

describe('The year shown', () => {
  const timeline = timelineOfUse();

  it('is the one asked for, or the nearest one there is', () => {
    expect(yearShown({ kind: 'year', year: 2017 }, timeline)).toBe(2017);
    expect(yearShown({ kind: 'year', year: 1960 }, timeline)).toBe(2015);
    expect(yearShown({ kind: 'year', year: 2099 }, timeline)).toBe(2019);
  });

  it('is the end of a span, and the latest where that is asked for', () => {
    expect(yearShown({ kind: 'span', from: 2015, to: 2018 }, timeline)).toBe(2018);
    expect(yearShown({ kind: 'latest' }, timeline)).toBe(2019);
  });
});

describe('A selection', () => {
  it('has each economy’s value with its true year', () => {
    const { readings } = select({ time: { kind: 'year', year: 2018 } });
    expect([...readings.values()].map(({ iso3, value, year }) => [iso3, value, year])).toEqual([
      ['NER', 9, 2016],
      ['TCD', 5, 2015],
      ['DEU', 88, 2018],
    ]);
  });

  it('looks no further back than three years, and not at all where the reader says so', () => {
    const year = { kind: 'year', year: 2019 } as const;
    expect([...select({ time: year }).readings.keys()]).toEqual(['NER', 'DEU']);
    const own = select({ time: { kind: 'year', year: 2018 }, tolerance: false });
    expect([...own.readings.keys()]).toEqual(['DEU']);
    expect([own.rule.tolerance, select().rule.tolerance]).toEqual([0, 3]);
  });

  it('ranks the members of the region, and keeps the readings of all', () => {
    const { ranked, scoped, readings } = select({
      region: 'africa',
      time: { kind: 'year', year: 2018 },
    });
    expect(ranked.map(({ reading, rank, of }) => [reading.iso3, rank, of])).toEqual([
      ['NER', 1, 2],
      ['TCD', 2, 2],
    ]);
    expect(scoped.map(({ iso3 }) => iso3)).toEqual(['NER', 'TCD']);
    expect(readings.size).toBe(3);
  });

  it('is none before the first year of its timeline', () => {
    const timeline = timelineOfUse();
    const scope = scopeOf(null, TABLES.countries);
    expect(selectYear(timeline, scope, 2014, readingRule(INDICATOR['internet-use']))).toBeNull();
  });

  it('is none where nothing was ever measured', () => {
    expect(selectionOf({ ...TABLES, 'internet-use': new Map() }, defaultView())).toBeNull();
  });

  it('never shows a value from a later year than the one asked', () => {
    const years = fc.integer({ min: 2015, max: 2019 });
    holds(
      fc.property(years, fc.boolean(), (year, tolerance) => {
        const { readings } = select({ time: { kind: 'year', year }, tolerance });
        for (const reading of readings.values()) {
          expect(reading.year).toBeLessThanOrEqual(year);
          expect(year - reading.year).toBeLessThanOrEqual(tolerance ? 3 : 0);
        }
      }),
    );
  });
});
