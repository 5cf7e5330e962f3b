/**
 * Which year is compared: the one asked for, or where most of a group's values are older than that,
 * the last year before it that both groups have enough values of their own for.
 */
import { populationsAt } from '../analysis/group/footing.ts';
import { groupValue } from '../analysis/group/value.ts';
import { membersOf, type MembershipSources } from '../analysis/group/membership.ts';
import { readingsAt, type ReadingRule } from '../analysis/reading.ts';
import type { GroupRule } from '../model/indicator.ts';
import type { SeriesByCountry } from '../model/observation.ts';
import type { Pair } from './comparison-groups.ts';
import type { Segment } from './timeline.ts';

export interface StandingQuestion {
  readonly pair: Pair;
  readonly sources: MembershipSources;
  readonly segment: Segment;
  readonly population: SeriesByCountry;
  readonly reading: ReadingRule;
  readonly rule: GroupRule;
}

/** Whether the values of a group in a year are too old for it to have one of that year. */
function isTooOld(question: StandingQuestion, year: number): boolean {
  const { pair, sources, segment, population, reading, rule } = question;
  const readings = readingsAt(segment.series, year, reading);
  const populations = populationsAt(population, year);
  return pair.some((group) => {
    const members = membersOf(group, year, sources);
    return groupValue({ members, readings, populations, year, rule }).reason === 'earlier-years';
  });
}

/**
 * The last year up to the one asked, within the stretch, in which neither group rests on values that
 * are mostly older; the one asked where there is none.
 */
export function standingYear(question: StandingQuestion, asked: number): number {
  for (let year = asked; year >= question.segment.first; year -= 1)
    if (!isTooOld(question, year)) return year;
  return asked;
}
