import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { INDICATOR } from '../../../src/indicators/index.ts';
import { spreadAxis, tickCount, trendAxis } from '../../../src/scene/compare/axis.ts';
import { holds } from '../../support/property.ts';

const share = INDICATOR['internet-use'].measures[0];
const people = INDICATOR['people-offline'].measures[0];
const burden = INDICATOR['fixed-price'].measures[0];
const parity = INDICATOR['gender-parity'].measures[0];

describe('The scale of single countries', () => {
  it('of shares runs from 0 to 100 whatever the values', () => {
    expect(spreadAxis(share, [41, 43], 800)).toMatchObject({ kind: 'linear', domain: [0, 100] });
    expect(spreadAxis(share, [], 300).domain).toEqual([0, 100]);
  });

  it('of prices is logarithmic between round numbers', () => {
    const { kind, domain, ticks } = spreadAxis(burden, [0.3, 4, 120], 800);
    expect([kind, domain]).toEqual(['log', [0.2, 200]]);
    expect(ticks).toEqual([0.2, 0.5, 1, 2, 5, 10, 20, 50, 100, 200]);
  });

  it('of people has a place for zero', () => {
    const axis = spreadAxis(people, [0, 5e6], 800);
    expect(axis.kind).toBe('symlog');
    expect(axis.at(0)).toBe(0);
    expect(axis.at(5e6)).toBe(1);
  });

  it('of parity always shows parity', () => {
    const [low, high] = spreadAxis(parity, [0.5, 0.9], 800).domain;
    expect(low).toBeLessThanOrEqual(0.5);
    expect(high).toBeGreaterThanOrEqual(1);
  });

  it('has fewer ticks where there is less room', () => {
    expect(tickCount(200)).toBe(2);
    const narrow = spreadAxis(burden, [0.3, 120], 220).ticks.length;
    expect(narrow).toBeLessThan(spreadAxis(burden, [0.3, 120], 900).ticks.length);
  });

  it('keeps every value between its ends, in their order', () => {
    const values = fc.array(fc.double({ min: 0.01, max: 5e8, noNaN: true }), { minLength: 1 });
    holds(
      fc.property(fc.constantFrom(people, burden, parity), values, (measure, some) => {
        const { at } = spreadAxis(measure, some, 600);
        const sorted = some.toSorted((a, b) => a - b).map(at);
        for (const place of sorted) {
          expect(place).toBeGreaterThanOrEqual(-1e-9);
          expect(place).toBeLessThanOrEqual(1 + 1e-9);
        }
        expect(sorted).toEqual(sorted.toSorted((a, b) => a - b));
      }),
    );
  });
});

describe('The scale of groups over time', () => {
  it('is logarithmic for prices as a share of income, and linear for people', () => {
    expect(trendAxis(burden, [0.9, 107], 460).kind).toBe('log');
    expect(trendAxis(people, [1e8, 7e8], 460)).toMatchObject({ kind: 'linear', domain: [0, 7e8] });
  });

  it('has a scale even without a value', () => {
    expect(trendAxis(parity, [], 460).ticks.length).toBeGreaterThan(1);
  });
});
