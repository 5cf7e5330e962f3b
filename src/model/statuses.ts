/** The statuses of indicators that say what holds in a country instead of how much: named, not measured. */

/** Whether a State has signed. The first status is always that in which nothing holds. */
export const SIGNATURE = ['not-signed', 'signed'] as const;

/** The level of data-protection law, as the French authority CNIL sees it. */
export const DATA_PROTECTION = [
  'no-law',
  'law',
  'law-and-authority',
  'partly-adequate',
  'adequate',
  'eu-or-eea',
] as const;

export type DataProtection = (typeof DATA_PROTECTION)[number];

/** The lists of statuses by the unit of the measure that has them. */
export const STATUSES = { signature: SIGNATURE, 'data-protection': DATA_PROTECTION } as const;
export type StatusUnit = keyof typeof STATUSES;
export type StatusWord = (typeof STATUSES)[StatusUnit][number];

/** Whether the values of a unit are places in a list of statuses. */
export const isStatusUnit = (unit: string): unit is StatusUnit => Object.hasOwn(STATUSES, unit);
