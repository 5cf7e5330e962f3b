/** A group's value over the years. */
import type { Iso3 } from '../model/country.ts';
import type { Group, MembershipRule } from '../model/group.ts';
import type { GroupRule } from '../model/indicator.ts';
import type { SeriesByCountry } from '../model/observation.ts';
import type { YearSpan } from './coverage.ts';
import { populationsAt } from './footing.ts';
import { groupValue, type GroupValue } from './group-value.ts';
import { membersOf, type MembershipSources } from './membership.ts';
import { readingsAt, type ReadingRule } from './reading.ts';

/** What a trend is computed from. */
export interface TrendQuestion {
  readonly group: Group;
  readonly sources: MembershipSources;
  /** One measure, for prices of one basket: a trend never chains baskets. */
  readonly series: SeriesByCountry;
  readonly population: SeriesByCountry;
  readonly reading: ReadingRule;
  readonly rule: GroupRule;
  readonly span: YearSpan;
  readonly membership: MembershipRule;
}

/**
 * The group's value for every year of the span, each with what it rests on; a year without a value
 * keeps its place with the reason. Constant membership is the list of the span's last year.
 */
export function groupTrend(question: TrendQuestion): GroupValue[] {
  const { series, population, reading, rule } = question;
  const members = membershipOver(question);
  return yearsOf(question.span).map((year) =>
    groupValue({
      members: members(year),
      readings: readingsAt(series, year, reading),
      populations: populationsAt(population, year),
      year,
      rule,
    }),
  );
}

/** Who is counted in each year of a trend. */
export function membershipOver(
  question: Pick<TrendQuestion, 'group' | 'sources' | 'span' | 'membership'>,
): (year: number) => readonly Iso3[] {
  const { group, sources, span, membership } = question;
  if (membership === 'of-the-time') return (year) => membersOf(group, year, sources);
  const constant = membersOf(group, span.last, sources);
  return () => constant;
}

/** Every year of a span, ascending; none where it ends before it begins. */
export function yearsOf({ first, last }: YearSpan): number[] {
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, at) => first + at);
}
