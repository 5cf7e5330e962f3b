import { describe, expect, it } from 'vitest';
import { gapWords } from '../../../src/figures/compare/words.ts';
import { compareHeadline } from '../../../src/messages/compare/headline.ts';
import { formatMoment, formatTimes, formatYears } from '../../../src/messages/compare/gap.ts';
import { stayText } from '../../../src/messages/compare/page.ts';
import { contextFor } from '../../figures/compare/small-comparison.ts';

const headline = (address: string): string => compareHeadline(gapWords(contextFor(address)));

describe('The headline of a comparison', () => {
  it.each([
    [
      'time=2020',
      '35.0% of people in the least developed countries used the Internet, 95.0% in developed countries, in 2020: 60.0 percentage points apart.',
    ],
    [
      'time=2020&group=AAA~CCC',
      'About two in ten people in Aland used the Internet, nine in ten in Cland, in 2020: 70.0 percentage points apart.',
    ],
    [
      // Neither has a value of 2019, so the year compared is the one before.
      'time=2019&tolerance=on&group=AAA~CCC',
      'About one in ten people in Aland used the Internet, eight in ten in Cland, in 2018: 70.0 percentage points apart.',
    ],
    [
      'indicator=people-offline&time=2020',
      '2.60 million people in the least developed countries did not use the Internet, 200 thousand in developed countries, in 2020: 13 times as many.',
    ],
    [
      'indicator=fixed-price&time=2020',
      'Fixed broadband cost 8.00% of monthly income per head in the least developed countries, 1.75% in developed countries (medians, 2020): 4.6 times as much.',
    ],
    [
      'indicator=gender-parity',
      'Women’s rate of Internet use was 0.75 times men’s in the least developed countries, by the publisher’s estimates for 2020; there is no figure for developed countries: this atlas holds no estimate of the publisher’s by sex for this group and year, and too few countries have figures to compute one.',
    ],
    [
      'time=2010',
      '30.0% of people in developed countries used the Internet, in 2010; there is no figure for the least developed countries: only 1 of its 3 countries has a value, with 13% of its people: too few to stand for it.',
    ],
    [
      'time=2020&group=XXX~ldc',
      '35.0% of people in the least developed countries used the Internet, in 2020; there is no figure for Xland: it has no value for 2020.',
    ],
    [
      'time=2020&group=AAA.BBB~ldc',
      'Both groups are the same 2 countries: choose another to compare.',
    ],
    ['group=ldc~none', 'Your own group has no members: add countries, or choose another.'],
    ['group=none~none', 'Both groups are empty: add countries to them.'],
  ])('%s', (address, sentence) => {
    expect(headline(address)).toBe(sentence);
  });
});

describe('The words of a gap', () => {
  it('call a ratio by as many digits as show its size', () => {
    expect([1.234, 9.94, 12.6, 1234].map(formatTimes)).toEqual([
      '1.2 times',
      '9.9 times',
      '13 times',
      '1,234 times',
    ]);
  });

  it('call a third of a year early, mid or late', () => {
    expect([2001, 2001.2, 2001.5, 2001.9].map(formatMoment)).toEqual([
      '2001',
      'early 2001',
      'mid 2001',
      'late 2001',
    ]);
    expect([1, 2.25].map(formatYears)).toEqual(['1.0 year', '2.3 years']);
  });

  it('tell when a country was on the LDC list', () => {
    const stay = { iso3: 'A', included: 1971, graduated: null, scheduled: null };
    expect(stayText([stay])).toBe('LDC since 1971');
    expect(stayText([{ ...stay, graduated: 2017 }])).toBe('LDC 1971–2017');
    expect(stayText([{ ...stay, scheduled: 2026 }])).toBe('LDC since 1971, graduation due 2026');
    expect(stayText([])).toBe('');
  });
});
