/** The words of the small trends in a country's profile. */
import type { StandingGroupId } from '../../model/group.ts';
import type { BasketId } from '../../model/basket.ts';
import type { GroupRule, Indicator, Unit } from '../../model/indicator.ts';
import type { Observation } from '../../model/observation.ts';
import { formatSpan } from '../counting.ts';
import { formatCount } from '../format.ts';
import { readingWithUnit } from '../figure/value-note.ts';
import { wordsOf } from '../indicators/index.ts';

/** Group names for the end of a line, where there is room for few letters. */
const SHORT: Readonly<Partial<Record<StandingGroupId, string>>> = {
  world: 'World',
  ldc: 'LDCs',
  lldc: 'LLDCs',
  sids: 'SIDS',
  developed: 'Developed',
};

/** How many letters the label of a line may have. */
export const LABEL_ROOM = 12;

/** A group's usual abbreviation, else its name. */
export const briefGroupName = (id: StandingGroupId, name: string): string => SHORT[id] ?? name;

/** A group's name in at most a dozen letters; what is cut off stands in the note. */
export const shortGroupName = (id: StandingGroupId, name: string): string => {
  const short = briefGroupName(id, name);
  return short.length <= LABEL_ROOM ? short : `${short.slice(0, LABEL_ROOM - 1).trimEnd()}…`;
};

export const BASKET_SIZE: Readonly<Record<BasketId, string>> = {
  'fixed-1gb': '1 GB',
  'fixed-5gb': '5 GB',
  'mobile-1gb-postpaid': '1 GB',
  'mobile-1.5gb': '1.5 GB',
  'mobile-2gb': '2 GB',
  'mobile-5gb': '5 GB',
  'mobile-1gb': '1 GB',
  'mobile-10gb': '10 GB',
};

const GROUP_RULE: Readonly<Record<GroupRule, string>> = {
  'population-weighted': 'mean weighted by population',
  sum: 'sum of the countries with a value',
  median: 'median of the countries with a value',
  'publisher-only': 'ITU’s own estimate',
};

/** How the values of groups come about. */
export const groupRuleNote = (rule: GroupRule): string => GROUP_RULE[rule];

export const COURSE = {
  women: 'Women',
  men: 'Men',
  bySex: '% of women and % of men who use the Internet',
  beside: (group: string) => `Grey: ${group}.`,
  /** A median is drawn over the countries with a price in every year of a basket. */
  besideMedian: (group: string, counted: readonly string[]) =>
    `Grey: ${group}, medians over the same countries: ${counted.join(', ')}.`,
  /** @param basket - Where there are several, the one that is counted. */
  counted: (n: number, of: number, basket: string | null) =>
    `${formatCount(n)} of ${formatCount(of)}${basket === null ? '' : ` (${basket})`}`,
  hollow: 'Hollow points are ITU’s estimates.',
  baskets: 'Each basket is a line of its own: prices of different baskets are never joined.',
  break: (year: number, note: string) => `Break in the series in ${year}: ${note}`,
} as const;

/** "Individuals using the Internet, Niger beside Western Africa, 1990–2025". */
export const courseTitle = (
  indicator: Indicator,
  country: string,
  group: string | null,
  { first, last }: { readonly first: number; readonly last: number },
): string =>
  `${wordsOf(indicator).subject}, ${country}${group === null ? '' : ` beside ${group}`}, ${formatSpan(first, last)}`;

/** The course in words: where each line of the country begins and ends. */
export function courseAlt(
  title: string,
  lines: readonly { readonly name: string; readonly points: readonly Observation[] }[],
  unit: Unit,
): string {
  const courses = lines.map(({ name, points }) => {
    const [first, last] = [points[0], points.at(-1)];
    if (!first || !last) return '';
    const at = ({ value, year }: Observation) => `${readingWithUnit(value, unit)} in ${year}`;
    return `${name}: ${first === last ? at(last) : `${at(first)}, ${at(last)}`}.`;
  });
  return `Lines over time. ${title}. ${courses.join(' ')} The table has every value.`;
}
