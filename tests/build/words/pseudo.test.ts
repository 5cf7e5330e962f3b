import { describe, expect, it } from 'vitest';
import { codeOf, partsOf } from '../../../build/words/message.ts';
import { PSEUDO, PSEUDO_TEXT } from '../../../build/words/pseudo.ts';

const code = (language: string, text: string): string =>
  codeOf(PSEUDO[language]?.(partsOf(text, 'en')) ?? [], 'en', (name) => `a.${name}`);

describe('A language that nobody speaks', () => {
  it('has accents, is a third longer and stands between brackets', () => {
    expect(code('en-XA', 'Share of people in {place}')).toMatch(
      /^`\[Šĥáŕé óƒ ƥéóƥļé îñ \$\{a\.place\}( [\p{L}]+)+\]`$|^`\[.+\$\{a\.place\}.*\]`$/u,
    );
    const long = 'Countries and areas with a value of the year';
    const [said = ''] = [PSEUDO_TEXT['en-XA']?.(long)];
    expect(said.length).toBeGreaterThan(long.length * 1.3);
    expect(said).not.toMatch(/[a-z]{3}/);
  });

  it('runs from right to left, word by word, and leaves what fills it alone', () => {
    const turned = code('ar-XB', 'in {place}');
    expect(turned).toBe('`\u200f\u202ein\u202c\u200f ${a.place}`');
  });

  it('keeps what a message counts and chooses by', () => {
    const text = '{n, plural, one {# country} other {# countries}}';
    expect(code('en-XA', text)).toContain('a.n === 1');
  });

  it('says nothing where nothing is said', () => {
    expect(PSEUDO_TEXT['en-XA']?.('')).toBe('');
  });
});
