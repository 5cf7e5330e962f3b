/**
 * The languages in which the atlas is built. Nobody speaks two of them: English with accents and
 * brackets, and English from right to left, after CLDR. They show what was forgotten.
 */
export const LANGUAGES = ['en', 'en-XA', 'ar-XB'] as const;
export type Language = (typeof LANGUAGES)[number];

/** The language in which all words were written first, and in which addresses need not say it. */
export const FIRST_LANGUAGE: Language = 'en';

/** How a language is written, and by whose rules its numbers and days are. */
interface Writing {
  /** What it calls itself. */
  readonly name: string;
  readonly direction: 'ltr' | 'rtl';
  readonly numbers: string;
  /** Days stand first in them, as in the words of the sources. */
  readonly dates: string;
}

const WRITING: Readonly<Record<Language, Writing>> = {
  en: { name: 'English', direction: 'ltr', numbers: 'en', dates: 'en-GB' },
  'en-XA': { name: 'Accented', direction: 'ltr', numbers: 'en', dates: 'en-GB' },
  'ar-XB': { name: 'Right to left', direction: 'rtl', numbers: 'en', dates: 'en-GB' },
};

export const writingOf = (of: Language): Writing => WRITING[of];

/** Languages that readers can choose; the others are there for those who know of them. */
const OFFERED: readonly Language[] = ['en'];

/** What can be chosen on a page in a language. */
export const languagesBeside = (language: Language): readonly Language[] =>
  OFFERED.filter((each) => each !== language);

export const isLanguage = (text: string): text is Language =>
  (LANGUAGES as readonly string[]).includes(text);

/**
 * The language that an address asks for; else the one that the reader chose before; else the first.
 *
 * @param search - Text after the question mark.
 * @param chosen - What was kept of the reader's choice; null for nothing.
 */
export function languageAsked(search: string, chosen: string | null = null): Language {
  const asked = new URLSearchParams(search).get('lang')?.trim() ?? '';
  return [asked, chosen ?? ''].find(isLanguage) ?? FIRST_LANGUAGE;
}
