/** What the trends of two groups are drawn from. */
import type { Side } from '../../model/side.ts';
import type { ValueAxis } from './axis.ts';

/** A year of one group. */
export interface PairYear {
  readonly side: Side;
  readonly year: number;
  /** Null where less than half of the group's people are covered: no line there. */
  readonly value: number | null;
  readonly published: number | null;
  /** The share of the group's people that the countries with a value hold, 0 to 1. */
  readonly covered: number;
}

/** Years that stand for themselves: lines never run from one stretch to the next. */
export interface PairStretch {
  /** Name of the basket; null where there is none. */
  readonly name: string | null;
  readonly years: readonly PairYear[];
}

export interface PairTrendInput {
  readonly names: Readonly<Record<Side, string>>;
  readonly stretches: readonly PairStretch[];
  readonly first: number;
  readonly last: number;
  readonly axis: ValueAxis;
  /** From when to when one group was behind, and at which value; null where that is not known. */
  readonly behind: {
    readonly from: number;
    readonly to: number;
    readonly value: number;
    readonly text: string;
  } | null;
  /** A value to hold both against; null for none. */
  readonly line: number | null;
  /**
   * How ITU's own values stand beside: as a line, as points where ITU advises against comparing the
   * years, or not at all where the values are ITU's themselves.
   */
  readonly published: 'line' | 'points' | 'none';
  readonly formatTick: (value: number) => string;
  /** What is said of a year when it is pointed at. */
  readonly yearText: (year: number) => string;
  readonly coverLabel: string;
  readonly ariaLabel: string;
}
