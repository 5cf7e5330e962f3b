import { integer, property, string } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chartTextWidth, fitted } from '../../src/text/fitted.ts';
import { holds } from '../support/property.ts';

describe('A name in a chart', () => {
  it('stays whole where it fits', () => {
    expect(fitted('Niger', 60)).toBe('Niger');
  });

  it('is cut by its letters, not by their number', () => {
    expect(fitted('Illiil Illiil', 60)).toBe('Illiil Illiil');
    expect(fitted('Mwamwa Mwamwa', 60)).toBe('Mwam…');
  });

  it('is measured wider where it is bold', () => {
    expect(chartTextWidth('Niger', 12, 'bold')).toBeGreaterThan(chartTextWidth('Niger'));
  });

  it('fits, or is one letter and an ellipsis', () => {
    holds(
      property(
        string({ unit: 'grapheme', minLength: 1, maxLength: 80 }),
        integer({ min: 1, max: 400 }),
        (text, room) => {
          const shown = fitted(text, room);
          expect(chartTextWidth(shown) <= room || Array.from(shown).length <= 2).toBe(true);
          if (shown !== text) expect(text.startsWith(shown.slice(0, -1))).toBe(true);
        },
      ),
    );
  });
});
