/** From the datasets to one series an economy: the values of one measure of one indicator. */
import type { Iso3 } from '../model/country.ts';
import { withoutNoise } from '../model/decimal.ts';
import type { BasketId } from '../model/basket.ts';
import type { Indicator, MeasureId } from '../model/indicator.ts';
import type { BySexObservation, Observation, SeriesByCountry } from '../model/observation.ts';
import type { BySexByCountry, PricesByBasket } from '../model/tables.ts';
import { requireTable, type LoadedTables } from './loaded-tables.ts';
import { offlineSeries } from './people-offline.ts';

/** What to measure. */
export interface MeasureSelection {
  readonly indicator: Indicator;
  readonly measure: MeasureId;
  /** The price basket; null for indicators without baskets (a price without one has no values). */
  readonly basket: BasketId | null;
  /** Whether experimental prices count. They are off by default. */
  readonly experimental?: boolean;
}

/**
 * The measure of every economy that ever has a value of it; economies without one are not in the
 * map. Units are those of the measure.
 * @throws Error when a dataset of `tablesNeeded(indicator)` is not loaded.
 */
export function measureSeries(tables: LoadedTables, selection: MeasureSelection): SeriesByCountry {
  const { values } = selection.indicator;
  switch (values.from) {
    case 'column':
      return requireTable(tables, values.dataset.id);
    case 'rest-of-population':
      return offlineSeries(
        requireTable(tables, values.share.id),
        requireTable(tables, values.population.id),
      );
    case 'columns':
      return requireTable(tables, values.dataset.id).get(selection.measure) ?? new Map();
    case 'prices':
      return prices(requireTable(tables, values.dataset.id), selection);
    case 'by-sex':
      return bySex(requireTable(tables, values.dataset.id), selection.measure);
    case 'given':
      return values.series;
  }
}

/** The column of a price that a measure reads; null for a measure that is not of a price. */
export function priceField(measure: MeasureId): 'pctGni' | 'usd' | 'ppp' | null {
  if (measure === 'pct-gni') return 'pctGni';
  return measure === 'usd' || measure === 'ppp' ? measure : null;
}

function prices(table: PricesByBasket, selection: MeasureSelection): SeriesByCountry {
  const { basket, measure, experimental = false } = selection;
  const field = priceField(measure);
  if (basket === null || field === null) return new Map();
  return mapSeries(table.get(basket) ?? new Map(), (observations) =>
    observations.flatMap(({ year, status, [field]: value }) =>
      value === null || (status === 'experimental' && !experimental)
        ? []
        : [{ year, value, status }],
    ),
  );
}

/**
 * Measures of women's and men's rates, as ITU counts them: parity is women ÷ men, the gap is
 * (men − women) ÷ men in percent, the points are men − women. Null where a rate is missing or the
 * men's rate is zero. Rule S19 of docs/statistics.md.
 */
export function genderMeasure(
  measure: MeasureId,
  { all = null, female, male }: Pick<BySexObservation, 'all' | 'female' | 'male'>,
): number | null {
  if (measure === 'share') return all;
  if (measure === 'women') return female;
  if (measure === 'men') return male;
  if (female === null || male === null) return null;
  if (measure === 'points') return withoutNoise(male - female);
  if (male === 0) return null;
  if (measure === 'parity') return withoutNoise(female / male);
  return measure === 'gap' ? withoutNoise(((male - female) / male) * 100) : null;
}

/** The rates themselves come from surveys (`reported`); what is computed from them is `derived`. */
function bySex(table: BySexByCountry, measure: MeasureId): SeriesByCountry {
  const rates: readonly MeasureId[] = ['share', 'women', 'men'];
  const status = rates.includes(measure) ? 'reported' : 'derived';
  return mapSeries(table, (observations) =>
    observations.flatMap((rates): Observation[] => {
      const value = genderMeasure(measure, rates);
      return value === null ? [] : [{ year: rates.year, value, status }];
    }),
  );
}

/** Each economy's rows turned into a series; economies left without a value are dropped. */
function mapSeries<Row>(
  table: ReadonlyMap<Iso3, readonly Row[]>,
  toSeries: (rows: readonly Row[]) => readonly Observation[],
): SeriesByCountry {
  const byCountry = new Map<Iso3, readonly Observation[]>();
  for (const [iso3, rows] of table) {
    const series = toSeries(rows);
    if (series.length > 0) byCountry.set(iso3, series);
  }
  return byCountry;
}
