/** What the two figures rest on, in words: members, people, ITU's own estimate and why it differs. */
import type { GapCourse } from '../../analysis/compare/course.ts';
import type { Difference } from '../../analysis/group/estimates.ts';
import type { GroupValue } from '../../analysis/group/value.ts';
import type { YearsBehind } from '../../analysis/compare/years-behind.ts';
import type { GroupRule, Measure, Unit } from '../../model/indicator.ts';
import type { Side } from '../../analysis/compare/gap.ts';
import type { SideName } from './page.ts';
import { formatDistance, formatMoment, formatYears, otherSide } from './gap.ts';
import { formatCountries, formatShare, formatValue } from '../format.ts';

/** How the members' values became one, for the line below a figure. */
export const RULE_TEXT: Readonly<Record<GroupRule, string>> = {
  'population-weighted': 'mean weighted by population',
  sum: 'sum over the countries with a value: a lower bound',
  median: 'median across economies, as ITU counts prices',
  'publisher-only': 'ITU’s own estimate',
};

/** "38 of 44 countries, 86% of the group's people". */
export function footingText({ n, of, populationShare }: GroupValue): string {
  const share =
    populationShare === null ? '' : `, with ${formatShare(populationShare)} of its people`;
  return `${n} of ${formatCountries(of)} ${n === 1 ? 'has' : 'have'} a value${share}.`;
}

/** Says that some have a value and no population to weigh it by; null where all count. */
export const unweighedText = (n: number): string | null =>
  n === 0
    ? null
    : `${formatCountries(n)} with a value ${n === 1 ? 'has' : 'have'} no population in the data and ${n === 1 ? 'carries' : 'carry'} no weight.`;

/** Says that some values are older than the year asked; null where none is. */
export function earlierText({ lookedBack, years, year, ownShare }: GroupValue): string | null {
  if (lookedBack === 0 || years === null) return null;
  const own =
    ownShare === null
      ? ''
      : ` Values of ${year} itself cover ${formatShare(ownShare)} of its people.`;
  return `${formatCountries(lookedBack)} without a value for ${year} ${lookedBack === 1 ? 'counts' : 'count'} with an earlier one, from ${years.first} on.${own}`;
}

/** Whether a difference is nothing in the digits that are shown. */
export const sameAs = (difference: number, unit: Unit): boolean =>
  !/[1-9]/.test(formatDistance(difference, unit));

/** ITU's own value beside the one computed here, and how far they are apart. */
export function publishedText({ published, difference }: Difference, unit: Unit): string {
  const name = unit === 'people' ? 'By ITU’s own users and share online' : 'ITU’s own figure';
  const value = `${name}: ${formatValue(published, unit)}`;
  if (sameAs(difference, unit)) return `${value}, the same.`;
  return `${value}, ${formatDistance(difference, unit)} ${difference > 0 ? 'lower' : 'higher'}.`;
}

export const FOOTING = {
  title: 'What the figures rest on',
  noEstimate: 'This atlas holds no figure of ITU’s own for this group and year.',
  estimateMissing: 'ITU’s own figures could not be loaded.',
  itself: 'This is ITU’s own estimate; none is computed from the few countries with figures.',
  why: 'Why ITU’s figure can differ from the one computed here',
} as const;

/** What can set ITU's figure apart from the one computed here. */
export interface Differing {
  readonly unit: Unit;
  readonly vintages: { readonly own: string; readonly published: string } | null;
  /** Members without a value that count here. */
  readonly left: number;
  readonly lookedBack: number;
  /** Whose members ITU may count differently, and how. */
  readonly membership: readonly string[];
}

/** The reasons that can apply, and no others. */
export function differenceReasons(differing: Differing): string[] {
  const { unit, vintages, left, lookedBack, membership } = differing;
  const price = unit === 'pct-gni' || unit === 'usd' || unit === 'ppp';
  return [
    ...(vintages === null || vintages.own === vintages.published
      ? []
      : [
          `Another vintage: ITU’s figures for groups are of ${vintages.published}, the countries’ values of ${vintages.own}. Countries revise.`,
        ]),
    ...(left > 0
      ? [
          price
            ? `Other countries: ${formatCountries(left)} without a price ${left === 1 ? 'is' : 'are'} left out here.`
            : `Missing countries: ITU estimates a value for each; here ${formatCountries(left)} without one ${left === 1 ? 'is' : 'are'} left out.`,
        ]
      : []),
    ...(lookedBack > 0
      ? [
          `Earlier values: ${formatCountries(lookedBack)} ${lookedBack === 1 ? 'counts' : 'count'} here with the latest value there is.`,
        ]
      : []),
    ...membership,
  ];
}

/** How ITU's list of a group can differ from the one used here, by the group's id. */
export const OTHER_MEMBERS: Readonly<Record<string, string>> = {
  ldc: 'Other members: the LDCs here are those on the list of the year; ITU may count the list of another year.',
  sids: 'Other members: ITU’s list of SIDS is longer than that of M49, which holds here.',
  'income-high': 'Other members: the income groups here are those of fiscal year 2026.',
  'income-upper-middle': 'Other members: the income groups here are those of fiscal year 2026.',
  'income-lower-middle': 'Other members: the income groups here are those of fiscal year 2026.',
  'income-low': 'Other members: the income groups here are those of fiscal year 2026.',
};

/**
 * Since when the gap is what it is: the title of the trend. `basket` names an earlier basket that it
 * is about, `same` the countries that it rests on where they are not all with a value.
 */
export function courseText(
  course: GapCourse | null,
  measure: Measure,
  basket: string | null = null,
  same: string | null = null,
): string {
  if (course === null) return 'Both groups over time';
  const marks = [basket === null ? null : `basket of ${basket}`, same].filter(
    (mark) => mark !== null,
  );
  const by = marks.length === 0 ? '' : ` (${marks.join('; ')})`;
  const { first, widest, last } = course;
  if (sameAs(widest.difference, measure.unit))
    return `Both groups had the same value from ${first.year} to ${last.year}${by}`;
  const far = (point: { difference: number }) => formatDistance(point.difference, measure.unit);
  if (sameAs(Math.abs(widest.difference) - Math.abs(last.difference), measure.unit))
    return `The gap was never wider than in ${last.year}: ${far(last)}, after ${far(first).replace(' percentage points', '')} in ${first.year}${by}`;
  const now = far(last).replace(' percentage points', '');
  return `The gap was widest in ${widest.year}, at ${far(widest)}; in ${last.year} it ${basket === null ? 'is' : 'was'} ${now}${by}`;
}

/** What years behind are called, and how they were found. */
export function behindText(
  behind: YearsBehind,
  names: Readonly<Record<Side, SideName>>,
  year: number,
  isMedian: boolean,
): { readonly value: string; readonly text: string } {
  const same = isMedian ? ' Medians over the same countries in every year.' : '';
  switch (behind.kind) {
    case 'behind': {
      const leader = names[behind.leading].inText;
      const { inText } = names[otherSide(behind.leading)];
      const [before, after] = behind.between;
      const how =
        before === after
          ? `the value of ${before}`
          : `a straight line between the values of ${before} and ${after}`;
      return {
        value: formatYears(behind.years),
        text: `behind: in ${year}, ${inText} stood where ${leader} stood in ${formatMoment(behind.then)}, going by ${how}.${same}`,
      };
    }
    case 'further-back': {
      const leader = names[behind.leading].inText;
      const { inText } = names[otherSide(behind.leading)];
      if (behind.first === year)
        return { value: '', text: `Years behind cannot be told: the series begins in ${year}.` };
      return {
        value: `Over ${year - behind.first} ${year - behind.first === 1 ? 'year' : 'years'}`,
        text: `behind, further back than the data go: ${leader} had passed the ${year} value of ${inText} before ${behind.first}, the first year there is.${same}`,
      };
    }
    case 'not-behind':
      return { value: '0 years', text: 'behind: both stand at the same value.' };
    case 'no-value':
      return {
        value: '',
        text: 'Years behind cannot be told: a group has too few countries with figures in every year.',
      };
    case 'not-comparable':
      return {
        value: '',
        text:
          behind.why === 'people'
            ? 'Years behind: numbers of people depend on how large a group is, so neither is behind.'
            : 'Years behind are not told of prices in money, which change with exchange rates and with what money is worth.',
      };
  }
}
