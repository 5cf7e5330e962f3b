/** What is said of a target: the facts of its own group, and the outcome by rule. */
import { standingOf, type TargetOutcome } from '../../analysis/target.ts';
import { groupNaming } from '../../messages/groups.ts';
import type { TargetFacts } from '../../messages/roadmap/target-sentences.ts';
import type { GroupProgress, TargetProgress } from './target-progress.ts';

/** The facts of one of the groups shown with a target; of its own group unless another is given. */
export function factsOf(
  progress: TargetProgress,
  own: GroupProgress = progress.groups[0],
): TargetFacts {
  const { target, selection } = progress;
  const { status, pace, published, implied, group, broken, counted } = own;
  return {
    target,
    unit: selection.measure.unit,
    rule: selection.indicator.groupRule,
    year: selection.year,
    status,
    pace,
    broken: brokenNames(progress, broken),
    counted,
    published,
    implied,
    meant: progress.meant,
    outcome: outcomeOf(progress),
    where: groupNaming({ kind: 'standing', id: group }, progress.countries),
  };
}

/** The countries of some breaks by name, each once. */
export const brokenNames = (
  { countries }: TargetProgress,
  broken: GroupProgress['broken'],
): string[] => [...new Set(broken.map(({ iso3 }) => countries.get(iso3)?.short ?? iso3))];

/**
 * How a target stands. One set for each country is met when every country meets it, and open while
 * only unknown ones are left or something else stands in for what it means. One set for a group is
 * met by the group's value; where the value computed here and ITU's own, or what ITU's estimates
 * imply, say different things, the sources disagree.
 */
export function outcomeOf({ target, selection, groups: [own] }: TargetProgress): TargetOutcome {
  const { status, pace } = own;
  const published = own.published ?? own.implied;
  if (target.appliesTo.scope === 'countries') {
    if (status.misses.length > 0) return selection.year < target.year ? 'under-way' : 'not-met';
    return status.unknown.length > 0 || target.standIn !== null ? 'open' : 'met';
  }
  const met = pace.kind === 'met';
  if (published !== null && (standingOf(published.value, target) === 'meets') !== met)
    return 'unclear';
  if (met) return 'met';
  return pace.kind === 'missed' ? 'not-met' : 'open';
}
