/**
 * The facts for a headline: one that can be computed for every indicator, measure, year and group,
 * and so is true whatever the reader has chosen. Facts, not words: the messages write them out.
 */
import { extent } from 'd3-array';
import type { Iso3 } from '../model/country.ts';
import {
  AFFORDABILITY_LINE,
  PARITY_BAND,
  type Indicator,
  type Measure,
  type Says,
} from '../model/indicator.ts';
import type { Reading } from '../model/observation.ts';
import { readingsOf, type Populations } from './group/footing.ts';
import { groupValue, type GroupValue } from './group/value.ts';

/** What the headline is about. */
export interface HeadlineQuestion {
  readonly indicator: Indicator;
  readonly measure: Measure;
  readonly year: number;
  /** The members of the world, or of the region or group shown. */
  readonly members: readonly Iso3[];
  readonly readings: ReadonlyMap<Iso3, Reading>;
  /** Populations of the year; empty while they are not loaded. */
  readonly populations: Populations;
}

/** A leading fact. Counts are of economies. */
export type HeadlineFact =
  /** No member has a value for the year. */
  | { readonly kind: 'no-values' }
  /** A single member has one. */
  | { readonly kind: 'one-economy'; readonly reading: Reading }
  /** The group's value by the indicator's rule. */
  | { readonly kind: 'group-value'; readonly value: number }
  /** How many keep a price at or under the line (percent of GNI per capita). */
  | { readonly kind: 'affordable'; readonly line: number; readonly meeting: number }
  /**
   * Whose rate is the higher, by the rates themselves. `inBand`: how many of all lie within ITU's
   * parity band; null for percentage points, which know no band.
   */
  | {
      readonly kind: 'who-leads';
      readonly men: number;
      readonly equal: number;
      readonly women: number;
      readonly inBand: number | null;
    }
  /** How many stand above the line (percent), where no group value can be given. */
  | { readonly kind: 'above-line'; readonly line: number; readonly above: number }
  /** Only the extremes can be told. */
  | { readonly kind: 'extremes' };

/** The readings with the lowest and with the highest value: never empty, more than one for equals. */
export interface Extremes {
  readonly lowest: readonly Reading[];
  readonly highest: readonly Reading[];
}

/** The facts of a headline and what they rest on. */
export interface Headline {
  readonly lead: HeadlineFact;
  /** The group's value or the reason against it, with n, of, years and population share. */
  readonly group: GroupValue;
  /** Null where no member has a value. */
  readonly extremes: Extremes | null;
}

/** Half of the people: the line for shares where the group has no value. */
const HALF = 50;

/** The facts for a headline. */
export function headline(question: HeadlineQuestion): Headline {
  const found = readingsOf(question.members, question.readings);
  const group = groupValue({ ...question, rule: question.indicator.groupRule });
  return { lead: leadingFact(question, found, group), group, extremes: extremes(found) };
}

/** The kinds that say how large a share of something it is. */
const SHARES: readonly Says[] = ['share-of-people', 'share', 'rates-of-sexes'];

function leadingFact(
  { indicator: { says }, measure }: HeadlineQuestion,
  found: Reading[],
  group: GroupValue,
): HeadlineFact {
  const [first, second] = found;
  if (first === undefined) return { kind: 'no-values' };
  if (second === undefined) return { kind: 'one-economy', reading: first };
  if (says === 'price' && measure.unit === 'pct-gni') return affordable(found);
  if (says === 'rates-of-sexes' && measure.better === 'nearest-parity')
    return whoLeads(measure, found);
  if (group.value !== null) return { kind: 'group-value', value: group.value };
  const isShare = measure.unit === 'percent' && SHARES.includes(says);
  return isShare ? aboveHalf(found) : { kind: 'extremes' };
}

function affordable(found: readonly Reading[]): HeadlineFact {
  const meeting = found.filter(({ value }) => value <= AFFORDABILITY_LINE).length;
  return { kind: 'affordable', line: AFFORDABILITY_LINE, meeting };
}

function aboveHalf(found: readonly Reading[]): HeadlineFact {
  return { kind: 'above-line', line: HALF, above: found.filter((r) => r.value > HALF).length };
}

function whoLeads({ unit }: Measure, found: readonly Reading[]): HeadlineFact {
  const sides = found.map(({ value }) => leaderOf(value, unit));
  const count = (side: Side) => sides.filter((each) => each === side).length;
  return {
    kind: 'who-leads',
    men: count('men'),
    equal: count('equal'),
    women: count('women'),
    inBand: unit === 'points' ? null : found.filter(({ value }) => isInBand(value, unit)).length,
  };
}

type Side = 'men' | 'equal' | 'women';

function leaderOf(value: number, unit: Measure['unit']): Side {
  const gap = unit === 'ratio' ? 1 - value : value;
  if (gap === 0) return 'equal';
  return gap > 0 ? 'men' : 'women';
}

/** A gap of g percent is a ratio of 1 − g ÷ 100, so the band holds for both. */
function isInBand(value: number, unit: Measure['unit']): boolean {
  const ratio = unit === 'ratio' ? value : 1 - value / 100;
  return ratio >= PARITY_BAND.min && ratio <= PARITY_BAND.max;
}

function extremes(found: readonly Reading[]): Extremes | null {
  const [lowest, highest] = extent(found, ({ value }) => value);
  if (lowest === undefined) return null;
  const having = (wanted: number) => found.filter(({ value }) => value === wanted);
  return { lowest: having(lowest), highest: having(highest) };
}
