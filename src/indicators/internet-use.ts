/** The share of people who use the Internet. */
import { internetUse as table } from '../datasets/internet-use.ts';
import { internetUseNotes } from '../datasets/internet-use-notes.ts';
import type { DeclaredIndicator } from '../model/indicator.ts';
import { share, USE_BREAKS } from './measures.ts';

declare module '../model/indicator.ts' {
  interface DeclaredIndicators {
    'internet-use': true;
  }
}

export const indicator: DeclaredIndicator = {
  id: 'internet-use',
  says: 'share-of-people',
  evidenceFor: ['1A', '1C-1D'],
  values: { from: 'column', dataset: table },
  measures: [share('share', USE_BREAKS)],
  tolerance: 3,
  groupRule: 'population-weighted',
  published: { of: 'everybody', series: 'internet-use' },
  breaks: 'internet-use',
  remarks: internetUseNotes,
  shape: 'areas',
};
