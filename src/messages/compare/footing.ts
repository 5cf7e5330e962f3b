/** What the two figures rest on, in words: members, people, ITU's own estimate and why it differs. */
import { otherSide, type Side } from '../../model/side.ts';
import * as say from '#words/compare/footing.ts';
import type { GapCourse } from '../../analysis/compare/course.ts';
import type { Difference } from '../../analysis/group/estimates.ts';
import type { GroupValue } from '../../analysis/group/value.ts';
import type { YearsBehind } from '../../analysis/compare/years-behind.ts';
import type { GroupRule, Measure, Unit } from '../../model/indicator.ts';
import type { SideName } from './names.ts';
import { distanceDigits, formatDistance, formatMoment, formatYears, isNothing } from './gap.ts';
import { formatShare, formatValue } from '../format.ts';
import { statements } from '../joining.ts';

/** How the members' values became one, for the line below a figure. */
export const RULE_TEXT: Readonly<Record<GroupRule, string>> = {
  'population-weighted': say.ruleText_populationWeighted,
  sum: say.ruleText_sum,
  median: say.ruleText_median,
  'share-of-economies': say.ruleText_shareOfEconomies,
  'publisher-only': say.ruleText_publisherOnly,
};

/** "38 of 44 countries, 86% of the group's people". */
export function footingText({ n, of, populationShare }: GroupValue): string {
  return say.footingText({
    n,
    of,
    noPopulationShare: populationShare === null,
    populationShare: populationShare === null ? '' : formatShare(populationShare),
  });
}

/** The same where there is little room: "38 of 44, 86% of people". */
export const footingBrief = ({
  n,
  of,
  populationShare,
}: Pick<GroupValue, 'n' | 'of' | 'populationShare'>): string =>
  say.footingBrief({
    n,
    of,
    noPopulationShare: populationShare === null,
    populationShare: populationShare === null ? '' : formatShare(populationShare),
  });

/** ITU's own value where there is little room. */
export const byItu = (value: string): string => say.byItu({ value });

/** Says that some have a value and no population to weigh it by; null where all count. */
export const unweighedText = (n: number): string | null =>
  n === 0 ? null : say.unweighedText({ n });

/** Says that some values are older than the year asked; null where none is. */
export function earlierText({ lookedBack, years, year, ownShare }: GroupValue): string | null {
  if (lookedBack === 0 || years === null) return null;
  return say.earlierText({
    lookedBack,
    year,
    first: years.first,
    noOwnShare: ownShare === null,
    ownShare: ownShare === null ? '' : formatShare(ownShare),
  });
}

/** ITU's own value beside the one computed here, and how far they are apart. */
export function publishedText({ published, difference }: Difference, unit: Unit): string {
  if (isNothing(difference, unit))
    return say.publishedText_byItusOwnUsers({ unit, published: formatValue(published, unit) });
  return say.publishedText_byItusOwnUsers2({
    unit,
    published: formatValue(published, unit),
    difference: formatDistance(difference, unit),
    someDifference: difference > 0,
  });
}

export const FOOTING = {
  title: say.footing_title,
  noEstimate: say.footing_noEstimate,
  estimateMissing: say.footing_estimateMissing,
  itself: say.footing_itself,
  why: say.footing_why,
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
          say.differenceReasons_anotherVintageItusFigures({
            published: vintages.published,
            own: vintages.own,
          }),
        ]),
    ...(left > 0
      ? [
          price
            ? say.differenceReasons_otherCountriesCountryCountries({ left })
            : say.differenceReasons_missingCountriesItuEstimates({ left }),
        ]
      : []),
    ...(lookedBack > 0
      ? [say.differenceReasons_earlierValuesCountryCountries({ lookedBack })]
      : []),
    ...membership,
  ];
}

/** How ITU's list of a group can differ from the one used here, by the group's id. */
export const OTHER_MEMBERS: Readonly<Record<string, string>> = {
  ldc: say.otherMembers_ldc,
  sids: say.otherMembers_sids,
  'income-high': say.otherMembers_incomeHigh,
  'income-upper-middle': say.otherMembers_incomeUpperMiddle,
  'income-lower-middle': say.otherMembers_incomeLowerMiddle,
  'income-low': say.otherMembers_incomeLow,
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
  if (course === null) return say.courseText_bothGroupsOverTime;
  const marks = [basket === null ? null : say.courseText_basketBasket({ basket }), same].filter(
    (mark) => mark !== null,
  );
  const { first, widest, last } = course;
  if (isNothing(widest.difference, measure.unit))
    return say.courseText_bothGroupsHadThe({
      year: first.year,
      year2: last.year,
      marksCount: marks.length,
      join: statements(marks),
    });
  const far = (point: { difference: number }) => formatDistance(point.difference, measure.unit);
  const digits = (point: { difference: number }) => distanceDigits(point.difference, measure.unit);
  if (isNothing(Math.abs(widest.difference) - Math.abs(last.difference), measure.unit))
    return say.courseText_theGapWasNever({
      year: last.year,
      far: far(last),
      then: digits(first),
      year2: first.year,
      marksCount: marks.length,
      join: statements(marks),
    });
  return say.courseText_theGapWasWidest({
    year: widest.year,
    far: far(widest),
    year2: last.year,
    noBasket: basket === null,
    now: digits(last),
    marksCount: marks.length,
    join: statements(marks),
  });
}

/** What years behind are called, and how they were found. */
export function behindText(
  behind: YearsBehind,
  names: Readonly<Record<Side, SideName>>,
  year: number,
  isMedian: boolean,
): { readonly value: string; readonly text: string } {
  switch (behind.kind) {
    case 'behind': {
      const leader = names[behind.leading].subject;
      const { subject: group } = names[otherSide(behind.leading)];
      const [before, after] = behind.between;
      return {
        value: formatYears(behind.years),
        text: say.behindText_behind_text({
          year,
          group,
          leader,
          then: formatMoment(behind.then),
          beforeIsAfter: before === after,
          before,
          after,
          isMedian,
        }),
      };
    }
    case 'further-back': {
      const leader = names[behind.leading].subject;
      const { of: ofGroup } = names[otherSide(behind.leading)];
      if (behind.first === year)
        return {
          value: '',
          text: say.behindText_furtherBack_text_yearsBehindCannotBe({ year }),
        };
      return {
        value: say.behindText_furtherBack_value({ year: year - behind.first }),
        text: say.behindText_furtherBack_text_behindFurtherBackThan({
          leader,
          year,
          ofGroup,
          first: behind.first,
          isMedian,
        }),
      };
    }
    case 'not-behind':
      return { value: say.behindText_notBehind_value, text: say.behindText_notBehind_text };
    case 'no-value':
      return {
        value: '',
        text: say.behindText_noValue_text,
      };
    case 'not-comparable':
      return {
        value: '',
        text:
          behind.why === 'people'
            ? say.behindText_notComparable_text_yearsBehindNumbersOf
            : say.behindText_notComparable_text_yearsBehindAreNot,
      };
  }
}
