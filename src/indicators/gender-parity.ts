/** Women's use of the Internet beside men's. */
import { internetUseBySex } from '../datasets/internet-use-by-sex.ts';
import type { DeclaredIndicator } from '../model/indicator.ts';
import { RATES_OF_SEXES } from './measures.ts';

declare module '../model/indicator.ts' {
  interface DeclaredIndicators {
    'gender-parity': true;
  }
}

export const indicator: DeclaredIndicator = {
  id: 'gender-parity',
  says: 'rates-of-sexes',
  evidenceFor: ['1C-1D'],
  values: { from: 'by-sex', dataset: internetUseBySex },
  measures: RATES_OF_SEXES,
  tolerance: 5,
  groupRule: 'publisher-only',
  published: { of: 'sexes', series: 'internet-use' },
  breaks: 'gender-parity',
  remarks: null,
  shape: 'areas',
};
