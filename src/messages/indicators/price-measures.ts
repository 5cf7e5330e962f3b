/** What the measures of a price are called. */
import type { FigureWords } from './words.ts';

/** @param service - What is paid for. */
export const priceMeasures = (service: string): FigureWords['measures'] => ({
  'pct-gni': {
    title: `Price of ${service}, as a share of income`,
    definition: '% of monthly gross national income per capita',
  },
  usd: { title: `Price of ${service}, in US dollars`, definition: 'US$ a month' },
  ppp: { title: `Price of ${service}, at purchasing-power parity`, definition: 'PPP$ a month' },
});
