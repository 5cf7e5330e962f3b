/** Women's use of the Internet beside men's. */
import { internetUseBySex } from '../datasets/internet-use-by-sex.ts';
import type { DeclaredIndicator } from '../model/indicator.ts';
import { share, USE_BREAKS } from './measures.ts';

declare module '../model/indicator.ts' {
  interface DeclaredIndicators {
    'gender-parity': true;
  }
}

export const genderParity: DeclaredIndicator = {
  id: 'gender-parity',
  says: 'rates-of-sexes',
  about: 'people',
  values: { from: 'by-sex', dataset: internetUseBySex },
  measures: [
    {
      id: 'parity',
      unit: 'ratio',
      breaks: [0.5, 0.7, 0.85, 0.98, 1.02, 1.15],
      closedAbove: [1.02],
      palette: 'parity',
      better: 'nearest-parity',
    },
    {
      id: 'gap',
      unit: 'percent',
      breaks: [-15, -2, 2, 15, 30, 50],
      closedAbove: [2],
      palette: 'parity-reversed',
      better: 'nearest-parity',
    },
    {
      id: 'points',
      unit: 'points',
      breaks: [-5, -1, 1, 5, 10, 20],
      closedAbove: [1],
      palette: 'parity-reversed',
      better: 'nearest-parity',
    },
    share('women', USE_BREAKS),
    share('men', USE_BREAKS),
  ],
  tolerance: 5,
  groupRule: 'publisher-only',
  published: { of: 'sexes', series: 'internet-use' },
  breaks: 'gender-parity',
  remarks: null,
  shape: 'areas',
};
