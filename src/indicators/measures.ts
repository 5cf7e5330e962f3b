/** Measures that several indicators have. */
import type { Measure, MeasureId } from '../model/indicator.ts';

/** A share in percent, of which more is better. */
export const share = (id: MeasureId, breaks: readonly number[]): Measure => ({
  id,
  unit: 'percent',
  breaks,
  closedAbove: [],
  palette: 'sequential',
  better: 'higher',
});

/** Class breaks of every share of people online, so that maps of it compare. */
export const USE_BREAKS = [10, 25, 40, 55, 70, 85] as const;

/** A price a month in money. */
const money = (id: 'usd' | 'ppp'): Measure => ({
  id,
  unit: id,
  breaks: [5, 10, 20, 30, 50, 100],
  closedAbove: [],
  palette: 'sequential',
  better: 'lower',
});

const OF_INCOME = [1, 2, 5, 10, 20, 50] as const;

/** A price a month as a share of income, and in money. */
export const PRICE_MEASURES: readonly [Measure, ...Measure[]] = [
  {
    id: 'pct-gni',
    unit: 'pct-gni',
    breaks: OF_INCOME,
    closedAbove: OF_INCOME,
    palette: 'affordability',
    better: 'lower',
  },
  money('usd'),
  money('ppp'),
];
