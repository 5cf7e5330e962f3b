import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  decimalMarkOf,
  isFormula,
  isNoValue,
  readNumber,
  readYear,
} from '../../src/own-data/numbers.ts';
import { holds } from '../support/property.ts';

describe('A number as people write it', () => {
  it.each([
    ['12.5', 'point', 12.5],
    ['1,234.5', 'point', 1234.5],
    ['1 234.5', 'point', 1234.5],
    ['1’234', 'point', 1234],
    ['−3', 'point', -3],
    ['45%', 'point', 45],
    ['.5', 'point', 0.5],
    ['1e3', 'point', 1000],
    ['12,5', 'comma', 12.5],
    ['1.234,5', 'comma', 1234.5],
    ['1\u202f234,5', 'comma', 1234.5],
  ] as const)('%s with a decimal %s is %d', (text, mark, value) => {
    expect(readNumber(text, mark)).toBe(value);
  });

  it.each([
    ['12,5', 'point'],
    ['12.5', 'comma'],
    ['1,23,4', 'point'],
    ['12 apples', 'point'],
    ['0x1F', 'point'],
    ['Infinity', 'point'],
    ['1e999', 'point'],
    ['', 'point'],
  ] as const)('“%s” with a decimal %s is none', (text, mark) => {
    expect(readNumber(text, mark)).toEqual({ code: 'not-a-number' });
  });

  it('comes back from both ways of writing it', () => {
    holds(
      fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (value) => {
        const text = String(value);
        expect(readNumber(text, 'point')).toBe(Number(text));
        expect(readNumber(text.replace('.', ','), 'comma')).toBe(Number(text));
      }),
    );
  });
});

describe('The decimal mark', () => {
  it.each([
    [['12.5', '3'], ',', 'point'],
    [['12,5', '3'], ';', 'comma'],
    [['12,5', '3'], ',', 'comma'],
    [['1,234', '2,345'], ',', 'point'],
    [['1,234', '2,345'], ';', 'comma'],
    [['1,234.5', '2,345'], ';', 'point'],
    [['1.234,5', '2,345'], ';', 'comma'],
    [['12', '13'], ';', 'point'],
    [[], ',', 'point'],
  ] as const)('of %j between “%s” is a %s', (cells, delimiter, mark) => {
    expect(decimalMarkOf(cells, delimiter)).toBe(mark);
  });
});

describe('Other cells', () => {
  it('say “no value” in the ways of statistical offices, and zero is none of them', () => {
    for (const text of ['', '..', 'NA', 'n/a', '–', '#N/A', ':'])
      expect(isNoValue(text)).toBe(true);
    for (const text of ['0', 'none of them', 'Niger']) expect(isNoValue(text)).toBe(false);
  });

  it('are formulas where a spreadsheet would work them out', () => {
    for (const text of ['=A1', '@SUM(A1)', '+cmd', '-A1']) expect(isFormula(text)).toBe(true);
    for (const text of ['-3', '+3.5', '-.5', 'Niger']) expect(isFormula(text)).toBe(false);
  });

  it('are years of the last and this century', () => {
    expect(readYear('2019')).toBe(2019);
    expect(readYear('2019.0')).toBe(2019);
    for (const text of ['19', '2019-05', '1850', 'FY2019'])
      expect(readYear(text)).toEqual({ code: 'not-a-year' });
  });
});
