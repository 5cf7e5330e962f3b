/** Which blocks of ITU's workbook of aggregates are kept, and what each of its panels counts. */

export interface Slice {
  readonly sex: string;
  readonly area: string;
  readonly age: string;
}

const ALL: Slice = { sex: 'all', area: 'all', age: 'all' };

/** What a panel counts: a unit for the whole population, or a part of it in percent. */
export const PANELS: ReadonlyMap<string, { readonly unit: string; readonly slice: Slice } | null> =
  new Map([
    ['Millions', { unit: 'millions', slice: ALL }],
    ['Percentage', { unit: 'percent', slice: ALL }],
    // Totals of the breakdown sheets repeat the first two sheets and are read past.
    ['Total', null],
    ['Urban', { unit: 'percent', slice: { ...ALL, area: 'urban' } }],
    ['Rural', { unit: 'percent', slice: { ...ALL, area: 'rural' } }],
    ['Female', { unit: 'percent', slice: { ...ALL, sex: 'female' } }],
    ['Male', { unit: 'percent', slice: { ...ALL, sex: 'male' } }],
    ['Youth (15-24)', { unit: 'percent', slice: { ...ALL, age: '15-24' } }],
    ['Rest of the population', { unit: 'percent', slice: { ...ALL, age: 'rest' } }],
    ['Per 100 inhabitants', null],
    ['Exabytes*', null],
    ['Per subscription (GB)', null],
    ['Tbit/s**', null],
    ['Per Internet user (kbit/s)', null],
  ]);

/**
 * Blocks by the title ITU gives them, without its footnote stars and its "(%)", "/Millions" and the
 * like. Null: read past.
 */
export const BLOCKS: ReadonlyMap<string, string | null> = new Map([
  ['Individuals using the Internet', 'internet-use'],
  ['Percentage of individuals using the Internet, by gender', 'internet-use'],
  ['Percentage of individuals using the Internet, by urban/rural area', 'internet-use'],
  ['Percentage of individuals using the Internet, by age', 'internet-use'],
  ['Individuals owning a mobile phone', 'mobile-phone-ownership'],
  ['Percentage of individuals owning a mobile phone, by gender', 'mobile-phone-ownership'],
  ['Population covered by a mobile-cellular network', 'coverage-mobile'],
  ['Population covered by at least a 3G mobile network', 'coverage-3g'],
  ['Population covered by at least an LTE/WiMAX mobile network', 'coverage-4g'],
  ['Population covered by at least a 5G mobile network', 'coverage-5g'],
  ['Fixed-telephone subscriptions', null],
  ['Fixed-broadband subscriptions', null],
  ['Mobile-cellular telephone subscriptions', null],
  ['Active mobile-broadband subscriptions', null],
  ['Fixed broadband traffic', null],
  ['Mobile broadband traffic', null],
  ['International bandwidth usage', null],
]);

/** Indicators counted in millions get a name of their own: people, not a share. */
export const IN_MILLIONS: ReadonlyMap<string, string> = new Map([
  ['internet-use', 'internet-users'],
  ['mobile-phone-ownership', 'mobile-phone-owners'],
]);

/** A block's title without footnote stars and units. */
export function plainTitle(title: string): string {
  return title
    .replaceAll('*', '')
    .replace(/\s*\((%|Millions|Exabytes|Tbits\/s)\)\s*$/, '')
    .replace(/\/Millions\s*$/, '')
    .replace(/\s+/g, ' ')
    .trim();
}
