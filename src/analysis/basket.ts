/** Which price basket a year shows. Baskets are never chained: a year has one, or none. */
import { BASKETS_OF, type BasketId, type IndicatorId } from '../model/indicator.ts';
import type { PriceObservation } from '../model/observation.ts';
import type { PricesByBasket } from '../model/tables.ts';

/**
 * The basket that ITU counts as the official one of a year, going by the statuses in the data;
 * null for a year without one, and for an indicator without baskets.
 */
export function officialBasket(
  prices: PricesByBasket,
  indicator: IndicatorId,
  year: number,
): BasketId | null {
  const isOfficial = (price: PriceObservation) =>
    price.year === year && price.status === 'official';
  return BASKETS_OF[indicator]?.find((basket) => hasPrice(prices, basket, isOfficial)) ?? null;
}

/**
 * The baskets of an indicator that have any value, in the order in which they were official.
 * Baskets that are experimental throughout count only when asked for.
 */
export function basketsWithData(
  prices: PricesByBasket,
  indicator: IndicatorId,
  experimental = false,
): BasketId[] {
  const counts = (price: PriceObservation) => experimental || price.status === 'official';
  return (BASKETS_OF[indicator] ?? []).filter((basket) => hasPrice(prices, basket, counts));
}

function hasPrice(
  prices: PricesByBasket,
  basket: BasketId,
  accepts: (price: PriceObservation) => boolean,
): boolean {
  for (const observations of prices.get(basket)?.values() ?? [])
    if (observations.some(accepts)) return true;
  return false;
}
