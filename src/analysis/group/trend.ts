/** A group's value over the years. */
import type { Iso3 } from '../../model/country.ts';
import type { Group, MembershipRule } from '../../model/group.ts';
import type { GroupRule } from '../../model/indicator.ts';
import type { SeriesByCountry } from '../../model/observation.ts';
import type { YearSpan } from '../coverage.ts';
import { populationsAt } from './footing.ts';
import { groupValue, type GroupValue } from './value.ts';
import { membersOf, type MembershipSources } from './membership.ts';
import { readingsAt, type ReadingRule } from '../reading.ts';

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
 *
 * A median moves when the economies behind it change, though no price does. The trend of a median
 * therefore rests on one set of them: those with a value of their own in every year. `n` says how
 * many they are. Where they are less than half of the members that have any value in the span, or
 * hold less than half of the group's population, there is no trend.
 */
export function groupTrend(question: TrendQuestion): GroupValue[] {
  const { series, population, reading, rule, span } = question;
  const members = membershipOver(question);
  const constant = rule === 'median' ? constantSet(series, span) : null;
  return yearsOf(span).map((year) => {
    const belonging = members(year);
    const readings = readingsAt(constant?.series ?? series, year, reading);
    const populations = populationsAt(population, year);
    const value = groupValue({ members: belonging, readings, populations, year, rule });
    return constant !== null && value.value !== null && !isMost(constant, belonging)
      ? { ...value, value: null, reason: 'changing-set' }
      : value;
  });
}

/** The economies with a value of their own in every year of a span, and those with any in it. */
interface ConstantSet {
  readonly series: SeriesByCountry;
  readonly ever: ReadonlySet<Iso3>;
}

/** Years in which not a single economy has a value ask for none. */
function constantSet(series: SeriesByCountry, { first, last }: YearSpan): ConstantSet {
  const yearsOfEach = new Map<Iso3, number>();
  const all = new Set<number>();
  for (const [iso3, observations] of series)
    for (const { year } of observations)
      if (first <= year && year <= last) {
        all.add(year);
        yearsOfEach.set(iso3, (yearsOfEach.get(iso3) ?? 0) + 1);
      }
  const always = [...series].filter(([iso3]) => yearsOfEach.get(iso3) === all.size);
  return { series: new Map(always), ever: new Set(yearsOfEach.keys()) };
}

function isMost({ series, ever }: ConstantSet, members: readonly Iso3[]): boolean {
  const always = members.filter((iso3) => series.has(iso3)).length;
  return always >= members.filter((iso3) => ever.has(iso3)).length / 2;
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
