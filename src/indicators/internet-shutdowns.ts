/** How many shutdowns of the Internet were documented in a country. */
import { internetShutdowns as table } from '../datasets/evidence/internet-shutdowns.ts';
import type { DeclaredIndicator } from '../model/indicator.ts';
import { count } from './measures.ts';

declare module '../model/indicator.ts' {
  interface DeclaredIndicators {
    'internet-shutdowns': true;
  }
}

export const indicator: DeclaredIndicator = {
  id: 'internet-shutdowns',
  says: 'number',
  evidenceFor: ['3A-3B'],
  values: { from: 'column', dataset: table },
  measures: [{ ...count([1, 2, 4, 8, 16, 32]), palette: 'people', better: 'lower' }],
  tolerance: 0,
  groupRule: 'sum',
  published: { of: 'nobody' },
  breaks: null,
  remarks: null,
  shape: 'areas',
};
