/** The words of ITU’s Global Cybersecurity Index. */
import * as say from '#words/indicators/cybersecurity-index.ts';
import type { MeasureId } from '../../model/indicator.ts';
import type { FigureWords, IndicatorWords } from '../indicator-words.ts';

export const figure: FigureWords = {
  measures: {
    score: {
      title: say.figure_measures_score_title,
      definition: say.figure_measures_score_definition,
    },
    legal: {
      title: say.figure_measures_legal_title,
      definition: say.figure_measures_legal_definition,
    },
    technical: {
      title: say.figure_measures_technical_title,
      definition: say.figure_measures_technical_definition,
    },
    organizational: {
      title: say.figure_measures_organizational_title,
      definition: say.figure_measures_organizational_definition,
    },
    capacity: {
      title: say.figure_measures_capacity_title,
      definition: say.figure_measures_capacity_definition,
    },
    cooperation: {
      title: say.figure_measures_cooperation_title,
      definition: say.figure_measures_cooperation_definition,
    },
  },
  ofWhat: [say.figure_ofWhat],
};

const ON: Readonly<Partial<Record<MeasureId, string>>> = {
  score: say.words_on_score,
  legal: say.words_on_legal,
  technical: say.words_on_technical,
  organizational: say.words_on_organizational,
  capacity: say.words_on_capacity,
  cooperation: say.words_on_cooperation,
};

export const words: IndicatorWords = {
  name: say.words_name,
  subject: say.words_subject,
  phrases: (measure) => ({ says: 'index', on: ON[measure] ?? '' }),
  unitLine: say.words_unitLine,
  never: say.words_never,
};
