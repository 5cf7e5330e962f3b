/** Titles, descriptions and heads of tables of the figures of a comparison. */
import { capital } from '../counting.ts';
import type { Change, NoChange } from '../../analysis/compare/change.ts';
import type { Overlap } from '../../analysis/compare/overlap.ts';
import type { Side } from '../../analysis/compare/gap.ts';
import type { BasketId } from '../../model/basket.ts';
import type { Unit } from '../../model/indicator.ts';
import type { SideName } from './page.ts';
import { otherSide } from './gap.ts';
import { countOf, formatSpan, nounFor } from '../counting.ts';
import { formatChange, formatCount, formatCountries, formatList, formatValue } from '../format.ts';
import { BASKET_NAME } from '../measures.ts';

export type Names = Readonly<Record<Side, SideName>>;

/** "Least developed countries and developed countries". */
export const bothNames = ({ first, second }: Names): string =>
  capital(`${first.inText} and ${second.inText}`);

/** Heads of table columns, and single words of the charts. */
export const HEAD = {
  group: 'Group',
  country: 'Country or area',
  year: 'Year',
  basket: 'Basket',
  value: 'Value',
  withValue: 'With a value',
  ofYear: 'of them of that year',
  members: 'Members',
  population: 'People covered',
  published: 'ITU’s own figure',
  difference: 'Difference from ITU',
  yearOfValue: 'Year of value',
  status: 'Status',
  change: 'Change',
  remark: 'Remark',
  women: 'Women',
  men: 'Men',
  parity: 'Women ÷ men',
  gap: 'Gap (men − women) ÷ men',
  points: 'Men − women',
  meeting: 'At or under 2%',
  share: 'Share',
  noFigure: 'no figure',
  sameCountries: 'same countries throughout',
  itu: 'ITU estimate',
  covered: 'People covered by a value',
  parityBand: 'Parity',
  affordable: '2% of income',
} as const;

/** The name of a column for one group. */
export const ofGroup = (head: string, { short }: SideName): string => `${short}: ${head}`;

export const gapTitle = (measure: string, year: number, names: Names): string =>
  `${measure}, ${year}: ${names.first.brief} and ${names.second.brief}`;

/** How one of both groups stands towards the other's middle. */
export function overlapTitle(overlap: Overlap | null, names: Names, unit: Unit): string {
  if (overlap === null) return 'Where each country stands';
  const { behind, reaching, of, median } = overlap;
  const who = names[behind];
  const other = names[otherSide(behind)].members;
  const half = `as well as half of all ${other} (${formatValue(median, unit)})`;
  if (of === 1)
    return `The one ${nounFor(1, who.members)} with a value ${reaching === 1 ? 'does' : 'does not do'} ${half}`;
  const count = reaching === 0 ? 'None' : formatCount(reaching);
  return `${count} of ${formatCount(of)} ${who.members} ${reaching > 1 ? 'do' : 'does'} ${half}`;
}

export const DISTRIBUTION = {
  summary: (n: number, of: number, reach: string) => {
    if (n === 0) return of === 0 ? 'no countries' : `no value for ${formatCountries(of)}`;
    return `${formatCount(n)} of ${formatCountries(of)}${reach}`;
  },
  reach: (low: string, high: string) => `: from ${low} to ${high}`,
  median: (value: string) => `median ${value}`,
  mean: (value: string) => `mean by population ${value}`,
  note: 'One mark is one country; hollow marks are estimates or experimental values. The band holds the middle half of the countries with a value.',
  without: (parts: readonly string[]) =>
    `Without a value, and so not drawn: ${formatList(parts)}. The table names them.`,
  countOf: (n: number, { members }: SideName) => countOf(n, members),
} as const;

/** "Bhutan (+50.1 points)". */
const moved = (change: Change, unit: Unit, nameOf: (iso3: string) => string): string =>
  `${nameOf(change.iso3)} (${formatChange(change.difference, unit)})`;

/** "Bhutan (LDCs, +50.1 points)". */
const movedIn = (change: Change, { short }: SideName, { unit, nameOf }: MoverWords): string =>
  `${nameOf(change.iso3)} (${short}, ${formatChange(change.difference, unit)})`;

export interface MoverWords {
  readonly names: Names;
  readonly unit: Unit;
  readonly from: number;
  readonly to: number;
  readonly nameOf: (iso3: string) => string;
}

/** Who moved furthest ahead in each group, of so many that have both values. */
export function moversTitle(
  first: Change | undefined,
  second: Change | undefined,
  measured: number,
  words: MoverWords,
): string {
  const { names, unit, from, to, nameOf } = words;
  if (measured === 0) return `No country has a value for both ${from} and ${to}`;
  if (first && first.iso3 === second?.iso3)
    return `Most progress from ${from} to ${to}: ${moved(first, unit, nameOf)}`;
  const parts = [
    ...(first ? [movedIn(first, names.first, words)] : []),
    ...(second ? [movedIn(second, names.second, words)] : []),
  ];
  if (parts.length === 0) return `No country moved ahead from ${from} to ${to}`;
  return `Most progress from ${from} to ${to}: ${formatList(parts)}`;
}

/** Those that lost ground; null where none did. */
export function lostText(
  name: SideName,
  changes: readonly Change[],
  { unit, nameOf }: MoverWords,
): string | null {
  if (changes.length === 0) return null;
  const list = formatList(changes.map((change) => moved(change, unit, nameOf)));
  return `${name.name}, most ground lost: ${list}.`;
}

const WHY_NOT: Readonly<Record<NoChange, string>> = {
  'no-earlier-value': 'no value for the earlier year',
  'no-later-value': 'no value for the later year',
  'same-value': 'no newer value than the earlier one',
  break: 'the series breaks in between',
};

export const CHANGE = {
  subtitle: (measure: string, from: number, to: number, basket: BasketId | null) =>
    `${measure}: hollow in ${from}, filled in ${to}${basket === null ? '' : `, basket ${BASKET_NAME[basket]}`}`,
  count: (shown: number, of: number) =>
    shown < of ? `${shown} of ${formatCountries(of)} with both values` : formatCountries(of),
  none: 'No country has a value for both years.',
  single: (year: number, basket: BasketId | null) =>
    basket === null
      ? `No year before ${year} has values to compare with.`
      : `The basket ${BASKET_NAME[basket]} begins in ${year}. Prices of different baskets are never compared; choose an earlier year.`,
  left: (parts: readonly string[]) =>
    `Left out for want of two values to compare: ${formatList(parts)}. The table says why for each.`,
  broken: (countries: readonly string[]) =>
    `Left out because the series breaks between the two years: ${formatList(countries)}.`,
  why: (reason: NoChange) => WHY_NOT[reason],
  at: (value: string, year: number) => `${value} in ${year}`,
  order: 'Order',
  orders: {
    progress: 'Most progress first',
    loss: 'Least progress first',
    level: 'Best now first',
    name: 'By name',
  },
  everyone: 'Show all countries',
  fewer: 'Show fewer',
} as const;
export type ChangeOrder = keyof typeof CHANGE.orders;

export const MULTIPLES = {
  title: ({ name }: SideName, from: number, to: number) =>
    `${name}: each country against the group, ${formatSpan(from, to)}`,
  subtitle: (measure: string, low: string, high: string, scale: string) =>
    `${measure}. Colour: the country, with its latest value; grey: the group. All from ${low} to ${high}${scale}.`,
  ownScales: (measure: string) =>
    `${measure}. Each country from zero to its own highest number: the numbers of a group are no measure for one country.`,
  log: ', on a logarithmic scale',
  none: 'no data',
  side: 'Group shown',
  shown: (shown: number, of: number) =>
    shown === 0
      ? 'No country has values to show.'
      : `${formatCount(shown)} of ${formatCountries(of)} shown.`,
} as const;

/** How a scale runs that is not linear. */
export const scaleNote = (kind: 'log' | 'symlog'): string =>
  kind === 'log'
    ? 'The scale is logarithmic: equal distances are equal ratios.'
    : 'The scale is logarithmic from about 100,000 people on, so that zero has a place.';
