/** The words of the price of mobile broadband. */
import * as say from '#words/indicators/mobile-price.ts';
import { priceMeasures } from './price-measures.ts';
import type { FigureWords, IndicatorWords } from '../indicator-words.ts';

export const figure: FigureWords = {
  measures: priceMeasures(say.figure_measures),
};

export const words: IndicatorWords = {
  name: say.words_name,
  subject: say.words_subject,
  phrases: { says: 'price', service: say.words_phrases_service },
  unitLine: say.words_unitLine,
  never: say.words_never,
};
