import { describe, expect, it } from 'vitest';
import { fontsFor, png } from '../../build/pixels.ts';

const drawn = (text: string, weight = 'normal'): string => {
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="60" height="30" font-family="Arial"><text x="30" y="22" text-anchor="middle" font-size="20" font-weight="${weight}">${text}</text></svg>`;
  return Buffer.from(png(svg)).toString('base64');
};

/** What is drawn for a letter that no font has. */
const MISSING = drawn('\u{e000}');
const NOTHING = drawn('');

describe('Ready pictures', () => {
  it.each([
    ['Latin', 'é', 'ğ'],
    ['Cyrillic', 'Ж', 'щ'],
    ['Arabic', 'ع', 'ش'],
    ['Chinese', '国', '联'],
  ])('have %s letters', (_, one, other) => {
    for (const weight of ['normal', 'bold']) {
      const [first, second] = [drawn(one, weight), drawn(other, weight)];
      expect(first).not.toBe(second);
      for (const each of [first, second]) expect([MISSING, NOTHING]).not.toContain(each);
    }
    expect(drawn(one)).not.toBe(drawn(one, 'bold'));
  });

  it('load large fonts only for letters that need them', () => {
    expect(fontsFor('<svg>Niger</svg>')).toHaveLength(2);
    expect(fontsFor('<svg>النيجر</svg>')).toHaveLength(4);
    expect(fontsFor('<svg>尼日尔</svg>')).toHaveLength(4);
  });
});
