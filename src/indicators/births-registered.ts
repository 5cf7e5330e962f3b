/** The share of children whose birth is registered. */
import { birthsRegistered as table } from '../datasets/evidence/births-registered.ts';
import type { DeclaredIndicator } from '../model/indicator.ts';
import { share } from './measures.ts';

declare module '../model/indicator.ts' {
  interface DeclaredIndicators {
    'births-registered': true;
  }
}

export const indicator: DeclaredIndicator = {
  id: 'births-registered',
  says: 'share',
  evidenceFor: ['3A-3B'],
  values: { from: 'column', dataset: table },
  measures: [share('share', [25, 50, 75, 90, 95, 99])],
  // Most countries have one value only, of the year of their last survey.
  tolerance: 10,
  // A mean would need the numbers of births, which the atlas does not have.
  groupRule: 'median',
  published: { of: 'nobody' },
  breaks: null,
  remarks: null,
  shape: 'areas',
};
