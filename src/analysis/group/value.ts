/** One value for a group of economies, always with what it rests on. */
import { fsum, median } from 'd3-array';
import type { Iso3 } from '../../model/country.ts';
import type { GroupRule } from '../../model/indicator.ts';
import type { Reading } from '../../model/observation.ts';
import {
  footing,
  readingsOf,
  standsForGroup,
  standsForYear,
  type Footing,
  type Populations,
} from './footing.ts';

/** The members' values and how they become one. */
export interface GroupQuestion {
  readonly members: readonly Iso3[];
  /** Readings for the year; those of economies outside the group are passed over. */
  readonly readings: ReadonlyMap<Iso3, Reading>;
  /** Populations of the same year (see `populationsAt`). */
  readonly populations: Populations;
  readonly year: number;
  readonly rule: GroupRule;
}

/** Why there is no value for a group. */
export type NoGroupValue =
  | 'no-members'
  | 'no-values'
  /** The members with a value hold less than half of the group's population. */
  | 'below-half'
  /** Too few of the values are of the year asked; the others are of earlier years. */
  | 'earlier-years'
  /** In the trend of a median: too few members have a value of their own in every year of it. */
  | 'changing-set'
  /** Several members have a value and none a population to weigh them by. */
  | 'no-population'
  /** Only the publisher's own estimate may stand for a group. */
  | 'publisher-only';

/** A group's value in the unit of the measure, or null and the reason. */
export type GroupValue = Footing & { readonly year: number } & (
    | { readonly value: number; readonly reason: null }
    | { readonly value: null; readonly reason: NoGroupValue }
  );

/**
 * The group's value by its rule, over the members with a value. Members without a population are
 * left out of a weighted mean; sums and medians need no weights. A sum covers the members with a
 * value only, so it is a lower bound. The half that every rule asks for is half of the group's
 * population, for medians too (rule S10 of docs/statistics.md). And it is a value of the year asked only where enough of the members'
 * values are of that year (see `standsForYear`): what nobody reported has not stood still.
 */
export function groupValue(question: GroupQuestion): GroupValue {
  const { members, readings, populations, year } = question;
  const base = { ...footing(members, readings, populations, year), year };
  const reason = whyNone(base, question.rule);
  if (reason !== null) return { ...base, value: null, reason };
  const value = combine(question.rule, readingsOf(members, readings), populations);
  return value === null
    ? { ...base, value, reason: 'no-population' }
    : { ...base, value, reason: null };
}

/**
 * The group's value of the latest year that has enough values of its own, going back from the year
 * asked to the first; that of the year asked where none has, or where age is not what is amiss.
 */
export function latestGroupValue(
  at: (year: number) => GroupValue,
  year: number,
  first: number,
): GroupValue {
  const asked = at(year);
  let found = asked;
  while (found.reason === 'earlier-years' && found.year > first) found = at(found.year - 1);
  return found.value === null ? asked : found;
}

function whyNone(base: Footing, rule: GroupRule): NoGroupValue | null {
  if (base.of === 0) return 'no-members';
  if (base.n === 0) return 'no-values';
  if (rule === 'publisher-only') return 'publisher-only';
  if (!standsForGroup(base)) return 'below-half';
  return standsForYear(base, rule) ? null : 'earlier-years';
}

function combine(
  rule: GroupRule,
  readings: readonly Reading[],
  populations: Populations,
): number | null {
  const values = readings.map(({ value }) => value);
  if (rule === 'sum') return fsum(values);
  if (rule === 'median') return median(values) ?? null;
  if (rule === 'share-of-economies')
    return (100 * values.filter((value) => value > 0).length) / values.length;
  return weightedMean(readings, populations);
}

/**
 * The mean weighted by population over the readings whose economy has one; null where none has.
 * A single reading needs no weight. Sums are exact (`fsum`), so that order does not matter.
 */
export function weightedMean(
  readings: readonly Reading[],
  populations: Populations,
): number | null {
  const [first, second] = readings;
  if (first !== undefined && second === undefined) return first.value;
  const weights = readings.map(({ iso3 }) => populations.get(iso3) ?? 0);
  const total = fsum(weights);
  if (total === 0) return null;
  return fsum(readings.map(({ value }, at) => value * (weights[at] ?? 0))) / total;
}
