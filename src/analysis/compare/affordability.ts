/**
 * How many economies of several groups keep each year's basket at or under the 2 % line. Each year
 * names its basket: a change of basket is a change of what is counted, not of affordability.
 */
import type { Iso3 } from '../../model/country.ts';
import { AFFORDABILITY_LINE, type Indicator } from '../../model/indicator.ts';
import type { BasketId } from '../../model/basket.ts';
import type { SeriesByCountry } from '../../model/observation.ts';
import type { PricesByBasket } from '../../model/tables.ts';
import { officialBaskets } from '../basket.ts';
import type { YearSpan } from '../coverage.ts';
import { readingsAt, type ReadingRule } from '../reading.ts';
import { measureSeries } from '../series.ts';
import { targetStatus, type TargetStatus } from '../target.ts';

/** One year of one basket in every group, in the order in which the groups were given. */
export interface AffordabilityYear {
  readonly year: number;
  readonly basket: BasketId;
  readonly groups: readonly TargetStatus[];
}

export interface GroupsQuestion {
  readonly prices: PricesByBasket;
  readonly indicator: Indicator;
  /** The members of each group in a year (see `membershipOver`). */
  readonly groups: readonly ((year: number) => readonly Iso3[])[];
  readonly reading: ReadingRule;
  readonly span: YearSpan;
}

const LINE = { operator: 'at-most', threshold: { max: AFFORDABILITY_LINE } } as const;

/** Every year of the span that has an official basket, ascending. */
export function affordabilityOfGroups(question: GroupsQuestion): AffordabilityYear[] {
  const { prices, indicator, groups, reading, span } = question;
  const years = [...officialBaskets(prices, indicator)].filter(
    ([year]) => year >= span.first && year <= span.last,
  );
  const series = new Map<BasketId, SeriesByCountry>();
  for (const [, basket] of years)
    if (!series.has(basket)) series.set(basket, pricesOf(prices, indicator, basket));
  return years.map(([year, basket]) => {
    const readings = readingsAt(series.get(basket) ?? new Map(), year, reading);
    const statuses = groups.map((of) => targetStatus(of(year), readings, LINE, year));
    return { year, basket, groups: statuses };
  });
}

const pricesOf = (
  prices: PricesByBasket,
  indicator: Indicator,
  basket: BasketId,
): SeriesByCountry =>
  measureSeries({ 'price-baskets': prices }, { indicator, measure: 'pct-gni', basket });
