/** A measure over time: which series each year shows, who reports it, and which year is latest. */
import { officialBasket } from '../analysis/basket.ts';
import { latestYear, reportersByYear } from '../analysis/coverage.ts';
import type { LoadedTables } from '../analysis/loaded-tables.ts';
import { measureSeries } from '../analysis/series.ts';
import type { Iso3 } from '../model/country.ts';
import { basketsOf } from '../indicators/index.ts';
import type { BasketId } from '../model/basket.ts';
import type { Indicator, Measure, MeasureId } from '../model/indicator.ts';
import type { SeriesByCountry } from '../model/observation.ts';

/** What the reader asked to see, without the year. */
export interface TimelineRequest {
  readonly indicator: Indicator;
  readonly measure: MeasureId;
  /** A basket of the reader's choice; null for the official one of each year. */
  readonly basket: BasketId | null;
  readonly experimental: boolean;
}

/** One stretch of a timeline: a series that stands for itself. */
export interface Segment {
  /** Null for indicators that have no baskets. */
  readonly basket: BasketId | null;
  readonly series: SeriesByCountry;
  readonly first: number;
  readonly last: number;
}

export interface Timeline {
  readonly indicator: Indicator;
  readonly measure: Measure;
  /** By ascending years, never overlapping. Nothing is ever read across two of them. */
  readonly segments: readonly Segment[];
  readonly first: number;
  readonly last: number;
  /** The latest year that enough economies report. */
  readonly latest: number;
  /** The largest value that each economy ever had; economies without any are not in it. */
  readonly peaks: ReadonlyMap<Iso3, number>;
  /** Economies with a value of their own, by year. */
  readonly reporters: ReadonlyMap<number, number>;
}

/** The measure of an indicator by its id; the indicator's first where it has no such measure. */
export function measureOf(indicator: Indicator, id: MeasureId): Measure {
  const { measures } = indicator;
  return measures.find((measure) => measure.id === id) ?? measures[0];
}

function segment(series: SeriesByCountry, basket: BasketId | null): Segment[] {
  const years = [...reportersByYear(series).keys()];
  const [first, last] = [years[0], years.at(-1)];
  return first === undefined || last === undefined ? [] : [{ basket, series, first, last }];
}

/** The official series of each basket; where two are official in one year, the first keeps it. */
function officialSegments(tables: LoadedTables, request: TimelineRequest): Segment[] {
  const prices = tables['price-baskets'];
  if (!prices) return [];
  return (basketsOf(request.indicator) ?? [])
    .flatMap((basket) =>
      segment(measureSeries(tables, { ...request, basket, experimental: false }), basket),
    )
    .filter(({ basket, last }) => officialBasket(prices, request.indicator, last) === basket)
    .sort((a, b) => a.first - b.first);
}

function segmentsOf(tables: LoadedTables, request: TimelineRequest): Segment[] {
  if (!basketsOf(request.indicator)) return segment(measureSeries(tables, request), null);
  if (request.basket === null) return officialSegments(tables, request);
  return segment(measureSeries(tables, request), request.basket);
}

function peaksOf(segments: readonly Segment[]): ReadonlyMap<Iso3, number> {
  const peaks = new Map<Iso3, number>();
  for (const { series } of segments)
    for (const [iso3, points] of series)
      for (const { value } of points) peaks.set(iso3, Math.max(peaks.get(iso3) ?? value, value));
  return peaks;
}

/**
 * The timeline of a measure.
 *
 * @returns null where not a single economy has a value, as for an experimental basket while
 *   experimental values are off.
 * @throws Error when a dataset of `tablesNeeded(indicator)` is not loaded.
 */
export function timelineOf(tables: LoadedTables, request: TimelineRequest): Timeline | null {
  const segments = segmentsOf(tables, request);
  const [head, tail] = [segments[0], segments.at(-1)];
  if (!head || !tail) return null;
  return {
    indicator: request.indicator,
    measure: measureOf(request.indicator, request.measure),
    segments,
    first: head.first,
    last: tail.last,
    latest: latestYear(tail.series, request.indicator.tolerance) ?? tail.last,
    peaks: peaksOf(segments),
    reporters: new Map(segments.flatMap(({ series }) => [...reportersByYear(series)])),
  };
}

/** The stretch that a year falls into; between two of them, the earlier. Null before the first. */
export const segmentAt = (timeline: Timeline, year: number): Segment | null =>
  timeline.segments.findLast(({ first }) => first <= year) ?? null;
