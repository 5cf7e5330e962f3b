/** What the figures of a comparison are made of, worked out once for all of them. */
import type { Side } from '../../model/side.ts';
import type { LoadedTables } from '../../analysis/loaded-tables.ts';
import type { Iso3 } from '../../model/country.ts';
import type { Reading } from '../../model/observation.ts';
import type { DataSource } from '../../model/source.ts';
import { sideName, type SideName } from '../../messages/compare/names.ts';
import type { ChangeOrder } from '../../analysis/compare/change.ts';
import { readingValue } from '../../messages/figure/value-note.ts';
import { STATUS_NAME } from '../../messages/measures.ts';
import { comparisonOf, isComparable, nameIn, type Comparison } from '../../selection/comparison.ts';
import type { ComparedSide } from '../../selection/comparison-side.ts';
import type { View } from '../../address/view.ts';
import { facts, labelled, withAside } from '../../messages/joining.ts';

/** What of the figures is not in the address: how long lists are, and in which order. */
export interface CompareChoices {
  /** The order of the countries in the figure of changes. */
  readonly order: ChangeOrder;
  /** How many countries a panel of the figures of changes and of women and men shows. */
  readonly limit: number;
  /** The group whose members the small multiples show. */
  readonly side: Side;
}

/** Short enough for a report; the tables have every country. */
export const USUAL_CHOICES: CompareChoices = { order: 'progress', limit: 20, side: 'first' };

export interface CompareInput {
  readonly tables: LoadedTables;
  readonly view: View;
  readonly sources: readonly DataSource[];
  readonly choices?: Partial<CompareChoices>;
  /** Where the profile of a country is; left out where marks lead nowhere. */
  readonly hrefOf?: (iso3: Iso3) => string;
}

export interface CompareContext {
  readonly comparison: Comparison;
  readonly view: View;
  readonly sources: readonly DataSource[];
  readonly choices: CompareChoices;
  readonly names: Readonly<Record<Side, SideName>>;
  readonly hrefOf: (iso3: Iso3) => string | null;
  readonly nameOf: (iso3: Iso3) => string;
}

/**
 * The context of an input; null where the measure has no value at all.
 *
 * @throws Error when a dataset of `tablesToCompare` is not loaded.
 */
export function contextOf(input: CompareInput): CompareContext | null {
  const { tables, view, sources, hrefOf } = input;
  if (!isComparable(tables, view.indicator))
    throw new Error('A dataset of the comparison is not loaded.');
  const comparison = comparisonOf(tables, view);
  if (comparison === null) return null;
  const [first, second] = comparison.sides;
  return {
    comparison,
    view,
    sources,
    choices: { ...USUAL_CHOICES, ...input.choices },
    names: {
      first: sideName(first.group, tables.countries),
      second: sideName(second.group, tables.countries),
    },
    hrefOf: (iso3) => hrefOf?.(iso3) ?? null,
    nameOf: nameIn(tables.countries),
  };
}

/** "Niger: 22.4% (2021, ITU estimate)": a reading as it is read and spoken. */
export function readingText(reading: Reading, { comparison, nameOf }: CompareContext): string {
  const remarks = facts([String(reading.year), STATUS_NAME[reading.status]]);
  return labelled(
    nameOf(reading.iso3),
    withAside(readingValue(reading.value, comparison.measure.unit), remarks),
  );
}

/** Whether there are two groups with members to draw at all. */
export const hasTwoGroups = ({ sides, gap }: Comparison): boolean =>
  gap.kind !== 'same-members' && sides.every(({ members }) => members.length > 0);

/** The side by its name. */
export const sideIn = ({ sides }: Comparison, side: Side): ComparedSide =>
  side === 'first' ? sides[0] : sides[1];
