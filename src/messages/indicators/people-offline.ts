/** The words of the people who do not use the Internet. */
import type { FigureWords, IndicatorWords } from './words.ts';

export const figure: FigureWords = {
  measures: {
    people: {
      title: 'People who do not use the Internet',
      definition: 'number of people: population × (100% − Internet use)',
    },
  },
  ofWhat: [
    'Computed as population × (100% − Internet use). The population is that of the year asked, also where the share is of an earlier one. Countries without either are left out. Shown with three digits, and none finer than a thousand.',
  ],
};

export const words: IndicatorWords = {
  name: 'People offline',
  subject: 'People who do not use the Internet',
  phrases: { says: 'number-of-people', did: 'did not use the Internet' },
  unitLine: 'people did not use it',
  never: 'Cannot be computed: there is no figure of Internet use and population for the same year.',
};
