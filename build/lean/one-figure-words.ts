/** In the place of what is said of the first indicators: what figures say of the one that is there. */
import type { FigureWords, IndicatorWords } from '../../src/messages/indicator-words.ts';
import { asked } from '../../src/pages/embed/asked.ts';

const { indicator, figure } = asked();

export const FIRST_FIGURES: Readonly<Record<string, FigureWords>> = { [indicator.id]: figure };

/** Maps and lists say nothing else. */
export const FIRST_WORDS: Readonly<Record<string, IndicatorWords>> = {};
