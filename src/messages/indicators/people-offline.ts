/** The words of the people who do not use the Internet. */
import * as say from '#words/indicators/people-offline.ts';
import type { FigureWords, IndicatorWords } from '../indicator-words.ts';

export const figure: FigureWords = {
  measures: {
    people: {
      title: say.figure_measures_people_title,
      definition: say.figure_measures_people_definition,
    },
  },
  ofWhat: [say.figure_ofWhat],
};

export const words: IndicatorWords = {
  name: say.words_name,
  subject: say.words_subject,
  phrases: { says: 'number-of-people', did: say.words_phrases_did },
  unitLine: say.words_unitLine,
  never: say.words_never,
};
