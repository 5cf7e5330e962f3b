/** In how many of eight instruments on artificial intelligence a State takes part. */
import { aiInstruments as table } from '../datasets/evidence/ai-instruments.ts';
import { aiInstrumentsNotes } from '../datasets/evidence/ai-instruments-notes.ts';
import type { DeclaredIndicator } from '../model/indicator.ts';
import { count } from './measures.ts';

declare module '../model/indicator.ts' {
  interface DeclaredIndicators {
    'ai-instruments': true;
  }
}

export const indicator: DeclaredIndicator = {
  id: 'ai-instruments',
  says: 'number',
  evidenceFor: ['3C'],
  values: { from: 'column', dataset: table },
  measures: [count([1, 2, 3, 4, 6, 8])],
  tolerance: 0,
  // Who is at the table at all is what the recommendation asks.
  groupRule: 'share-of-economies',
  published: { of: 'nobody' },
  breaks: null,
  remarks: aiInstrumentsNotes,
  shape: 'areas',
};
