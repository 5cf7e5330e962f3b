/** ITU's regions as its price workbook labels them. */
export const ITU_REGION_IDS: ReadonlyMap<string, string> = new Map([
  ['Africa', 'africa'],
  ['The Americas', 'americas'],
  ['Arab States', 'arab-states'],
  ['Asia & Pacific', 'asia-pacific'],
  ['CIS countries', 'cis'],
  ['Europe countries', 'europe'],
  // Territories that ITU puts in no region.
  ['Other Economies', ''],
]);

/**
 * Economies the price workbook leaves out and that are in a region all the same: ITU's member
 * states without price data. Dependent territories outside it stay blank.
 */
export const ITU_REGIONS_OUTSIDE_PRICES: ReadonlyMap<string, string> = new Map([
  ['PRK', 'asia-pacific'],
  ['VAT', 'europe'],
]);
