/** The words of the share of people who use the Internet. */
import type { FigureWords, IndicatorWords } from './words.ts';

export const figure: FigureWords = {
  measures: {
    share: {
      title: 'Individuals using the Internet',
      definition: '% of the population, from any place and device, in the last three months',
    },
  },
};

export const words: IndicatorWords = {
  name: 'Internet use',
  subject: 'Individuals using the Internet',
  phrases: { says: 'share-of-people', did: 'used the Internet', didBriefly: 'used the Internet' },
  unitLine: 'of people used the Internet',
  never: 'No figure of Internet use was ever published.',
};
