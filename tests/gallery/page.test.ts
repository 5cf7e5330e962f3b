/** What the gallery's pages work out before they show anything. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { GALLERY } from '../../gallery/figures/index.ts';
import { filtered, formatFilter, parseFilter } from '../../gallery/page/filter.ts';
import { lineDifference } from '../../gallery/page/line-difference.ts';
import { holds } from '../support/property.ts';

const names = (search: string): string[] =>
  filtered(GALLERY, parseFilter(search)).map(({ name }) => name);

describe('The filter of the gallery', () => {
  it('shows everything unless the address says otherwise', () => {
    expect(names('')).toHaveLength(GALLERY.length);
    expect(parseFilter('?width=100&theme=blue&state=odd')).toEqual(parseFilter(''));
    expect(parseFilter('')).toMatchObject({ widths: [320, 640, 960], themes: ['light', 'dark'] });
  });

  it('finds figures by words in any order, by page and by state', () => {
    expect(names('?text=INTERNET-USE explore-map&state=usual')).toEqual([
      ...['explore-map-internet-use', 'explore-map-survey-internet-use'],
    ]);
    expect(names('?page=data&state=usual')).toEqual(['data-coverage']);
  });

  it.each(['', '?text=map', '?state=target&width=320%2C960&theme=dark', '?page=data&show=both'])(
    'is written as it was read: %s',
    (search) => {
      expect(formatFilter(parseFilter(search))).toBe(search);
    },
  );
});

describe('The difference of two texts', () => {
  const signs = (before: string, after: string): string =>
    lineDifference(before, after)
      .map(({ kind, text }) => ({ same: ' ', gone: '-', new: '+' })[kind] + text)
      .join('|');

  it('has what went before what came, and all that stayed', () => {
    expect(signs('a\nb\nc', 'a\nx\nc')).toBe(' a|-b|+x| c');
    expect(signs('a\nb', 'a\nb\nc')).toBe(' a| b|+c');
    expect(signs('a\nb', 'b')).toBe('-a| b');
  });

  it('gives both texts back', () => {
    const text = fc.array(fc.constantFrom('a', 'b', 'c'), { minLength: 1, maxLength: 8 });
    holds(
      fc.property(text, text, (before, after) => {
        const lines = lineDifference(before.join('\n'), after.join('\n'));
        const side = (left: 'gone' | 'new'): string[] =>
          lines.filter(({ kind }) => kind !== left).map((line) => line.text);
        expect(side('new')).toEqual(before);
        expect(side('gone')).toEqual(after);
      }),
    );
  });
});
