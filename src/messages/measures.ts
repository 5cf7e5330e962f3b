/** What measures, baskets, units and statuses are called. */
import * as say from '#words/common/measures.ts';
import type { BasketId } from '../model/basket.ts';
import type { MeasureId, Unit } from '../model/indicator.ts';
import type { Status } from '../model/observation.ts';

/** Name of a measure on its switch. */
export const MEASURE_NAME: Readonly<Record<MeasureId, string>> = {
  share: say.measureName_share,
  people: say.measureName_people,
  score: say.measureName_score,
  count: say.measureName_count,
  'pct-gni': say.measureName_pctGni,
  usd: say.measureName_usd,
  ppp: say.measureName_ppp,
  parity: say.measureName_parity,
  gap: say.measureName_gap,
  points: say.measureName_points,
  women: say.measureName_women,
  men: say.measureName_men,
  own: say.measureName_own,
};

export const BASKET_NAME: Readonly<Record<BasketId, string>> = {
  'fixed-1gb': say.basketName_fixed1gb,
  'fixed-5gb': say.basketName_fixed5gb,
  'mobile-1gb-postpaid': say.basketName_mobile1gbPostpaid,
  'mobile-1.5gb': say.basketName_mobile15gb,
  'mobile-2gb': say.basketName_mobile2gb,
  'mobile-5gb': say.basketName_mobile5gb,
  'mobile-1gb': say.basketName_mobile1gb,
  'mobile-10gb': say.basketName_mobile10gb,
};

/** A word for values that are not plainly reported; null where nothing needs saying. */
export const STATUS_NAME: Readonly<Record<Status, string | null>> = {
  reported: null,
  estimate: say.statusName_estimate,
  unmarked: say.statusName_unmarked,
  official: null,
  experimental: say.statusName_experimental,
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
  people: say.unitName_people,
  'pct-gni': say.unitName_pctGni,
  usd: say.unitName_usd,
  ppp: say.unitName_ppp,
  ratio: say.unitName_ratio,
  points: say.unitName_points,
  score: say.unitName_score,
  count: say.unitName_count,
  plain: say.unitName_plain,
};
