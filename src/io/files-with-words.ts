/** Data files that carry words: each language has its own copy, beside the numbers that all share. */
import { FIRST_LANGUAGE, type Language } from '../model/languages.ts';

/** Files with words in them, by path. */
export const WITH_WORDS = [
  'data/countries.csv',
  'data/datapackage.json',
  'data/internet-use-notes.csv',
  'data/roadmap.json',
  'data/series-breaks.csv',
  'data/sources.json',
] as const;
export type FileWithWords = (typeof WITH_WORDS)[number];

/** Cut from one of them in the build: `build/indicator-scripts.ts`. */
const CUT = 'data/sources/';

const hasWords = (path: string): boolean =>
  (WITH_WORDS as readonly string[]).includes(path) || path.startsWith(CUT);

/** Where the site serves a data file in a language: "data/ar-XB/countries.csv". */
export const pathIn = (language: Language, path: string): string =>
  language !== FIRST_LANGUAGE && hasWords(path) ? path.replace('data/', `data/${language}/`) : path;
