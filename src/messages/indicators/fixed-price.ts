/** The words of the price of fixed broadband. */
import { priceMeasures } from './price-measures.ts';
import type { FigureWords, IndicatorWords } from './words.ts';

export const figure: FigureWords = {
  measures: priceMeasures('fixed broadband'),
};

export const words: IndicatorWords = {
  name: 'Fixed-broadband price',
  subject: 'Price of fixed broadband',
  phrases: { says: 'price', service: 'fixed broadband' },
  unitLine: 'of monthly GNI per capita',
  never: 'ITU never published a price of fixed broadband as a share of income.',
};
