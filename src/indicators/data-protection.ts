/** The level of data-protection law in a country, as the French authority CNIL sees it. */
import { dataProtection as table } from '../datasets/evidence/data-protection.ts';
import type { DeclaredIndicator } from '../model/indicator.ts';
import { status } from './measures.ts';

declare module '../model/indicator.ts' {
  interface DeclaredIndicators {
    'data-protection': true;
  }
}

export const indicator: DeclaredIndicator = {
  id: 'data-protection',
  says: 'status',
  evidenceFor: ['3A-3B'],
  values: { from: 'column', dataset: table },
  measures: [status('data-protection')],
  tolerance: 0,
  groupRule: 'share-of-economies',
  published: { of: 'nobody' },
  breaks: null,
  remarks: null,
  shape: 'areas',
};
