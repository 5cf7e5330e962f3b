/** What the least of fixed broadband costs. */
import { priceBaskets } from '../datasets/price-baskets.ts';
import type { DeclaredIndicator } from '../model/indicator.ts';
import { PRICE_MEASURES } from './measures.ts';

declare module '../model/indicator.ts' {
  interface DeclaredIndicators {
    'fixed-price': true;
  }
}

export const indicator: DeclaredIndicator = {
  id: 'fixed-price',
  says: 'price',
  evidenceFor: ['1A'],
  values: { from: 'prices', dataset: priceBaskets, baskets: ['fixed-1gb', 'fixed-5gb'] },
  measures: PRICE_MEASURES,
  tolerance: 3,
  groupRule: 'median',
  published: { of: 'baskets' },
  breaks: 'fixed-price',
  remarks: null,
  shape: 'areas',
};
