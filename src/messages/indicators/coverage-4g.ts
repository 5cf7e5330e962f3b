/** The words of the share of people within reach of a 4G signal. */
import type { FigureWords, IndicatorWords } from './words.ts';

export const figure: FigureWords = {
  measures: {
    share: {
      title: 'Population covered by 4G or newer',
      definition: '% of the population within reach of an LTE/WiMAX or newer mobile signal',
    },
  },
  ofValues: () => ['The source does not say which of these values are estimates.'],
  ofWhat: ['To be within reach of a signal is not to use it, nor to have a device that can.'],
};

export const words: IndicatorWords = {
  name: '4G coverage',
  subject: 'Population covered by 4G or newer',
  phrases: {
    says: 'share-of-people',
    did: 'lived within reach of a 4G signal',
    didBriefly: 'lived within reach of 4G',
  },
  unitLine: 'of people within reach of 4G',
  never: 'No figure of 4G coverage was ever published.',
};
