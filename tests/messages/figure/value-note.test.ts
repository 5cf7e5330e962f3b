import { describe, expect, it } from 'vitest';
import { offlineSentence } from '../../../src/messages/country/finding.ts';
import {
  agesText,
  noteText,
  readingValue,
  readingWithUnit,
} from '../../../src/messages/figure/value-note.ts';

const note = { year: 2024, ages: '15-74', note: 'Aged 15-74.' };

describe('A note on a value', () => {
  it('is told as the publisher’s', () => {
    expect(noteText(note)).toBe('Publisher’s note: Aged 15-74.');
  });

  it.each([
    ['15-74', 'ages 15–74'],
    ['5+', 'ages 5 and over'],
    ['all', 'all ages'],
  ])('%s is read as %s', (ages, text) => {
    expect(agesText(ages)).toBe(text);
  });
});

describe('Where all of those surveyed use the Internet', () => {
  it('nobody is counted as nobody', () => {
    expect(readingValue(0, 'people', note)).toBe('none of those surveyed, ages 15–74');
    expect(readingWithUnit(0, 'people')).toBe('none of those surveyed');
    expect(offlineSentence(0, { year: 2024, shareOf: 2024 }, note)).toBe(
      'Everybody surveyed (ages 15–74) was online in 2024; of others nothing is known.',
    );
    expect(offlineSentence(0, { year: 2024, shareOf: 2024 }, null)).toBe(
      'Everybody surveyed was online in 2024; of others nothing is known.',
    );
  });

  it('a zero of anything else is a zero', () => {
    expect(readingValue(0, 'percent')).toBe('0.0%');
    expect(readingWithUnit(96_287, 'people', note)).toBe('96 thousand people');
  });
});
