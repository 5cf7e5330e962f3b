/** The share of people who live within reach of a 4G signal or a newer one. */
import { coverage4g as table } from '../datasets/coverage-4g.ts';
import type { DeclaredIndicator } from '../model/indicator.ts';
import { share } from './measures.ts';

declare module '../model/indicator.ts' {
  interface DeclaredIndicators {
    'coverage-4g': true;
  }
}

export const indicator: DeclaredIndicator = {
  id: 'coverage-4g',
  says: 'share-of-people',
  evidenceFor: ['1A'],
  values: { from: 'column', dataset: table },
  // Finer at the top, where nearly every country stands.
  measures: [share('share', [10, 25, 50, 75, 90, 99])],
  tolerance: 3,
  groupRule: 'population-weighted',
  published: { of: 'everybody', series: 'coverage-4g' },
  breaks: 'coverage-4g',
  remarks: null,
  shape: 'areas',
};
