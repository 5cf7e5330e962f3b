import { describe, expect, it } from 'vitest';
import { LANGUAGE } from '../../src/model/language.ts';
import { languageAsked, LANGUAGES } from '../../src/model/languages.ts';
import { languagesBeside, writingOf } from '../../src/model/writing.ts';

describe('The language of a page', () => {
  it('is the one that the address asks for', () => {
    expect(languageAsked('?page=data&lang=ar-XB')).toBe('ar-XB');
    expect(languageAsked('?lang=en', 'ar-XB')).toBe('en');
  });

  it('is else the one that the reader chose, if there is such a one', () => {
    expect(languageAsked('', 'en-XA')).toBe('en-XA');
    expect(languageAsked('?lang=xx', 'en-XA')).toBe('en-XA');
    expect(languageAsked('', 'xx')).toBe('en');
    expect(languageAsked('')).toBe('en');
  });

  it('is English in tests, and English can be chosen where it is not', () => {
    expect(LANGUAGE).toBe('en');
    expect(languagesBeside('en')).toEqual([]);
    expect(languagesBeside('ar-XB')).toEqual(['en']);
  });

  it('runs from right to left in one of them', () => {
    expect(LANGUAGES.map((each) => writingOf(each).direction)).toEqual(['ltr', 'ltr', 'rtl']);
  });
});
