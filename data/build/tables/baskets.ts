/**
 * The price baskets kept, and ITU's code for each. Every one is a series of its own: the content of
 * a basket changes with its name, so no two are ever chained.
 */
export const BASKETS: ReadonlyMap<string, string> = new Map([
  ['i154_FBB', 'fixed-1gb'],
  ['i154_FBB5', 'fixed-5gb'],
  ['i271md_pd_B1GB', 'mobile-1gb-postpaid'],
  ['i271mb_1GB5', 'mobile-1.5gb'],
  ['i271mb_2GB', 'mobile-2gb'],
  ['i271mb_5GB', 'mobile-5gb'],
  ['i271mb_1GB', 'mobile-1gb'],
  ['i271mb_10GB', 'mobile-10gb'],
]);

/** Voice baskets and voice-and-data bundles: read past, because the atlas shows data prices only. */
export const OTHER_BASKETS: ReadonlySet<string> = new Set([
  'i154_Mob',
  'i154_MobLow',
  'i271mb_low_500',
  'i271mb_low_1GB',
  'i271mb_high_1GB5',
  'i271mb_high_2GB',
  'i271mb_high_5GB',
]);

/** The three ways a price is given, by the ending of ITU's code and its Unit column. */
export const PRICE_UNITS = [
  { ending: '_GNI', unit: 'GNIpc', measure: 'pctGni' },
  { ending: '_PPP', unit: 'PPP', measure: 'ppp' },
  { ending: '$', unit: 'USD', measure: 'usd' },
] as const;

export type PriceMeasure = (typeof PRICE_UNITS)[number]['measure'];
