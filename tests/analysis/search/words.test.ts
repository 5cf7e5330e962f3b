import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hasWords, stretchesOf, wordsIn } from '../../../src/analysis/search/words.ts';
import { holds } from '../../support/property.ts';

const marked = (text: string, typed: string): string =>
  stretchesOf(text, wordsIn(typed))
    .map(({ text: part, found }) => (found ? `[${part}]` : part))
    .join('');

describe('the search within the Roadmap', () => {
  it('finds parts that have all the words, in any order and in different texts', () => {
    expect(hasWords(['Women and men', 'online'], wordsIn('ONLINE wom'))).toBe(true);
    expect(hasWords(['Women and men', null], wordsIn('women offline'))).toBe(false);
  });

  it('keeps everything while nothing is typed, or nothing that could be found', () => {
    expect(hasWords([], wordsIn('   '))).toBe(true);
    expect(wordsIn('¶ –')).toEqual([]);
  });

  it.each([
    ['Broadband monopoly', 'BROAD', '[Broad]band monopoly'],
    ['São Tomé and Príncipe', 'sao principe', '[São] Tomé and [Príncipe]'],
    ['recommendation 1C/1D', '1c/1d', 'recommendation [1C]/[1D]'],
    ['the Straße', 'strasse', 'the [Straße]'],
    ['ITU’s own', 'itus', '[ITU’s] own'],
    ['no such thing', 'women', 'no such thing'],
    ['aaaa', 'aa', '[aaaa]'],
    ['use and users', 'use user', '[use] and [user]s'],
  ])('marks in %j what fits %j', (text, typed, expected) => {
    expect(marked(text, typed)).toBe(expected);
  });

  it('never changes a text by marking it', () => {
    holds(
      fc.property(fc.string({ unit: 'grapheme' }), fc.string(), (text, typed) => {
        const parts = stretchesOf(text, wordsIn(typed));
        expect(parts.map((part) => part.text).join('')).toBe(text);
      }),
    );
  });
});
