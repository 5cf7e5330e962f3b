/**
 * Which price basket a year shows. Baskets are never chained: a year has one, or none (rule S21 of
 * docs/statistics.md).
 */
import { basketsOf } from '../indicators/index.ts';
import type { BasketId } from '../model/basket.ts';
import type { Indicator, MeasureId } from '../model/indicator.ts';
import type { PriceObservation } from '../model/observation.ts';
import type { PricesByBasket } from '../model/tables.ts';
import { reportersByYear } from './coverage.ts';
import { measureSeries } from './series.ts';

/**
 * The basket that ITU counts as the official one of a year, going by the statuses in the data;
 * null for a year without one, and for an indicator without baskets.
 */
export function officialBasket(
  prices: PricesByBasket,
  indicator: Indicator,
  year: number,
): BasketId | null {
  const isOfficial = (price: PriceObservation) =>
    price.year === year && price.status === 'official';
  return basketsOf(indicator)?.find((basket) => hasPrice(prices, basket, isOfficial)) ?? null;
}

/** The official basket of every year that has one, by ascending year. */
export function officialBaskets(
  prices: PricesByBasket,
  indicator: Indicator,
): ReadonlyMap<number, BasketId> {
  const years = new Map<number, BasketId>();
  for (const basket of basketsOf(indicator) ?? [])
    for (const observations of prices.get(basket)?.values() ?? [])
      for (const { year, status } of observations)
        if (status === 'official' && !years.has(year)) years.set(year, basket);
  return new Map([...years].sort(([a], [b]) => a - b));
}

/**
 * The latest year of a price whose official basket has a value in at least half of the economies
 * that ever have one of that basket; the last year with an official basket where none has so many.
 * Null without a value.
 */
export function latestPriceYear(
  prices: PricesByBasket,
  indicator: Indicator,
  measure: MeasureId,
): number | null {
  const years = [...officialBaskets(prices, indicator)].reverse();
  const covered = years.find(([year, basket]) => {
    const selection = { indicator, measure, basket } as const;
    const series = measureSeries({ 'price-baskets': prices }, selection);
    return (reportersByYear(series).get(year) ?? 0) >= Math.max(1, series.size / 2);
  });
  return (covered ?? years[0])?.[0] ?? null;
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
