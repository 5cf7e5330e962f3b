import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { code, flag, number, oneOf, optional, text, year, Refused } from '../../src/io/cells.ts';
import { holds } from '../support/property.ts';

const reason = (read: unknown): string | undefined =>
  read instanceof Refused ? read.reason.code : undefined;

describe('A number', () => {
  it('is what is written, and nothing else', () => {
    expect(number()('84.59')).toBe(84.59);
    expect(number()('-0.5')).toBe(-0.5);
    expect(number()('1e-3')).toBe(0.001);
    for (const wrong of ['1,234', '0x10', '12%', 'n/a', 'Infinity', 'NaN', '1 2', '--1', '.', '1e'])
      expect(reason(number()(wrong)), wrong).toBe('not-a-number');
  });

  it('comes back from its own text', () => {
    holds(
      fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (value) => {
        expect(number()(String(value)) === value).toBe(true);
      }),
    );
  });

  it('lies within its bounds, both of which belong to it', () => {
    const percent = number(0, 100);
    expect(percent('0')).toBe(0);
    expect(percent('100')).toBe(100);
    expect(percent('100.01')).toEqual(new Refused({ code: 'out-of-range', min: 0, max: 100 }));
  });
});

describe('A missing value', () => {
  it('is blank or two dots, and never zero', () => {
    for (const missing of ['', '..']) {
      expect(optional(number())(missing)).toBe(null);
      expect(reason(number()(missing))).toBe('blank');
      expect(reason(year(missing))).toBe('blank');
    }
    expect(optional(number())('0')).toBe(0);
  });

  it('is not the same as a wrong one', () => {
    expect(reason(optional(number())('-'))).toBe('not-a-number');
  });
});

describe('A code', () => {
  it('stays text, with its zeros', () => {
    expect(code('m49')('004')).toBe('004');
    expect(reason(code('m49')('4'))).toBe('not-a-code');
  });

  it('has the form of its kind', () => {
    expect(code('iso3')('XKX')).toBe('XKX');
    for (const wrong of ['ner', 'NE', 'NERO', '562'])
      expect(code('iso3')(wrong)).toEqual(new Refused({ code: 'not-a-code', kind: 'iso3' }));
  });
});

describe('Other cells', () => {
  it('are years of four digits', () => {
    expect(year('2019')).toBe(2019);
    for (const wrong of ['19', '2019.0', '20190', '3019'])
      expect(reason(year(wrong))).toBe('not-a-year');
  });

  it('are one of a list of words', () => {
    const status = oneOf(['official', 'experimental']);
    expect(status('official')).toBe('official');
    expect(status('Official')).toEqual(
      new Refused({ code: 'not-one-of', allowed: ['official', 'experimental'] }),
    );
    expect(reason(status(''))).toBe('blank');
  });

  it('are 1 or 0, or text', () => {
    expect(flag('1')).toBe(true);
    expect(flag('0')).toBe(false);
    expect(reason(flag('yes'))).toBe('not-one-of');
    expect(reason(text(''))).toBe('blank');
  });
});
