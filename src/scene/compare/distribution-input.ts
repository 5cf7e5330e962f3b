/** What two distributions are drawn from. */
import type { Side } from '../../model/side.ts';
import type { Iso3 } from '../../model/country.ts';
import type { ValueAxis } from './axis.ts';

/** One country. */
export interface StripMark {
  readonly iso3: Iso3;
  readonly value: number;
  /** Name, value and year, as they are read and spoken. */
  readonly text: string;
  /** Where the country's profile is; null where there is nowhere to go. */
  readonly href: string | null;
  /** The name where the reader has chosen the country; else null. */
  readonly chosen: string | null;
  /** Whether the value is an estimate or experimental: drawn hollow. */
  readonly uncertain: boolean;
}

/** A value of the whole group, with the words for it. */
export interface StripLine {
  readonly value: number;
  readonly text: string;
}

export interface Strip {
  readonly side: Side;
  readonly name: string;
  /** How many have a value, and from where to where they reach. */
  readonly summary: string;
  readonly marks: readonly StripMark[];
  /** From the lower to the upper quartile; null without a value. */
  readonly middle: readonly [number, number] | null;
  readonly median: StripLine | null;
  readonly mean: StripLine | null;
}

export interface DistributionInput {
  readonly strips: readonly Strip[];
  readonly axis: (width: number) => ValueAxis;
  readonly line: number | null;
  readonly formatTick: (value: number) => string;
  readonly axisLabel: string;
  readonly ariaLabel: string;
}
