/** The language of these scripts. */
import { language } from '#words/language.ts';
import type { Language } from './languages.ts';

/** The language whose words are in these scripts: a build has one set of scripts a language. */
export const LANGUAGE: Language = language;
