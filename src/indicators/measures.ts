/** Measures that several indicators have. */
import type { Measure, MeasureId } from '../model/indicator.ts';
import { STATUSES, type StatusUnit } from '../model/statuses.ts';

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

/** What can be said of women's and men's rates: how they compare, and each by itself. */
export const RATES_OF_SEXES: readonly [Measure, ...Measure[]] = [
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
];

/** A number of things, the first class of which has none. */
export const count = (breaks: readonly number[]): Measure => ({
  id: 'count',
  unit: 'count',
  breaks,
  closedAbove: [],
  palette: 'sequential',
  better: 'higher',
});

/** A score of an index whose method changes from one edition to the next. */
export const score = (
  id: MeasureId,
  { unit, breaks }: { readonly unit: 'index' | 'score'; readonly breaks: readonly number[] },
): Measure => ({
  id,
  unit,
  breaks,
  closedAbove: [],
  palette: 'sequential',
  better: 'higher',
  years: 'apart',
});

/** A place among the States, of which a smaller one is better. */
export const rank = (id: MeasureId): Measure => ({
  id,
  unit: 'rank',
  breaks: [25, 50, 75, 100, 125, 160],
  closedAbove: [25, 50, 75, 100, 125, 160],
  palette: 'sequential',
  better: 'lower',
});

/** What holds, by name: each status is a class of its own. */
export const status = (unit: StatusUnit): Measure => ({
  id: 'status',
  unit,
  breaks: STATUSES[unit].slice(1).map((_, at) => at + 1),
  closedAbove: [],
  palette: unit,
  better: 'higher',
});
