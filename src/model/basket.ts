/** The baskets of which ITU collects prices. */

export const BASKETS = [
  'fixed-1gb',
  'fixed-5gb',
  'mobile-1gb-postpaid',
  'mobile-1.5gb',
  'mobile-2gb',
  'mobile-5gb',
  'mobile-1gb',
  'mobile-10gb',
] as const;
/** A price basket of ITU. Baskets are never chained: each is a series of its own. */
export type BasketId = (typeof BASKETS)[number];
