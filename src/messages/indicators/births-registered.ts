/** The words of births registered. */
import * as say from '#words/indicators/births-registered.ts';
import type { FigureWords, IndicatorWords } from '../indicator-words.ts';

export const figure: FigureWords = {
  measures: {
    share: {
      title: say.figure_measures_share_title,
      definition: say.figure_measures_share_definition,
    },
  },
  ofValues: (countries) => [say.figure_ofValues({ countries })],
  ofWhat: [say.figure_ofWhat],
};

export const words: IndicatorWords = {
  name: say.words_name,
  subject: say.words_subject,
  phrases: {
    says: 'share',
    of: say.words_phrases_of,
    did: say.words_phrases_did,
  },
  unitLine: say.words_unitLine,
  never: say.words_never,
};
