import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { headline, type HeadlineQuestion } from '../../src/analysis/headline.ts';
import { INDICATOR, INDICATORS } from '../../src/indicators/index.ts';
import { readings } from './small-world.ts';
import { holds } from '../support/property.ts';

const ask = (over: Partial<HeadlineQuestion>): HeadlineQuestion => ({
  indicator: INDICATOR['internet-use'],
  measure: INDICATOR['internet-use'].measures[0],
  year: 2019,
  members: ['A', 'B', 'C'],
  readings: new Map(),
  populations: new Map([
    ['A', 100],
    ['B', 100],
    ['C', 300],
  ]),
  ...over,
});

describe('the leading fact', () => {
  it('is the value of the group where it has one', () => {
    // (20 × 100 + 60 × 300) ÷ 400 = 50
    const { lead, group } = headline(ask({ readings: readings({ A: 20, C: 60 }) }));
    expect(lead).toEqual({ kind: 'group-value', value: 50 });
    expect(group.populationShare).toBe(0.8);
  });

  it('counts who is above one half where too little of the group is known', () => {
    const { lead, group } = headline(ask({ readings: readings({ A: 20, B: 60 }) }));
    expect(lead).toEqual({ kind: 'above-line', line: 50, above: 1 });
    expect(group.reason).toBe('below-half');
  });

  it('counts affordable prices for prices in percent of income', () => {
    const prices = {
      indicator: INDICATOR['fixed-price'],
      measure: INDICATOR['fixed-price'].measures[0],
    } as const;
    const { lead } = headline(ask({ ...prices, readings: readings({ A: 2, B: 2.1, C: 0.5 }) }));
    expect(lead).toEqual({ kind: 'affordable', line: 2, meeting: 2 });
  });

  it('counts where men’s rate is higher, by ratio and by gap alike', () => {
    const [parity, gap] = INDICATOR['gender-parity'].measures;
    const gender = { indicator: INDICATOR['gender-parity'] } as const;
    const expected = { kind: 'who-leads', men: 2, equal: 0, women: 1, inBand: 1 };
    const ratios = readings({ A: 0.7, B: 0.98, C: 1.1 });
    const gaps = readings({ A: 30, B: 2, C: -10 });
    expect(headline(ask({ ...gender, measure: parity, readings: ratios })).lead).toEqual(expected);
    if (gap !== undefined)
      expect(headline(ask({ ...gender, measure: gap, readings: gaps })).lead).toEqual(expected);
  });

  it('is a single economy, or that there is no value', () => {
    expect(headline(ask({ readings: readings({ A: 20 }) })).lead.kind).toBe('one-economy');
    expect(headline(ask({})).lead.kind).toBe('no-values');
  });
});

it('the extremes name every economy that shares them', () => {
  const { extremes } = headline(ask({ readings: readings({ A: 99, B: 99, C: 3 }) }));
  expect(extremes?.highest.map(({ iso3 }) => iso3)).toEqual(['A', 'B']);
  expect(extremes?.lowest.map(({ iso3 }) => iso3)).toEqual(['C']);
});

it('there is a fact for every indicator, measure and set of values', () => {
  const measured = INDICATORS.flatMap((indicator) =>
    indicator.measures.map((measure) => ({ indicator, measure })),
  );
  const values = fc.dictionary(
    fc.constantFrom('A', 'B', 'C'),
    fc.double({ min: 0, max: 1000, noNaN: true }),
  );
  holds(
    fc.property(fc.constantFrom(...measured), values, (each, some) => {
      const found = readings(some);
      const { lead } = headline(ask({ ...each, readings: found }));
      expect(lead.kind === 'no-values').toBe(found.size === 0);
      if (lead.kind === 'who-leads') expect(lead.men + lead.equal + lead.women).toBe(found.size);
    }),
  );
});
