/** The language of these scripts. */
import { dates, isRightToLeft, language, numbers } from '#words/language.ts';
import type { Language } from './languages.ts';

/** The language whose words are in these scripts: a build has one set of scripts a language. */
export const LANGUAGE: Language = language;

/** Whose rules numbers follow, and in whose order names stand. */
export const LOCALE: string = numbers;

/** Whose rules days follow. */
export const LOCALE_OF_DATES: string = dates;

/** Whether readers begin at the right: charts, tables and the steps of arrow keys then do so too. */
export { isRightToLeft as RIGHT_TO_LEFT } from '#words/language.ts';

const ONWARDS: 1 | -1 = isRightToLeft ? -1 : 1;
const BACK: 1 | -1 = isRightToLeft ? 1 : -1;

/** Where an arrow key leads in a row: onwards is where the reader reads on. */
export const STEP_OF_ARROW: Readonly<
  Record<'ArrowRight' | 'ArrowLeft', 1 | -1> & Partial<Record<string, 1 | -1>>
> = { ArrowRight: ONWARDS, ArrowLeft: BACK, ArrowDown: 1, ArrowUp: -1 };
