/** The words of digital public goods in use. */
import * as say from '#words/indicators/digital-public-goods.ts';
import type { FigureWords, IndicatorWords } from '../indicator-words.ts';

export const figure: FigureWords = {
  measures: {
    count: {
      title: say.figure_measures_count_title,
      definition: say.figure_measures_count_definition,
    },
  },
  ofValues: () => [say.figure_ofValues],
  ofWhat: [say.figure_ofWhat],
};

export const words: IndicatorWords = {
  name: say.words_name,
  subject: say.words_subject,
  phrases: {
    says: 'number',
    things: say.words_phrases_things,
    did: say.words_phrases_did,
  },
  unitLine: say.words_unitLine,
  never: say.words_never,
};
