import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Reading, Status } from '../../../src/model/observation.ts';
import { countMarks, marksOf, type MapInput } from '../../../src/figures/map/view.ts';
import { byCode, MEMBERS, SHARE, WORLD } from '../small-figures.ts';
import { holds } from '../../support/property.ts';

const reading = (iso3: string, value: number, over: Partial<Reading> = {}): Reading => ({
  iso3,
  value,
  year: 2019,
  status: 'reported',
  ...over,
});

const marks = (readings: Reading[], over: Partial<MapInput> = {}) =>
  marksOf({
    countries: WORLD,
    measure: SHARE,
    year: 2019,
    readings: byCode(...readings),
    scope: null,
    standings: null,
    ...over,
  });

describe('The mark of an economy', () => {
  it('carries the class of its value', () => {
    // The breaks are 10, 25, 40, 55, 70, 85: a value on a break is in the class above.
    const found = marks([reading('NER', 9.9), reading('SSD', 10), reading('DEU', 85)]);
    expect([...found.values()].map(({ klass }) => klass)).toEqual([0, 1, 6]);
  });

  it('is there for every economy, and without a value says no data', () => {
    const found = marks([reading('DEU', 90)]);
    expect([...found.keys()]).toEqual(MEMBERS);
    expect(found.get('NER')?.klass).toBe('no-data');
  });

  it('says not applicable for a year before the economy had its code', () => {
    // South Sudan got its code in 2011.
    const before = marks([], { year: 2010 });
    expect(before.get('SSD')?.klass).toBe('not-applicable');
    expect(before.get('NER')?.klass).toBe('no-data');
    expect(marks([], { year: 2011 }).get('SSD')?.klass).toBe('no-data');
  });

  it('tells zero from no data', () => {
    expect(marks([reading('NER', 0)]).get('NER')?.klass).toBe(0);
  });

  it.each<[Status, boolean]>([
    ['reported', false],
    ['official', false],
    ['derived', false],
    ['unmarked', false],
    ['estimate', true],
    ['experimental', true],
  ])('with the status %s is uncertain: %s', (status, uncertain) => {
    expect(marks([reading('NER', 5, { status })]).get('NER')?.uncertain).toBe(uncertain);
  });

  it('knows that its value is from an earlier year', () => {
    const found = marks([reading('NER', 5, { year: 2017 }), reading('DEU', 90)]);
    expect([found.get('NER')?.earlier, found.get('DEU')?.earlier]).toEqual([true, false]);
  });

  it('outside the region looked at keeps its class and says that it is outside', () => {
    const found = marks([reading('DEU', 90)], { scope: new Set(['NER', 'SSD']) });
    expect(found.get('DEU')).toMatchObject({ klass: 6, outside: true });
    expect(found.get('NER')?.outside).toBe(false);
  });

  it('has a standing only where a target is marked', () => {
    const standings = new Map([['DEU', 'meets']] as const);
    const found = marks([reading('DEU', 100)], { standings });
    expect(found.get('DEU')?.standing).toBe('meets');
    expect(found.get('NER')?.standing).toBe('unknown');
    expect(marks([]).get('DEU')?.standing).toBeNull();
  });
});

describe('Counting the marks', () => {
  it('counts each class, estimates and earlier values apart', () => {
    const counts = countMarks(
      marks([
        reading('NER', 5, { status: 'estimate', year: 2018 }),
        reading('DEU', 95, { status: 'estimate' }),
      ]),
    );
    expect([...counts.byClass]).toEqual([
      [0, 1],
      ['no-data', 1],
      [6, 1],
    ]);
    expect(counts).toMatchObject({ uncertain: 2, earlier: 1, withValue: 2 });
  });

  it('leaves out what is outside the region', () => {
    const found = marks([reading('NER', 5), reading('DEU', 95)], {
      scope: new Set(['NER', 'SSD']),
    });
    expect(countMarks(found).withValue).toBe(1);
  });

  it('adds up to the economies, whatever the values', () => {
    const values = fc.dictionary(fc.constantFrom(...MEMBERS), fc.integer({ min: 0, max: 100 }));
    holds(
      fc.property(values, (some) => {
        const readings = Object.entries(some).map(([iso3, value]) => reading(iso3, value));
        const { byClass, withValue } = countMarks(marks(readings));
        const sum = [...byClass.values()].reduce((a, b) => a + b, 0);
        expect(sum).toBe(3);
        expect(withValue + (byClass.get('no-data') ?? 0)).toBe(3);
      }),
    );
  });
});
