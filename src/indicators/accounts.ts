/** Women who have an account beside men who do. */
import { accountGroups } from '../datasets/evidence/account-groups.ts';
import { accountsBySex as table } from '../datasets/evidence/accounts-by-sex.ts';
import type { DeclaredIndicator } from '../model/indicator.ts';
import { RATES_OF_SEXES, share, USE_BREAKS } from './measures.ts';

declare module '../model/indicator.ts' {
  interface DeclaredIndicators {
    accounts: true;
  }
}

export const indicator: DeclaredIndicator = {
  id: 'accounts',
  says: 'rates-of-sexes',
  evidenceFor: ['1C-1D'],
  values: { from: 'by-sex', dataset: table },
  measures: [...RATES_OF_SEXES, share('share', USE_BREAKS)],
  tolerance: 4,
  groupRule: 'publisher-only',
  published: { of: 'sexes', series: 'account', in: accountGroups },
  breaks: null,
  remarks: null,
  shape: 'areas',
};
