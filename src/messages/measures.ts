/** What measures, baskets, units and statuses are called. */
import type { BasketId } from '../model/basket.ts';
import type { MeasureId, Unit } from '../model/indicator.ts';
import type { Status } from '../model/observation.ts';

/** Name of a measure on its switch. */
export const MEASURE_NAME: Readonly<Record<MeasureId, string>> = {
  share: 'Share of population',
  people: 'Number of people',
  score: 'Score',
  count: 'Number',
  'pct-gni': '% of income (GNI per capita)',
  usd: 'US$',
  ppp: 'PPP$',
  parity: 'Parity (women ÷ men)',
  gap: 'Gap in %',
  points: 'Gap in percentage points',
  women: 'Women’s rate',
  men: 'Men’s rate',
  own: 'Your own measure',
};

export const BASKET_NAME: Readonly<Record<BasketId, string>> = {
  'fixed-1gb': 'Fixed broadband, 1 GB a month',
  'fixed-5gb': 'Fixed broadband, 5 GB a month',
  'mobile-1gb-postpaid': 'Mobile data only, 1 GB, postpaid, computer-based',
  'mobile-1.5gb': 'Mobile data only, 1.5 GB',
  'mobile-2gb': 'Mobile data only, 2 GB',
  'mobile-5gb': 'Mobile data only, 5 GB',
  'mobile-1gb': 'Mobile data only, 1 GB',
  'mobile-10gb': 'Mobile data only, 10 GB',
};

/** A word for values that are not plainly reported; null where nothing needs saying. */
export const STATUS_NAME: Readonly<Record<Status, string | null>> = {
  reported: null,
  estimate: 'ITU estimate',
  unmarked: 'source does not say whether estimated',
  official: null,
  experimental: 'experimental price collection',
  derived: null,
};

/**
 * The same where a word stands beside every value: what holds for all of them alike is said once,
 * in the notes.
 */
export const STATUS_REMARK: Readonly<Record<Status, string | null>> = {
  ...STATUS_NAME,
  unmarked: null,
};

/** The unit in the head of a table column. */
export const UNIT_NAME: Readonly<Record<Unit, string>> = {
  percent: '%',
  people: 'people',
  'pct-gni': '% of monthly GNI p.c.',
  usd: 'US$ a month',
  ppp: 'PPP$ a month',
  ratio: 'women ÷ men',
  points: 'percentage points',
  score: 'score',
  count: 'number',
  plain: 'value',
};
