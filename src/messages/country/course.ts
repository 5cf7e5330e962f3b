/** The words of the small trends in a country's profile. */
import * as say from '#words/country/course.ts';
import type { StandingGroupId } from '../../model/group.ts';
import type { BasketId } from '../../model/basket.ts';
import type { GroupRule, Indicator, Unit } from '../../model/indicator.ts';
import type { Observation } from '../../model/observation.ts';
import { formatSpan } from '../counting.ts';
import { readingWithUnit } from '../figure/value-note.ts';
import { wordsOf } from '../indicators/index.ts';
import { facts, sentences } from '../joining.ts';

/** Group names for the end of a line, where there is room for few letters. */
const SHORT: Readonly<Partial<Record<StandingGroupId, string>>> = {
  world: say.short_world,
  ldc: say.short_ldc,
  lldc: say.short_lldc,
  sids: say.short_sids,
  developed: say.short_developed,
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
  'fixed-1gb': say.basketSize_fixed1gb,
  'fixed-5gb': say.basketSize_fixed5gb,
  'mobile-1gb-postpaid': say.basketSize_mobile1gbPostpaid,
  'mobile-1.5gb': say.basketSize_mobile15gb,
  'mobile-2gb': say.basketSize_mobile2gb,
  'mobile-5gb': say.basketSize_mobile5gb,
  'mobile-1gb': say.basketSize_mobile1gb,
  'mobile-10gb': say.basketSize_mobile10gb,
};

const GROUP_RULE: Readonly<Record<GroupRule, string>> = {
  'population-weighted': say.groupRule_populationWeighted,
  sum: say.groupRule_sum,
  median: say.groupRule_median,
  'share-of-economies': say.groupRule_shareOfEconomies,
  'publisher-only': say.groupRule_publisherOnly,
};

/** How the values of groups come about. */
export const groupRuleNote = (rule: GroupRule): string => GROUP_RULE[rule];

export const COURSE = {
  women: say.course_women,
  men: say.course_men,
  bySex: say.course_bySex,
  beside: (group: string) => say.course_beside({ group }),
  /** A median is drawn over the countries with a price in every year of a basket. */
  besideMedian: (group: string, counted: readonly string[]) =>
    say.course_besideMedian({ group, counted: facts(counted) }),
  /** @param basket - Where there are several, the one that is counted. */
  counted: (n: number, of: number, basket: string | null) =>
    say.course_counted({ n, of, noBasket: basket === null, basket: basket ?? '' }),
  hollow: say.course_hollow,
  baskets: say.course_baskets,
  break: (year: number, note: string) => say.course_break({ year, note }),
} as const;

/** "Individuals using the Internet, Niger beside Western Africa, 1990–2025". */
export const courseTitle = (
  indicator: Indicator,
  country: string,
  group: string | null,
  { first, last }: { readonly first: number; readonly last: number },
): string =>
  say.courseTitle({
    subject: wordsOf(indicator).subject,
    country,
    noGroup: group === null,
    group: group ?? '',
    first: formatSpan(first, last),
  });

/** The course in words: where each line of the country begins and ends. */
export function courseAlt(
  title: string,
  lines: readonly { readonly name: string; readonly points: readonly Observation[] }[],
  unit: Unit,
): string {
  const courses = lines.map(({ name, points }) => {
    const [first, last] = [points[0], points.at(-1)];
    if (!first || !last) return '';
    const at = ({ value, year }: Observation) =>
      say.courseAlt_year({ readingWithUnit: readingWithUnit(value, unit), year });
    return say.courseAlt_text({ name, firstIsLast: first === last, at: at(last), at2: at(first) });
  });
  return say.courseAlt_linesOverTimeThe({ title, courses: sentences(courses) });
}
