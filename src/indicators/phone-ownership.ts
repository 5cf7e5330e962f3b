/** Women who own a mobile phone beside men who do. */
import { phoneOwnershipBySex as table } from '../datasets/evidence/phone-ownership-by-sex.ts';
import type { DeclaredIndicator } from '../model/indicator.ts';
import { RATES_OF_SEXES, share, USE_BREAKS } from './measures.ts';

declare module '../model/indicator.ts' {
  interface DeclaredIndicators {
    'phone-ownership': true;
  }
}

export const indicator: DeclaredIndicator = {
  id: 'phone-ownership',
  says: 'rates-of-sexes',
  evidenceFor: ['1C-1D'],
  values: { from: 'by-sex', dataset: table },
  measures: [...RATES_OF_SEXES, share('share', USE_BREAKS)],
  tolerance: 5,
  groupRule: 'publisher-only',
  published: { of: 'sexes', series: 'mobile-phone-ownership' },
  breaks: null,
  remarks: null,
  shape: 'areas',
};
