/**
 * What the publisher itself says about a group: ITU's estimates (Facts and Figures) and ITU's
 * medians of the price baskets. They stand beside the values computed here.
 */
import type { StandingGroupId } from '../../model/group.ts';
import type { MeasureId, Published } from '../../model/indicator.ts';
import type { GroupEstimate, Observation, Series } from '../../model/observation.ts';
import type { PriceMedian } from '../../model/tables.ts';
import type { LoadedTables } from '../loaded-tables.ts';
import { genderMeasure, priceField, type MeasureSelection } from '../series.ts';

/**
 * The publisher's own values of a measure for a group, by year, each marked `estimate`. Empty where
 * the file has none (the M49 development status, single regions of M49) and while the dataset is not
 * loaded. Experimental baskets have medians too. People offline follow from ITU's users and share.
 */
export function publishedSeries(
  tables: LoadedTables,
  selection: MeasureSelection,
  group: StandingGroupId,
): Series {
  const { indicator, measure, basket } = selection;
  const { published } = indicator;
  const estimates = ('in' in published ? tables[published.in.id] : tables['group-estimates']) ?? [];
  switch (published.of) {
    case 'baskets': {
      const medians = (tables['price-medians'] ?? []).filter((row) => row.basket === basket);
      return medianSeries(medians, measure, group);
    }
    case 'the-rest':
      return restSeries(estimates, published, group);
    case 'everybody':
      return totals(ofGroup(estimates, published.series, group));
    case 'measures': {
      const series = published.series[measure];
      return series === undefined ? [] : totals(ofGroup(estimates, series, group));
    }
    case 'sexes':
      return bySexSeries(ofGroup(estimates, published.series, group), measure);
    case 'nobody':
      return [];
  }
}

/** One estimate for all ages and areas, in the unit of its series; null where there is none. */
export function estimateOf(
  estimates: readonly GroupEstimate[],
  wanted: Pick<GroupEstimate, 'group' | 'indicator' | 'sex' | 'year'>,
): number | null {
  const found = ofGroup(estimates, wanted.indicator, wanted.group).find(
    ({ sex, year }) => sex === wanted.sex && year === wanted.year,
  );
  return found?.value ?? null;
}

/** How far a value computed here lies from the publisher's; null where either is missing. */
export interface Difference {
  readonly published: number;
  /** Computed − published, in the unit of the measure. */
  readonly difference: number;
  /** Computed ÷ published; null where the published value is zero. */
  readonly ratio: number | null;
}

/** The difference of a computed value from the publisher's value of the same year. */
export function differenceFrom(
  published: Series,
  computed: { readonly year: number; readonly value: number | null },
): Difference | null {
  const own = published.find(({ year }) => year === computed.year)?.value;
  if (own === undefined || computed.value === null) return null;
  const ratio = own === 0 ? null : computed.value / own;
  return { published: own, difference: computed.value - own, ratio };
}

function ofGroup(estimates: readonly GroupEstimate[], indicator: string, group: string) {
  return estimates.filter(
    (row) =>
      row.group === group && row.indicator === indicator && row.area === 'all' && row.age === 'all',
  );
}

function totals(rows: readonly GroupEstimate[]): Series {
  return byYear(
    rows.filter(({ sex }) => sex === 'all').map(({ year, value }) => ({ year, value })),
  );
}

/** Number ÷ share − number: ITU gives the number in millions, and both for the same population. */
function restSeries(
  estimates: readonly GroupEstimate[],
  { share, number }: Extract<Published, { of: 'the-rest' }>,
  group: string,
): Series {
  const millions = new Map(
    totals(ofGroup(estimates, number, group)).map(({ year, value }) => [year, value]),
  );
  return byYear(
    totals(ofGroup(estimates, share, group)).map(({ year, value: percent }) => {
      const counted = millions.get(year);
      const known = counted !== undefined && percent > 0;
      return { year, value: known ? (counted / (percent / 100) - counted) * 1e6 : null };
    }),
  );
}

function bySexSeries(rows: readonly GroupEstimate[], measure: MeasureId): Series {
  const years = [...new Set(rows.map(({ year }) => year))];
  return byYear(
    years.map((year) => ({ year, value: genderMeasure(measure, ratesOf(rows, year)) })),
  );
}

/** Women's and men's rates among the estimates of a group in a year. */
function ratesOf(rows: readonly GroupEstimate[], year: number) {
  const rate = (wanted: GroupEstimate['sex']) =>
    rows.find((row) => row.year === year && row.sex === wanted)?.value ?? null;
  return { all: rate('all'), female: rate('female'), male: rate('male') };
}

function medianSeries(rows: readonly PriceMedian[], measure: MeasureId, group: string): Series {
  const field = priceField(measure);
  if (field === null) return [];
  const own = rows.filter((row) => row.group === group);
  return byYear(own.map(({ year, [field]: value }) => ({ year, value })));
}

function byYear(points: readonly { year: number; value: number | null }[]): Series {
  return points
    .flatMap(({ year, value }): Observation[] =>
      value === null ? [] : [{ year, value, status: 'estimate' }],
    )
    .sort((a, b) => a.year - b.year);
}
