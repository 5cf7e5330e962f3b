/** The words of women’s use of the Internet beside men’s. */
import { formatCountries } from '../format.ts';
import { surveyNote } from '../figure/notes.ts';
import type { FigureWords, IndicatorWords } from './words.ts';

export const figure: FigureWords = {
  measures: {
    parity: {
      title: 'Gender parity in Internet use',
      definition: 'women’s rate of use ÷ men’s rate; 0.98 to 1.02 counts as parity',
    },
    gap: {
      title: 'Gender gap in Internet use',
      definition:
        '(men’s rate − women’s rate) ÷ men’s rate, in %; above zero, men’s rate is higher',
    },
    points: {
      title: 'Gender gap in Internet use, in percentage points',
      definition: 'men’s rate − women’s rate; above zero, men’s rate is higher',
    },
    women: { title: 'Women using the Internet', definition: '% of women' },
    men: { title: 'Men using the Internet', definition: '% of men' },
  },
  ofValues: (countries) => [
    `Only ${formatCountries(countries)} ever published figures by sex, from household surveys. No group average is computed from them.`,
  ],
  ofWhat: [surveyNote],
};

export const words: IndicatorWords = {
  name: 'Women and men online',
  subject: 'Women and men using the Internet',
  phrases: { says: 'rates-of-sexes', did: 'used the Internet', rate: 'rate of Internet use' },
  unitLine: 'women’s rate ÷ men’s rate',
  never: 'No figures by sex were ever published.',
};
