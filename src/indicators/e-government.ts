/** Where a State stands in the UN E-Government Survey. */
import { eGovernment as table } from '../datasets/evidence/e-government.ts';
import type { DeclaredIndicator } from '../model/indicator.ts';
import { rank, score } from './measures.ts';

const SCORES = { unit: 'index', breaks: [0.2, 0.35, 0.5, 0.65, 0.8, 0.9] } as const;

declare module '../model/indicator.ts' {
  interface DeclaredIndicators {
    'e-government': true;
  }
}

export const indicator: DeclaredIndicator = {
  id: 'e-government',
  says: 'index',
  evidenceFor: ['2', '1B'],
  values: { from: 'columns', dataset: table },
  measures: [
    score('human-capital', SCORES),
    score('online-services', SCORES),
    score('e-government', SCORES),
    rank('human-capital-rank'),
    rank('online-services-rank'),
    rank('e-government-rank'),
  ],
  tolerance: 2,
  groupRule: 'median',
  published: { of: 'nobody' },
  breaks: null,
  remarks: null,
  shape: 'areas',
};
