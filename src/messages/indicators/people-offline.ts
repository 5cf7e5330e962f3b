/** The words of the people who do not use the Internet. */
import type { IndicatorWords } from './words.ts';

export const peopleOffline: IndicatorWords = {
  name: 'People offline',
  subject: 'People who do not use the Internet',
  measures: {
    people: {
      title: 'People who do not use the Internet',
      definition: 'number of people: population × (100% − Internet use)',
    },
  },
  phrases: { says: 'number-of-people', did: 'did not use the Internet' },
  ofWhat: [
    'Computed as population × (100% − Internet use). The population is that of the year asked, also where the share is of an earlier one. Countries without either are left out. Shown with three digits, and none finer than a thousand.',
  ],
  unitLine: 'people did not use it',
  never: 'Cannot be computed: there is no figure of Internet use and population for the same year.',
};
