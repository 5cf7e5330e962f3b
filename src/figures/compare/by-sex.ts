/** What is known of women and men in two groups: single countries, and ITU's estimates. */
import type { Side } from '../../model/side.ts';
import {
  groupRates,
  membersWithRates,
  ratesAt,
  type GroupRates,
  type Rates,
  type WithRates,
} from '../../analysis/compare/gender.ts';
import { requireTable } from '../../analysis/loaded-tables.ts';
import type { Iso3 } from '../../model/country.ts';
import { INDICATOR } from '../../indicators/index.ts';
import type { ComparedSide } from '../../selection/comparison-side.ts';
import type { CompareContext } from './context.ts';

/** Women's and men's rates in one group. */
export interface SideRates {
  readonly side: Side;
  readonly members: readonly Iso3[];
  /** Each member's latest rates within the tolerance. */
  readonly rates: readonly Rates[];
  /** ITU's estimates by year; empty where it publishes none for the group. */
  readonly estimates: readonly GroupRates[];
  /** The members that ever had figures by sex. */
  readonly ever: readonly WithRates[];
}

/** Both groups, up to the year compared or, where nothing is that new, the last year there is. */
export interface BySex {
  readonly year: number;
  readonly tolerance: number;
  readonly sides: readonly [SideRates, SideRates];
}

/**
 * The rates of both groups.
 * @throws Error when the datasets by sex or ITU's estimates are not loaded.
 */
export function bySex(context: CompareContext): BySex {
  const { comparison, view } = context;
  const table = requireTable(comparison.tables, 'internet-use-by-sex');
  const [first, second] = comparison.sides;
  const all = [estimatesOf(first, context), estimatesOf(second, context)] as const;
  const last = Math.max(
    ...[...table.values()].map((rows) => rows.at(-1)?.year ?? 0),
    ...all.flat().map(({ year }) => year),
  );
  const year = Math.min(comparison.year, last);
  const tolerance = view.tolerance ? INDICATOR['gender-parity'].tolerance : 0;
  const side = (each: ComparedSide, estimates: readonly GroupRates[]): SideRates => ({
    side: each.side,
    members: each.members,
    rates: ratesAt(table, each.members, year, tolerance),
    estimates: estimates.filter((rates) => rates.year <= year),
    ever: membersWithRates(table, each.members),
  });
  return { year, tolerance, sides: [side(first, all[0]), side(second, all[1])] };
}

/** ITU's estimates by sex for a group, by ascending year. */
function estimatesOf({ group }: ComparedSide, { comparison }: CompareContext): GroupRates[] {
  if (group.kind === 'picked') return [];
  const estimates = requireTable(comparison.tables, 'group-estimates');
  const years = new Set(
    estimates
      .filter(({ sex, group: id }) => sex === 'female' && id === group.id)
      .map((e) => e.year),
  );
  return [...years]
    .sort((a, b) => a - b)
    .flatMap((year) => groupRates(estimates, group.id, year) ?? []);
}
