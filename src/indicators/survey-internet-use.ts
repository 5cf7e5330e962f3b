/** Women’s use of the Internet beside men’s, ages 15 to 49, in household surveys. */
import { surveyInternetUseBySex as table } from '../datasets/evidence/survey-internet-use-by-sex.ts';
import type { DeclaredIndicator } from '../model/indicator.ts';
import { RATES_OF_SEXES } from './measures.ts';

declare module '../model/indicator.ts' {
  interface DeclaredIndicators {
    'survey-internet-use': true;
  }
}

export const indicator: DeclaredIndicator = {
  id: 'survey-internet-use',
  says: 'rates-of-sexes',
  evidenceFor: ['1C-1D'],
  values: { from: 'by-sex', dataset: table },
  measures: [...RATES_OF_SEXES],
  tolerance: 7,
  groupRule: 'publisher-only',
  published: { of: 'nobody' },
  breaks: null,
  remarks: null,
  shape: 'areas',
};
