/** The words of the price of mobile broadband. */
import { priceMeasures } from './price-measures.ts';
import type { FigureWords, IndicatorWords } from './words.ts';

export const figure: FigureWords = {
  measures: priceMeasures('mobile broadband'),
};

export const words: IndicatorWords = {
  name: 'Mobile-broadband price',
  subject: 'Price of mobile broadband',
  phrases: { says: 'price', service: 'mobile broadband' },
  unitLine: 'of monthly GNI per capita',
  never: 'ITU never published a price of mobile broadband as a share of income.',
};
