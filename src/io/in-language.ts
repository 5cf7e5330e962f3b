/** Where data files with words are, in the language of these scripts. */
import { LANGUAGE } from '../model/language.ts';
import { FIRST_LANGUAGE } from '../model/languages.ts';
import { pathIn } from './files-with-words.ts';

/** Where the site serves a data file; nothing of this is left in the scripts of the first language. */
export const inLanguage = (path: string): string =>
  LANGUAGE === FIRST_LANGUAGE ? path : pathIn(LANGUAGE, path);
