/**
 * The languages in which the atlas is built. Nobody speaks two of them: English with accents and
 * brackets, and English from right to left, after CLDR. They show what was forgotten.
 */
export const LANGUAGES = ['en', 'en-XA', 'ar-XB'] as const;
export type Language = (typeof LANGUAGES)[number];

/** The language in which all words were written first, and in which addresses need not say it. */
export const FIRST_LANGUAGE: Language = 'en';

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
