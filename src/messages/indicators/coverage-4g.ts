/** The words of the share of people within reach of a 4G signal. */
import * as say from '#words/indicators/coverage-4g.ts';
import type { FigureWords, IndicatorWords } from '../indicator-words.ts';

export const figure: FigureWords = {
  measures: {
    share: {
      title: say.figure_measures_share_title,
      definition: say.figure_measures_share_definition,
    },
  },
  ofValues: () => [say.figure_ofValues],
  ofWhat: [say.figure_ofWhat],
};

export const words: IndicatorWords = {
  name: say.words_name,
  subject: say.words_subject,
  phrases: {
    says: 'share-of-people',
    did: say.words_phrases_did,
    didBriefly: say.words_phrases_didBriefly,
  },
  unitLine: say.words_unitLine,
  never: say.words_never,
};
