/** How many registered digital public goods are declared to be in use in a country. */
import { digitalPublicGoods as table } from '../datasets/evidence/digital-public-goods.ts';
import type { DeclaredIndicator } from '../model/indicator.ts';
import { count } from './measures.ts';

declare module '../model/indicator.ts' {
  interface DeclaredIndicators {
    'digital-public-goods': true;
  }
}

export const indicator: DeclaredIndicator = {
  id: 'digital-public-goods',
  says: 'number',
  evidenceFor: ['1B'],
  values: { from: 'column', dataset: table },
  measures: [count([1, 5, 10, 20, 30, 50])],
  tolerance: 0,
  // One good counts in every country that it names, so a sum would count it many times.
  groupRule: 'median',
  published: { of: 'nobody' },
  breaks: null,
  remarks: null,
  shape: 'areas',
};
