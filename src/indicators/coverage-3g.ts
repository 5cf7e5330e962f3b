/** The share of people who live within reach of mobile broadband: a 3G signal or a newer one. */
import { coverage3g as table } from '../datasets/coverage-3g.ts';
import type { DeclaredIndicator } from '../model/indicator.ts';
import { share } from './measures.ts';

declare module '../model/indicator.ts' {
  interface DeclaredIndicators {
    'coverage-3g': true;
  }
}

export const indicator: DeclaredIndicator = {
  id: 'coverage-3g',
  says: 'share-of-people',
  evidenceFor: ['1A'],
  values: { from: 'column', dataset: table },
  // As for 4G, so that the two maps can be held against each other.
  measures: [share('share', [10, 25, 50, 75, 90, 99])],
  tolerance: 3,
  groupRule: 'population-weighted',
  published: { of: 'everybody', series: 'coverage-3g' },
  breaks: null,
  remarks: null,
  shape: 'areas',
};
