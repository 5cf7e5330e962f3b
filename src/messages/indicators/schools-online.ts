/** The words of schools with Internet and computers. */
import * as say from '#words/indicators/schools-online.ts';
import type { MeasureId } from '../../model/indicator.ts';
import type { FigureWords, IndicatorWords, Phrases } from '../indicator-words.ts';

export const figure: FigureWords = {
  measures: {
    primary: {
      title: say.figure_measures_primary_title,
      definition: say.figure_measures_primary_definition,
    },
    'lower-secondary': {
      title: say.figure_measures_lowerSecondary_title,
      definition: say.figure_measures_lowerSecondary_definition,
    },
    'upper-secondary': {
      title: say.figure_measures_upperSecondary_title,
      definition: say.figure_measures_upperSecondary_definition,
    },
    'computers-primary': {
      title: say.figure_measures_computersPrimary_title,
      definition: say.figure_measures_computersPrimary_definition,
    },
    'computers-lower-secondary': {
      title: say.figure_measures_computersLowerSecondary_title,
      definition: say.figure_measures_computersLowerSecondary_definition,
    },
    'computers-upper-secondary': {
      title: say.figure_measures_computersUpperSecondary_title,
      definition: say.figure_measures_computersUpperSecondary_definition,
    },
  },
  ofValues: () => [say.figure_ofValues],
  ofWhat: [say.figure_ofWhat],
};

const primary = say.words_of_primary;
const lower = say.words_of_lowerSecondary;
const upper = say.words_of_upperSecondary;
const { internet, computers } = {
  internet: say.words_did_internet,
  computers: say.words_did_computers,
};

const OF_MEASURE: Readonly<Partial<Record<MeasureId, readonly [of: string, did: string]>>> = {
  primary: [primary, internet],
  'lower-secondary': [lower, internet],
  'upper-secondary': [upper, internet],
  'computers-primary': [primary, computers],
  'computers-lower-secondary': [lower, computers],
  'computers-upper-secondary': [upper, computers],
};

function phrases(measure: MeasureId): Phrases {
  const [of, did] = OF_MEASURE[measure] ?? [primary, internet];
  return { says: 'share', of, did };
}

export const words: IndicatorWords = {
  name: say.words_name,
  subject: say.words_subject,
  phrases,
  unitLine: say.words_unitLine,
  never: say.words_never,
};
