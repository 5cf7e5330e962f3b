import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  compareNames,
  formatBreak,
  formatChange,
  formatCount,
  formatCountries,
  formatLarge,
  formatList,
  formatShare,
  formatValue,
  formatWithUnit,
  inTen,
} from '../../src/messages/format.ts';
import type { Unit } from '../../src/model/indicator.ts';
import { holds } from '../support/property.ts';

describe('A value', () => {
  it.each<[Unit, number, string]>([
    ['percent', 22.4, '22.4%'],
    ['percent', 100, '100.0%'],
    ['percent', 0, '0.0%'],
    ['percent', -6.55, '−6.6%'],
    ['people', 0, '0'],
    ['people', 499, 'fewer than 1,000'],
    ['people', 500, '1 thousand'],
    ['people', 10_867, '11 thousand'],
    ['people', 96_287, '96 thousand'],
    ['people', 999_499, '999 thousand'],
    ['people', 999_500, '1.00 million'],
    ['people', 18_044_000, '18.0 million'],
    ['people', 2_156_000_000, '2.16 billion'],
    ['pct-gni', 2, '2.00%'],
    ['pct-gni', 2.04, '2.04%'],
    ['pct-gni', 13.86, '13.9%'],
    ['pct-gni', 964.4, '964.4%'],
    ['usd', 5.5, '$5.50'],
    ['usd', 1234.567, '$1,234.57'],
    ['ppp', 12, 'PPP$12.00'],
    ['points', -0.04, '0.0'],
    ['points', -1.25, '−1.3'],
    ['plain', -1234.5, '−1,234.5'],
  ])('in %s: %d is written %s', (unit, value, text) => {
    expect(formatValue(value, unit)).toBe(text);
  });

  it.each([
    [0.03, '0.03%'],
    [-0.03, '−0.03%'],
    [0.003, 'under 0.01%'],
    [99.97, '99.97%'],
    [99.999, 'over 99.99%'],
    [99.94, '99.9%'],
  ])('in percent: %d is neither nothing nor all, so it is written %s', (value, text) => {
    expect(formatValue(value, 'percent')).toBe(text);
  });

  it.each([
    [0.6, '0.60'],
    [0.975, '0.975'],
    [0.9749, '0.97'],
    [0.98, '0.98'],
    [0.9799, '0.9799'],
    [1.02, '1.02'],
    [1.0201, '1.0201'],
    [1.0249, '1.025'],
    [1.025, '1.03'],
    [1.03, '1.03'],
  ])('as a ratio: %d is written %s', (value, text) => {
    expect(formatValue(value, 'ratio')).toBe(text);
  });

  it('never moves a ratio across the edge of the parity band by rounding', () => {
    const inBand = (value: number): boolean => value >= 0.98 && value <= 1.02;
    holds(
      fc.property(fc.double({ min: 0.1, max: 2, noNaN: true }), (value) => {
        const text = formatValue(value, 'ratio');
        if (text.split('.')[1]?.length !== 5) expect(inBand(Number(text))).toBe(inBand(value));
      }),
    );
  });

  it('takes the words of its unit along into a sentence', () => {
    expect(formatWithUnit(13.86, 'pct-gni')).toBe('13.9% of monthly GNI per capita');
    expect(formatWithUnit(5.5, 'usd')).toBe('$5.50 a month');
    expect(formatWithUnit(2e6, 'people')).toBe('2.00 million people');
    expect(formatWithUnit(-3.2, 'points')).toBe('−3.2 percentage points');
    expect(formatWithUnit(22.4, 'percent')).toBe('22.4%');
  });

  it('never has a hyphen for a minus, nor a minus before nothing', () => {
    const units = fc.constantFrom<Unit>('percent', 'points', 'plain');
    holds(
      fc.property(fc.double({ min: -500, max: 500, noNaN: true }), units, (value, unit) => {
        const text = formatValue(value, unit);
        expect(text).not.toContain('-');
        expect(text).not.toMatch(/^−[0.,]*%?$/);
      }),
    );
  });
});

describe('Rounding', () => {
  /** The decimal digits of a number cut and carried by hand, as a person would do it. */
  const byHand = (decimal: string, places: number): string => {
    const [whole = '0', fraction = ''] = decimal.split('.');
    const digits = BigInt(whole + fraction.padEnd(places, '0').slice(0, places));
    const up = Number(fraction[places] ?? '0') >= 5 ? 1n : 0n;
    const text = (digits + up).toString().padStart(places + 1, '0');
    return places === 0 ? text : `${text.slice(0, -places)}.${text.slice(-places)}`;
  };

  it.each([
    ['79.345', 1, '79.3'],
    ['79.345', 2, '79.35'],
    ['74.65', 1, '74.7'],
    ['74.64999847', 1, '74.6'],
    ['1.005', 2, '1.01'],
    ['8.949831061', 1, '8.9'],
    ['0.05', 1, '0.1'],
    ['99.95', 1, '100.0'],
  ])('of %s to %d places is %s, on its decimal digits', (decimal, places, text) => {
    expect(formatValue(Number(decimal), 'percent', places)).toBe(text);
    expect(byHand(decimal, places)).toBe(text);
  });

  it('is that of the decimal digits, half away from zero, for every number up to 13 places', () => {
    const number = fc.integer({ min: 0, max: 99_999_999_999_999 });
    const places = fc.integer({ min: 0, max: 3 });
    holds(
      fc.property(number, fc.integer({ min: 1, max: 13 }), places, (digits, after, to) => {
        const text = digits.toString().padStart(after + 1, '0');
        const decimal = `${text.slice(0, -after)}.${text.slice(-after)}`;
        // Closer to a decimal of ten places than binary arithmetic can tell: noise by its rule.
        fc.pre(!/0000$|9999$/.test(decimal));
        const shown = formatValue(Number(decimal), 'percent', to).replaceAll(',', '');
        expect(shown).toBe(byHand(decimal, to));
      }),
    );
  });

  it('does not take the noise of a difference for digits', () => {
    expect(formatChange(73.3 - 71.95, 'percent')).toBe('+1.4 points');
    expect(formatChange(0.3 - 0.25, 'points')).toBe('+0.1 points');
  });
});

describe('A break of a legend', () => {
  it('has no needless digits', () => {
    expect(formatBreak(10, 'percent')).toBe('10%');
    expect(formatBreak(-15, 'percent')).toBe('−15%');
    expect(formatBreak(0.5, 'ratio')).toBe('0.5');
    expect(formatBreak(5, 'usd')).toBe('$5');
    expect(formatBreak(5, 'ppp')).toBe('PPP$5');
    expect(formatBreak(20_000_000, 'people')).toBe('20M');
  });
});

describe('A change', () => {
  it('has its sign, and none where it is none', () => {
    expect(formatChange(3.94, 'percent')).toBe('+3.9 points');
    expect(formatChange(-0.16, 'pct-gni')).toBe('−0.16 points');
    expect(formatChange(0, 'percent')).toBe('0.0 points');
    expect(formatChange(0.001, 'percent')).toBe('0.0 points');
    expect(formatChange(-0.001, 'percent')).toBe('0.0 points');
    expect(formatChange(0.05, 'ratio')).toBe('+0.050');
    expect(formatChange(96_287, 'people')).toBe('+96 thousand people');
    expect(formatChange(-1_234_567, 'people')).toBe('−1.23 million people');
    expect(formatChange(120, 'people')).toBe('fewer than 1,000 people');
  });
});

describe('Counts and shares', () => {
  it('are whole, with their thousands apart', () => {
    expect(formatCount(1234)).toBe('1,234');
    expect(formatCountries(1)).toBe('1 country');
    expect(formatCountries(0)).toBe('0 countries');
    expect(formatCountries(12)).toBe('12 countries');
  });

  it('say under and over where rounding would say none or all', () => {
    expect(formatShare(0)).toBe('0%');
    expect(formatShare(0.004)).toBe('under 1%');
    expect(formatShare(0.97)).toBe('97%');
    expect(formatShare(0.996)).toBe('over 99%');
    expect(formatShare(1)).toBe('100%');
  });

  it('have words where they are large', () => {
    expect(formatLarge(7000)).toBe('7,000');
    expect(formatLarge(5e12)).toBe('5 trillion');
  });
});

describe('Lists and names', () => {
  it('end with and', () => {
    expect(formatList(['Chad', 'Mali', 'Niger'])).toBe('Chad, Mali, and Niger');
    expect(formatList(['Chad'])).toBe('Chad');
    expect(formatList([])).toBe('');
  });

  it('sort with accents where their letter belongs', () => {
    const names = ['Zambia', 'Åland Islands', 'Côte d’Ivoire', 'Congo', 'Albania'];
    expect(names.sort(compareNames)).toEqual([
      'Åland Islands',
      'Albania',
      'Congo',
      'Côte d’Ivoire',
      'Zambia',
    ]);
  });
});

describe('So many in ten', () => {
  it('is said where it is true to within a point and a half', () => {
    expect(inTen(31.1)).toBe('three in ten');
    expect(inTen(31.5)).toBe('three in ten');
    expect(inTen(31.6)).toBeNull();
    expect(inTen(28.5)).toBe('three in ten');
  });

  it('is not said of none or all', () => {
    expect(inTen(0.5)).toBeNull();
    expect(inTen(99)).toBeNull();
    expect(inTen(9)).toBe('one in ten');
    expect(inTen(91)).toBe('nine in ten');
  });

  it('is never further off than it may be', () => {
    const words = ['One', 'Two', 'Three', 'Four', 'Five', 'Six', 'Seven', 'Eight', 'Nine'];
    holds(
      fc.property(fc.double({ min: 0, max: 100, noNaN: true }), (percent) => {
        const said = inTen(percent);
        if (said === null) return;
        const tenth = words.indexOf(said.split(' ')[0] ?? '') + 1;
        expect(Math.abs(percent - tenth * 10)).toBeLessThanOrEqual(1.5 + 1e-9);
      }),
    );
  });
});
