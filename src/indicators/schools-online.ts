/** Schools that have Internet and computers for teaching. */
import { schoolGroups } from '../datasets/evidence/school-groups.ts';
import { schoolsOnline as table } from '../datasets/evidence/schools-online.ts';
import type { DeclaredIndicator } from '../model/indicator.ts';
import { share } from './measures.ts';

const SCHOOLS = [10, 25, 50, 75, 90, 99] as const;

declare module '../model/indicator.ts' {
  interface DeclaredIndicators {
    'schools-online': true;
  }
}

export const indicator: DeclaredIndicator = {
  id: 'schools-online',
  says: 'share',
  evidenceFor: ['1A', '2'],
  values: { from: 'columns', dataset: table },
  measures: [
    share('primary', SCHOOLS),
    share('lower-secondary', SCHOOLS),
    share('upper-secondary', SCHOOLS),
    share('computers-primary', SCHOOLS),
    share('computers-lower-secondary', SCHOOLS),
    share('computers-upper-secondary', SCHOOLS),
  ],
  tolerance: 5,
  // Nobody publishes how many schools there are: half of the countries is what can be said.
  groupRule: 'median',
  published: {
    of: 'measures',
    series: {
      primary: 'schools-primary',
      'lower-secondary': 'schools-lower-secondary',
      'upper-secondary': 'schools-upper-secondary',
    },
    in: schoolGroups,
  },
  breaks: null,
  remarks: null,
  shape: 'areas',
};
