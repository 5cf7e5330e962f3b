import { property, string, integer } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { textWidth } from '../../src/text/glyph-widths.ts';
import { wrap } from '../../src/text/wrap.ts';
import { holds } from '../support/property.ts';

const STYLE = { size: 12 };
const letters = (text: string): string => text.replace(/[ \t\r\n\f\v]+/g, '');

describe('Wrapping', () => {
  it('breaks between words', () => {
    expect(wrap('Individuals using the Internet', 100, STYLE)).toEqual([
      'Individuals using',
      'the Internet',
    ]);
  });

  it('breaks a word that is wider than the line', () => {
    const lines = wrap('Llanfairpwllgwyngyllgogerychwyrndrobwll', 80, STYLE);
    expect(lines.length).toBeGreaterThan(2);
    expect(lines.join('')).toBe('Llanfairpwllgwyngyllgogerychwyrndrobwll');
  });

  it('has no line where there are no words', () => {
    expect(wrap(' \n ', 80, STYLE)).toEqual([]);
  });

  it('keeps words together that a no-break space joins', () => {
    expect(wrap('Figure by Roadmap\u00a0Atlas', 90, STYLE)).toEqual([
      'Figure by',
      'Roadmap\u00a0Atlas',
    ]);
  });

  it('never loses a letter', () => {
    holds(
      property(
        string({ unit: 'grapheme', maxLength: 200 }),
        integer({ min: 1, max: 400 }),
        (text, width) => {
          expect(letters(wrap(text, width, STYLE).join(' '))).toBe(letters(text));
        },
      ),
    );
  });

  it('never makes a line of several letters that is too wide', () => {
    holds(
      property(
        string({ unit: 'grapheme', maxLength: 200 }),
        integer({ min: 20, max: 400 }),
        (text, width) => {
          for (const line of wrap(text, width, STYLE))
            if (Array.from(line).length > 1)
              expect(textWidth(line, STYLE)).toBeLessThanOrEqual(width);
        },
      ),
    );
  });
});

describe('The width of a text', () => {
  it('is that of Arial', () => {
    expect(textWidth('Hamburgefonts', { size: 1000 })).toBeCloseTo(6837, -1);
    expect(textWidth('Hamburgefonts', { size: 1000, bold: true })).toBeCloseTo(7389, -1);
  });

  it('does not grow with accents', () => {
    expect(textWidth('Åland', STYLE)).toBe(textWidth('Aland', STYLE));
    expect(textWidth('Côte d’Ivoire', STYLE)).toBe(textWidth('Cote d’Ivoire', STYLE));
  });
});
