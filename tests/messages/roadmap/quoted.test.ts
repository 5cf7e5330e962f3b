import { describe, expect, it } from 'vitest';
import {
  foundText,
  quotedText,
  quotedWithYear,
  quotedYear,
} from '../../../src/messages/roadmap/quoted.ts';
import type { Quoted } from '../../../src/model/roadmap.ts';

const quoted = (over: Partial<Quoted>): Quoted => ({
  value: 87,
  unit: 'percent',
  qualifier: null,
  precision: 1,
  year: 2019,
  yearStated: true,
  words: null,
  from: null,
  ...over,
});

describe('a figure as it is quoted', () => {
  it.each<[Partial<Quoted>, string]>([
    [{ qualifier: 'close to' }, 'close to 87%'],
    [{ value: 53.6 }, '53.6%'],
    [{ value: 3.6e9, unit: 'people', qualifier: 'about' }, 'about 3.6 billion people'],
    [{ value: 5e12, unit: 'usd', qualifier: 'more than' }, 'more than $5 trillion'],
    [{ value: 7.33, unit: 'usd-per-gb', qualifier: 'up to' }, 'up to $7.33 per GB'],
    [{ value: 1.5, unit: 'usd', from: { value: 150, year: 2013 } }, '$1.50, from $150 in 2013'],
    [{ value: 7000, unit: 'breaches', qualifier: 'more than' }, 'more than 7,000 breaches'],
    [{ value: 66.7, words: 'two in three' }, 'two in three'],
  ])('%o reads %s', (over, text) => {
    expect(quotedText(quoted(over))).toBe(text);
  });

  it('tells a year that the text states from one that the context gives', () => {
    expect(quotedYear(quoted({}))).toBe('2019');
    expect(quotedYear(quoted({ yearStated: false }))).toBe('2019, from the context');
    expect(quotedYear(quoted({ year: null }))).toBeNull();
  });

  it('has its year behind it where it has one', () => {
    expect(quotedWithYear(quoted({}))).toBe('87% (2019)');
    expect(quotedWithYear(quoted({ year: null }))).toBe('87%');
  });

  it('stands beside the value found in the same unit', () => {
    expect(foundText(86.087, 'percent')).toBe('86.1%');
    expect(foundText(3_668_752_666, 'people')).toBe('3.67 billion people');
    expect(foundText(19, 'economies')).toBe('19 countries');
  });
});
