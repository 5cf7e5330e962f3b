/** What measures, baskets, units and statuses are called. */
import * as say from '#words/common/measures.ts';
import type { BasketId } from '../model/basket.ts';
import type { MeasureId, Unit } from '../model/indicator.ts';
import type { Status } from '../model/observation.ts';
import type { SkillMeasure } from '../model/skills.ts';

/** Name of a measure on its switch; those of skills have switches of their own. */
export const MEASURE_NAME: Readonly<Record<Exclude<MeasureId, SkillMeasure>, string>> = {
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
  primary: say.measureName_primary,
  'lower-secondary': say.measureName_lowerSecondary,
  'upper-secondary': say.measureName_upperSecondary,
  'computers-primary': say.measureName_computersPrimary,
  'computers-lower-secondary': say.measureName_computersLowerSecondary,
  'computers-upper-secondary': say.measureName_computersUpperSecondary,
  'human-capital': say.measureName_humanCapital,
  'online-services': say.measureName_onlineServices,
  'e-government': say.measureName_eGovernment,
  'human-capital-rank': say.measureName_humanCapitalRank,
  'online-services-rank': say.measureName_onlineServicesRank,
  'e-government-rank': say.measureName_eGovernmentRank,
  legal: say.measureName_legal,
  technical: say.measureName_technical,
  organizational: say.measureName_organizational,
  capacity: say.measureName_capacity,
  cooperation: say.measureName_cooperation,
  status: say.measureName_status,
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
  unrecorded: say.statusName_unrecorded,
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
  index: say.unitName_index,
  rank: say.unitName_rank,
  signature: say.unitName_status,
  'data-protection': say.unitName_status,
};
