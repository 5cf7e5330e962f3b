/** The language of these scripts. */
import { dates, language, numbers } from '#words/language.ts';
import type { Language } from './languages.ts';

/** The language whose words are in these scripts: a build has one set of scripts a language. */
export const LANGUAGE: Language = language;

/** Whose rules numbers follow, and in whose order names stand. */
export const LOCALE: string = numbers;

/** Whose rules days follow. */
export const LOCALE_OF_DATES: string = dates;
