/** The words of data-protection law. */
import * as say from '#words/indicators/data-protection.ts';
import type { FigureWords, IndicatorWords } from '../indicator-words.ts';

export const figure: FigureWords = {
  measures: {
    status: {
      title: say.figure_measures_status_title,
      definition: say.figure_measures_status_definition,
    },
  },
  ofValues: () => [say.figure_ofValues],
  ofWhat: [say.figure_ofWhat],
};

export const words: IndicatorWords = {
  name: say.words_name,
  subject: say.words_subject,
  phrases: {
    says: 'status',
    holds: say.words_phrases_holds,
  },
  unitLine: say.words_unitLine,
  never: say.words_never,
};
