/** What the least of mobile broadband costs. */
import { priceBaskets } from '../datasets/price-baskets.ts';
import type { DeclaredIndicator } from '../model/indicator.ts';
import { PRICE_MEASURES } from './measures.ts';

declare module '../model/indicator.ts' {
  interface DeclaredIndicators {
    'mobile-price': true;
  }
}

export const indicator: DeclaredIndicator = {
  id: 'mobile-price',
  says: 'price',
  evidenceFor: ['1A'],
  values: {
    from: 'prices',
    dataset: priceBaskets,
    baskets: [
      'mobile-1gb-postpaid',
      'mobile-1.5gb',
      'mobile-2gb',
      'mobile-5gb',
      'mobile-1gb',
      'mobile-10gb',
    ],
  },
  measures: PRICE_MEASURES,
  tolerance: 3,
  groupRule: 'median',
  published: { of: 'baskets' },
  breaks: 'mobile-price',
  remarks: null,
  shape: 'areas',
};
