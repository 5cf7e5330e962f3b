/**
 * The class of a choropleth that a value falls into, by breaks that hold for all years (rule S39 of
 * docs/statistics.md).
 */
import type { Measure } from '../model/indicator.ts';

/** One class of a legend; null stands for an open end. */
export interface ClassBounds {
  readonly index: number;
  readonly from: number | null;
  /** Whether a value equal to `from` is in this class. */
  readonly fromIncluded: boolean;
  readonly to: number | null;
  /** Whether a value equal to `to` is in this class. */
  readonly toIncluded: boolean;
}

type Breaks = Pick<Measure, 'breaks' | 'closedAbove'>;

/**
 * The index of the class, 0 to the number of breaks, rising with the value. A value on a break is
 * in the class above it, or below it where the measure says that the break closes that class.
 */
export function classOf(value: number, { breaks, closedAbove }: Breaks): number {
  let index = 0;
  for (const at of breaks)
    if (value > at || (value === at && !closedAbove.includes(at))) index += 1;
  return index;
}

/** The classes of a measure from the lowest up, as a legend shows them. */
export function classBounds({ breaks, closedAbove }: Breaks): ClassBounds[] {
  return Array.from({ length: breaks.length + 1 }, (_, index) => {
    const [from, to] = [breaks[index - 1] ?? null, breaks[index] ?? null];
    return {
      index,
      from,
      fromIncluded: from !== null && !closedAbove.includes(from),
      to,
      toIncluded: to !== null && closedAbove.includes(to),
    };
  });
}
