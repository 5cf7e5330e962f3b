/** How the languages are written, and which of them readers are offered. */
import type { Language } from './languages.ts';

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
