/** The words of the share of people who use the Internet. */
import type { IndicatorWords } from './words.ts';

export const internetUse: IndicatorWords = {
  name: 'Internet use',
  subject: 'Individuals using the Internet',
  measures: {
    share: {
      title: 'Individuals using the Internet',
      definition: '% of the population, from any place and device, in the last three months',
    },
  },
  phrases: { says: 'share-of-people', did: 'used the Internet', didBriefly: 'used the Internet' },
  unitLine: 'of people used the Internet',
  never: 'No figure of Internet use was ever published.',
};
