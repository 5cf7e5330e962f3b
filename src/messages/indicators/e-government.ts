/** The words of where States stand in the UN E-Government Survey. */
import * as say from '#words/indicators/e-government.ts';
import type { MeasureId } from '../../model/indicator.ts';
import type { FigureWords, IndicatorWords, Phrases } from '../indicator-words.ts';

export const figure: FigureWords = {
  measures: {
    'human-capital': {
      title: say.figure_measures_humanCapital_title,
      definition: say.figure_measures_humanCapital_definition,
    },
    'online-services': {
      title: say.figure_measures_onlineServices_title,
      definition: say.figure_measures_onlineServices_definition,
    },
    'e-government': {
      title: say.figure_measures_eGovernment_title,
      definition: say.figure_measures_eGovernment_definition,
    },
    'human-capital-rank': {
      title: say.figure_measures_humanCapitalRank_title,
      definition: say.figure_measures_humanCapitalRank_definition,
    },
    'online-services-rank': {
      title: say.figure_measures_onlineServicesRank_title,
      definition: say.figure_measures_onlineServicesRank_definition,
    },
    'e-government-rank': {
      title: say.figure_measures_eGovernmentRank_title,
      definition: say.figure_measures_eGovernmentRank_definition,
    },
  },
  ofWhat: [say.figure_ofWhat],
};

const SCORES: Readonly<Partial<Record<MeasureId, string>>> = {
  'human-capital': say.words_on_humanCapital,
  'online-services': say.words_on_onlineServices,
  'e-government': say.words_on_eGovernment,
};

const RANKS: Readonly<Partial<Record<MeasureId, string>>> = {
  'human-capital-rank': say.words_rank_humanCapitalRank,
  'online-services-rank': say.words_rank_onlineServicesRank,
  'e-government-rank': say.words_rank_eGovernmentRank,
};

/** A rank is no score: nobody "scored" the 20th place. */
function phrases(measure: MeasureId): Phrases {
  const rank = RANKS[measure];
  return rank === undefined
    ? { says: 'index', on: SCORES[measure] ?? '' }
    : { says: 'rank', by: rank };
}

export const words: IndicatorWords = {
  name: say.words_name,
  subject: say.words_subject,
  phrases,
  unitLine: say.words_unitLine,
  never: say.words_never,
};
