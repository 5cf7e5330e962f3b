/** Whether a State has signed the UN Convention against Cybercrime. */
import { cybercrimeConvention as table } from '../datasets/evidence/cybercrime-convention.ts';
import type { DeclaredIndicator } from '../model/indicator.ts';
import { status } from './measures.ts';

declare module '../model/indicator.ts' {
  interface DeclaredIndicators {
    'cybercrime-convention': true;
  }
}

export const indicator: DeclaredIndicator = {
  id: 'cybercrime-convention',
  says: 'status',
  evidenceFor: ['5A-5B', '4'],
  values: { from: 'column', dataset: table },
  measures: [status('signature')],
  tolerance: 0,
  groupRule: 'share-of-economies',
  published: { of: 'nobody' },
  breaks: null,
  remarks: null,
  shape: 'areas',
};
