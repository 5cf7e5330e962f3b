/** How many economies of a group keep a basket at or under the 2 % line. */
import type { Iso3 } from '../model/country.ts';
import { AFFORDABILITY_LINE, type BasketId, type IndicatorId } from '../model/indicator.ts';
import type { PricesByBasket } from '../model/tables.ts';
import { officialBasket } from './basket.ts';
import { yearsOf } from './group-trend.ts';
import type { YearSpan } from './coverage.ts';
import { readingsAt, type ReadingRule } from './reading.ts';
import { measureSeries } from './series.ts';
import { targetStatus, type TargetStatus } from './target.ts';

/** The economies of a group on both sides of the line in a year, by one basket. */
export interface Affordability extends TargetStatus {
  readonly year: number;
  readonly basket: BasketId;
}

/** What affordability is counted from. */
export interface AffordabilityQuestion {
  readonly prices: PricesByBasket;
  readonly indicator: IndicatorId;
  /** The members in a year (see `membershipOver`). */
  readonly members: (year: number) => readonly Iso3[];
  readonly reading: ReadingRule;
  /** Whether experimental prices count; off by default. */
  readonly experimental?: boolean;
}

const LINE = { operator: 'at-most', threshold: { max: AFFORDABILITY_LINE } } as const;

/**
 * The economies that meet the line in a year, by the basket given or, by default, the official one
 * of the year. Null for a year without an official basket.
 */
export function affordabilityAt(
  question: AffordabilityQuestion,
  year: number,
  basket: BasketId | null = officialBasket(question.prices, question.indicator, year),
): Affordability | null {
  if (basket === null) return null;
  const { prices, indicator, members, reading, experimental = false } = question;
  const selection = { indicator, measure: 'pct-gni', basket, experimental } as const;
  const series = measureSeries({ 'price-baskets': prices }, selection);
  const status = targetStatus(members(year), readingsAt(series, year, reading), LINE, year);
  return { ...status, year, basket };
}

/**
 * The same for every year of a span that has an official basket. Each year names its basket: a
 * change of basket is a change of what is counted, not of affordability.
 */
export function affordabilityOver(
  question: AffordabilityQuestion,
  span: YearSpan,
): Affordability[] {
  return yearsOf(span).flatMap((year) => affordabilityAt(question, year) ?? []);
}
