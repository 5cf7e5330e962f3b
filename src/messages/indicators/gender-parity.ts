/** The words of women’s use of the Internet beside men’s. */
import * as say from '#words/indicators/gender-parity.ts';
import { surveyNote } from '../figure/notes.ts';
import type { FigureWords, IndicatorWords } from '../indicator-words.ts';

export const figure: FigureWords = {
  measures: {
    parity: {
      title: say.figure_measures_parity_title,
      definition: say.figure_measures_parity_definition,
    },
    gap: {
      title: say.figure_measures_gap_title,
      definition: say.figure_measures_gap_definition,
    },
    points: {
      title: say.figure_measures_points_title,
      definition: say.figure_measures_points_definition,
    },
    women: {
      title: say.figure_measures_women_title,
      definition: say.figure_measures_women_definition,
    },
    men: { title: say.figure_measures_men_title, definition: say.figure_measures_men_definition },
  },
  ofValues: (countries) => [say.figure_ofValues({ countries })],
  ofWhat: [surveyNote],
};

export const words: IndicatorWords = {
  name: say.words_name,
  subject: say.words_subject,
  phrases: { says: 'rates-of-sexes', did: say.words_phrases_did, rate: say.words_phrases_rate },
  unitLine: say.words_unitLine,
  never: say.words_never,
};
