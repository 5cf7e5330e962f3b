/** The people who do not use the Internet, counted from the share who do. */
import { internetUse as table } from '../datasets/internet-use.ts';
import { population } from '../datasets/population.ts';
import { internetUseNotes } from '../datasets/internet-use-notes.ts';
import type { DeclaredIndicator } from '../model/indicator.ts';

declare module '../model/indicator.ts' {
  interface DeclaredIndicators {
    'people-offline': true;
  }
}

export const indicator: DeclaredIndicator = {
  id: 'people-offline',
  says: 'number-of-people',
  evidenceFor: ['1A'],
  values: { from: 'rest-of-population', share: table, population },
  measures: [
    {
      id: 'people',
      unit: 'people',
      breaks: [1e5, 1e6, 5e6, 2e7, 1e8, 3e8],
      closedAbove: [],
      palette: 'people',
      better: 'lower',
    },
  ],
  tolerance: 3,
  groupRule: 'sum',
  published: { of: 'the-rest', share: 'internet-use', number: 'internet-users' },
  // It is counted from Internet use, so what breaks that series breaks this one.
  breaks: 'internet-use',
  remarks: internetUseNotes,
  shape: 'circles',
};
