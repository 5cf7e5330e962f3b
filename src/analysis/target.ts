/** Who meets a target, who does not, and of whom it is not known. */
import type { Iso3 } from '../model/country.ts';
import type { Reading } from '../model/observation.ts';
import { NEARLY_ALL, type Target } from '../model/roadmap.ts';
import { reporters } from './group/footing.ts';

/** The part of a target that a value is held against. */
export type Line = Pick<Target, 'operator' | 'threshold'>;

/** A target as it is marked on a map: the line, and what stands in for what it means. */
export type MarkedTarget = Line & Pick<Target, 'standIn'>;

export const STANDINGS = ['meets', 'misses', 'unknown'] as const;
/** How an economy or a group stands towards a target. */
export type Standing = (typeof STANDINGS)[number];

/**
 * What has come of a target: met or not, open while it is not known of all, unclear where sources
 * disagree, under way until it is due.
 */
export type TargetOutcome = 'met' | 'not-met' | 'open' | 'unclear' | 'under-way';

/** Whether a value meets a target; an open end of the threshold is always met. */
export function meets(value: number, { operator, threshold }: Line): boolean {
  const { min = -Infinity, max = Infinity } = threshold;
  if (operator === 'at-least') return value >= min;
  if (operator === 'at-most') return value <= max;
  if (operator === 'below') return value < max;
  return value >= min && value <= max;
}

/** The standing of a value; null, the missing value, is unknown. */
export function standingOf(value: number | null, line: Line): Standing {
  if (value === null) return 'unknown';
  return meets(value, line) ? 'meets' : 'misses';
}

/** The members of a group by their standing, each list in the order of the group. */
export interface TargetStatus extends Readonly<Record<Standing, readonly Iso3[]>> {
  /** The share, 0 to 1, that meets the target among the members with a value; null without any. */
  readonly share: number | null;
  /** How many members have a value. */
  readonly n: number;
  /** How many members could have one. */
  readonly of: number;
  /** How many stand at `NEARLY_ALL` or over; null where the target does not ask for all. */
  readonly nearly: number | null;
}

/** Everybody, in percent. */
const ALL = 100;

/** Whether a target is reached only where everybody is. */
const asksForAll = ({ operator, threshold }: Line): boolean =>
  operator === 'at-least' && threshold.min === ALL;

/** How the members of a group that could report for the year stand towards a target. */
export function targetStatus(
  group: readonly Iso3[],
  readings: ReadonlyMap<Iso3, Reading>,
  line: Line,
  year: number,
): TargetStatus {
  const members = reporters(group, readings, year);
  const standing = standings(members, readings, line);
  const having = (wanted: Standing) => members.filter((iso3) => standing.get(iso3) === wanted);
  const [met, missed] = [having('meets'), having('misses')];
  const n = met.length + missed.length;
  return {
    meets: met,
    misses: missed,
    unknown: having('unknown'),
    share: n === 0 ? null : met.length / n,
    n,
    of: members.length,
    nearly: asksForAll(line)
      ? members.filter((iso3) => (readings.get(iso3)?.value ?? 0) >= NEARLY_ALL).length
      : null,
  };
}

/** The standing of each of some economies, for marking them on a map. */
export function standings(
  members: readonly Iso3[],
  readings: ReadonlyMap<Iso3, Reading>,
  line: Line,
): ReadonlyMap<Iso3, Standing> {
  return new Map(
    members.map((iso3) => [iso3, standingOf(readings.get(iso3)?.value ?? null, line)]),
  );
}
