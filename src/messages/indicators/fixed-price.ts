/** The words of the price of fixed broadband. */
import { priceMeasures } from './price-measures.ts';
import type { IndicatorWords } from './words.ts';

export const fixedPrice: IndicatorWords = {
  name: 'Fixed-broadband price',
  subject: 'Price of fixed broadband',
  measures: priceMeasures('fixed broadband'),
  phrases: { says: 'price', service: 'fixed broadband' },
  unitLine: 'of monthly GNI per capita',
  never: 'ITU never published a price of fixed broadband as a share of income.',
};
