/** Where an economy stands on ITU’s Global Cybersecurity Index. */
import { cybersecurityIndex as table } from '../datasets/evidence/cybersecurity-index.ts';
import type { DeclaredIndicator } from '../model/indicator.ts';
import { score } from './measures.ts';

declare module '../model/indicator.ts' {
  interface DeclaredIndicators {
    'cybersecurity-index': true;
  }
}

export const indicator: DeclaredIndicator = {
  id: 'cybersecurity-index',
  says: 'index',
  evidenceFor: ['4'],
  values: { from: 'columns', dataset: table },
  measures: [
    score('score', { unit: 'score', breaks: [20, 40, 60, 75, 85, 95] }),
    ...(['legal', 'technical', 'organizational', 'capacity', 'cooperation'] as const).map((id) =>
      score(id, { unit: 'score', breaks: [4, 8, 12, 15, 17, 19] }),
    ),
  ],
  // The years after 2020 show its edition; no value of it stands in for one of 2024.
  tolerance: 3,
  groupRule: 'median',
  published: { of: 'nobody' },
  breaks: null,
  remarks: null,
  shape: 'areas',
};
