import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { populationsAt } from '../../../src/analysis/group/footing.ts';
import {
  groupValue,
  latestGroupValue,
  type GroupQuestion,
} from '../../../src/analysis/group/value.ts';
import type { GroupRule } from '../../../src/model/indicator.ts';
import { reading, readings, seriesOf } from '../small-world.ts';
import { holds } from '../../support/property.ts';

const question: GroupQuestion = {
  members: ['A', 'B', 'C'],
  readings: readings({ A: 10, B: 40 }),
  populations: new Map([
    ['A', 300],
    ['B', 100],
    ['C', 100],
  ]),
  year: 2019,
  rule: 'population-weighted',
};

describe('the value of a group', () => {
  it('is the mean weighted by population over the members with a value', () => {
    // (10 × 300 + 40 × 100) ÷ 400 = 7000 ÷ 400 = 17.5; 400 of 500 people = 80 %.
    expect(groupValue(question)).toMatchObject({
      value: 17.5,
      n: 2,
      of: 3,
      populationShare: 0.8,
      lookedBack: 0,
      years: { first: 2019, last: 2019 },
    });
  });

  it('is the sum for counts of people and the median for prices', () => {
    expect(groupValue({ ...question, rule: 'sum' }).value).toBe(50);
    expect(groupValue({ ...question, rule: 'median' }).value).toBe(25);
  });

  it('does not exist where the members with a value hold less than half of the people', () => {
    const onlyB = { ...question, readings: readings({ B: 40 }) };
    // 100 of 500 people.
    expect(groupValue(onlyB)).toMatchObject({ value: null, reason: 'below-half', n: 1 });
    expect(groupValue({ ...onlyB, rule: 'median' }).reason).toBe('below-half');
  });

  it('exists at exactly half', () => {
    const populations = new Map([
      ['A', 200],
      ['B', 100],
      ['C', 100],
    ]);
    expect(groupValue({ ...question, populations, readings: readings({ A: 10 }) }).value).toBe(10);
  });

  it('is left to the publisher where the rule says so, with the footing all the same', () => {
    expect(groupValue({ ...question, rule: 'publisher-only' })).toMatchObject({
      value: null,
      reason: 'publisher-only',
      n: 2,
    });
  });

  it('says why it does not exist without members, values or weights', () => {
    expect(groupValue({ ...question, members: [] }).reason).toBe('no-members');
    expect(groupValue({ ...question, readings: new Map() }).reason).toBe('no-values');
    const unweighted = { ...question, populations: new Map() };
    expect(groupValue(unweighted).reason).toBe('no-population');
    expect(groupValue({ ...unweighted, rule: 'median' }).value).toBe(25);
  });

  it('leaves a member without a population out of the mean and names it', () => {
    const populations = new Map([
      ['A', 300],
      ['C', 100],
    ]);
    // B has a value but no weight: only A's 10 counts; A holds 300 of the 400 people known.
    expect(groupValue({ ...question, populations })).toMatchObject({
      value: 10,
      n: 2,
      populationShare: 0.75,
      withoutPopulation: ['B'],
    });
  });

  it('tells the years used and how many looked back', () => {
    const mixed = new Map([
      ['A', reading('A', 10, 2017)],
      ['B', reading('B', 40, 2019)],
    ]);
    expect(groupValue({ ...question, readings: mixed })).toMatchObject({
      years: { first: 2017, last: 2019 },
      lookedBack: 1,
    });
  });
});

it('the population of a year is the latest known by then', () => {
  const population = seriesOf({ A: { 2010: 1, 2019: 2, 2024: 3 }, B: { 2024: 9 } });
  expect([...populationsAt(population, 2022)]).toEqual([['A', 2]]);
});

describe('laws of group values', () => {
  const members = fc.array(
    fc.record({ value: fc.nat(100), people: fc.integer({ min: 1, max: 1e9 }) }),
    { minLength: 1, maxLength: 20 },
  );
  const rules: GroupRule[] = ['population-weighted', 'sum', 'median'];
  const rule = fc.constantFrom(...rules);
  type Members = { value: number; people: number }[];

  const ask = (all: Members, each: GroupRule, scale = 1): GroupQuestion => ({
    members: all.map((_, at) => `M${at}`),
    readings: readings(Object.fromEntries(all.map(({ value }, at) => [`M${at}`, value]))),
    populations: new Map(all.map(({ people }, at) => [`M${at}`, people * scale])),
    year: 2019,
    rule: each,
  });

  it('weights scale out', () => {
    holds(
      fc.property(members, rule, fc.constantFrom(2, 1000, 0.125), (all, each, scale) => {
        const scaled = groupValue(ask(all, each, scale)).value;
        expect(scaled).toBeCloseTo(groupValue(ask(all, each)).value ?? NaN, 9);
      }),
    );
  });

  it('order does not matter', () => {
    holds(
      fc.property(members, rule, (all, each) => {
        const forward = ask(all, each);
        const backward = { ...forward, members: [...forward.members].reverse() };
        expect(groupValue(backward).value).toBe(groupValue(forward).value);
      }),
    );
  });

  it('a group of one is its member', () => {
    holds(
      fc.property(members, rule, (all, each) => {
        const one = all.slice(0, 1);
        expect(groupValue(ask(one, each)).value).toBe(one[0]?.value);
      }),
    );
  });

  it('a mean and a median lie between the lowest and the highest member', () => {
    holds(
      fc.property(
        members,
        fc.constantFrom<GroupRule>('population-weighted', 'median'),
        (all, each) => {
          const value = groupValue(ask(all, each)).value ?? NaN;
          const values = all.map((m) => m.value);
          expect(value).toBeGreaterThanOrEqual(Math.min(...values) - 1e-9);
          expect(value).toBeLessThanOrEqual(Math.max(...values) + 1e-9);
        },
      ),
    );
  });

  it('adding a member without a value changes the coverage only', () => {
    holds(
      fc.property(members, rule, (all, each) => {
        const before = ask(all, each);
        const added = {
          ...before,
          members: [...before.members, 'NEW'],
          populations: new Map([...before.populations, ['NEW', 1] as const]),
        };
        expect(groupValue(added).value).toBe(groupValue(before).value);
        expect(groupValue(added)).toMatchObject({ n: all.length, of: all.length + 1 });
      }),
    );
  });
});

describe('a group has a value of a year only where enough of its values are of that year', () => {
  /** A and B of 2019, C of 2017; people: A 300, B 100, C 100. */
  const mixed = new Map([...readings({ A: 10, B: 40 }), ...readings({ C: 70 }, 2017)]);

  it('half of the people for a mean and a sum, with the older values counted in', () => {
    // Of the 500 people 400 have a value of 2019: (10 × 300 + 40 × 100 + 70 × 100) ÷ 500 = 28.
    expect(groupValue({ ...question, readings: mixed })).toMatchObject({
      value: 28,
      lookedBack: 1,
      ownShare: 0.8,
    });
    // B and C alone of 2019 are 200 of 500.
    const few = new Map([...readings({ A: 10 }, 2017), ...readings({ B: 40, C: 70 })]);
    expect(groupValue({ ...question, readings: few })).toMatchObject({
      value: null,
      reason: 'earlier-years',
      ownShare: 0.4,
    });
    expect(groupValue({ ...question, readings: few, rule: 'sum' }).reason).toBe('earlier-years');
  });

  it('half of the economies with a value for a median', () => {
    const few = new Map([...readings({ A: 10 }), ...readings({ B: 40, C: 70 }, 2017)]);
    // A holds 60 % of the people, but is one of three economies.
    expect(groupValue({ ...question, readings: few, rule: 'median' }).reason).toBe('earlier-years');
    expect(groupValue({ ...question, readings: few }).value).toBe(28);
    const half = new Map([...readings({ A: 10 }), ...readings({ B: 40 }, 2017)]);
    expect(groupValue({ ...question, readings: half, rule: 'median' }).value).toBe(25);
  });

  it('exactly half is enough, and members count where no population is known', () => {
    const populations = new Map();
    const half = new Map([...readings({ A: 10 }), ...readings({ B: 40 }, 2017)]);
    const two = { ...question, members: ['A', 'B'], populations, readings: half };
    expect(groupValue({ ...two, rule: 'sum' }).value).toBe(50);
    expect(groupValue({ ...two, members: ['A', 'B', 'C'], rule: 'sum' }).reason).toBe(
      'earlier-years',
    );
  });

  it('and otherwise shows the last year before that it has one of', () => {
    const old = new Map([...readings({ A: 10 }, 2017), ...readings({ B: 40, C: 70 })]);
    const at = (year: number) =>
      groupValue({ ...question, year, readings: year === 2019 ? old : readings({ A: 10 }, year) });
    expect(latestGroupValue(at, 2019, 2015)).toMatchObject({ year: 2018, value: 10 });
    // Not before the first year, and not for another reason.
    expect(latestGroupValue(at, 2019, 2019)).toMatchObject({ year: 2019, reason: 'earlier-years' });
    const none = (year: number) => groupValue({ ...question, year, readings: new Map() });
    expect(latestGroupValue(none, 2019, 2015)).toMatchObject({ year: 2019, reason: 'no-values' });
  });
});
