/** What an indicator is: its measures, where its values come from, what kind of thing it says. */
import type { BasketId } from './basket.ts';
import type { SeriesByCountry } from './observation.ts';
import type { Dataset } from './dataset.ts';
import type { RecommendationId } from './recommendation.ts';
import type { MeasureId } from './measure.ts';
import type { StatusUnit } from './statuses.ts';
import type {
  BySexTable,
  GroupsTable,
  MeasuresTable,
  NotesTable,
  PricesTable,
  SeriesTable,
} from './tables.ts';

/**
 * The names of the indicators. Each declaration in `src/indicators` adds its own, so that there is
 * no second list to forget.
 */
// eslint-disable-next-line @typescript-eslint/no-empty-object-type -- Filled by the declarations.
export interface DeclaredIndicators {}
export type IndicatorId = keyof DeclaredIndicators;

/**
 * The unit in which a measure counts; decides how its numbers are written. `score` is that of an
 * index of up to 100, `index` that of one of up to 1, `rank` a place in it, `count` of whole things;
 * `plain` is that of a file of the reader's own, whose unit only the reader knows. Values with one of
 * the units of statuses are places in a list of names.
 */
export type Unit =
  | StatusUnit
  | 'index'
  | 'rank'
  | 'percent'
  | 'people'
  | 'pct-gni'
  | 'usd'
  | 'ppp'
  | 'ratio'
  | 'points'
  | 'score'
  | 'count'
  | 'plain';

export type { MeasureId };

/** One way to count an indicator. */
export interface Measure {
  readonly id: MeasureId;
  readonly unit: Unit;
  /**
   * Class breaks, ascending: n breaks make n + 1 classes. Fixed over all years, so that the legend
   * stands still while time moves.
   */
  readonly breaks: readonly number[];
  /**
   * The breaks that belong to the class below them ("2 % or less" is affordable, 1.02 is parity).
   * Any other break belongs to the class above it.
   */
  readonly closedAbove: readonly number[];
  /** The colour family: one for levels, diverging ones only around a meaningful point. */
  readonly palette:
    'sequential' | 'affordability' | 'parity' | 'parity-reversed' | 'people' | StatusUnit;
  /** Which end a ranking puts first, and which direction is progress. */
  readonly better: 'higher' | 'lower' | 'nearest-parity';
  /**
   * `apart` where each year is an edition with a method of its own: its values are compared within
   * the year and never over time. Left out, years compare.
   */
  readonly years?: 'apart';
}

/** How the members' values become one value for a group. */
export type GroupRule =
  /** Mean weighted by population over the members with a value. */
  | 'population-weighted'
  /** Sum over the members with a value. */
  | 'sum'
  /** Median across economies, as ITU does for prices. */
  | 'median'
  /** The share, in percent, of the economies in which something holds: whose status is not the first. */
  | 'share-of-economies'
  /** Only what the publisher itself estimates: the country data are too sparse. */
  | 'publisher-only';

/** What kind of thing an indicator says: sentences are made by it. */
export type Says =
  /** How large a share of people do, have or reach something. */
  | 'share-of-people'
  /** The share of something else: of schools, of births. */
  | 'share'
  /** How many people. */
  | 'number-of-people'
  /** How many things, or how often something happened. */
  | 'number'
  /** Where an economy stands on an index. */
  | 'index'
  /** Which place an economy has on an index: told of a measure in ranks, and of no indicator. */
  | 'rank'
  /** What holds in a country, by name. */
  | 'status'
  /** What something costs. */
  | 'price'
  /** Values of which nothing is known but their name. */
  | 'values'
  /** Women's and men's rates, and how they compare. */
  | 'rates-of-sexes';

/** How an indicator's values come from the datasets. */
export type Values =
  /** As they stand in a dataset. */
  | { readonly from: 'column'; readonly dataset: Dataset<SeriesTable> }
  /** The people of a population who are not in a share of it. */
  | {
      readonly from: 'rest-of-population';
      readonly share: Dataset<SeriesTable>;
      readonly population: Dataset<SeriesTable>;
    }
  /** Prices of baskets, in the order in which these were official. */
  | {
      readonly from: 'prices';
      readonly dataset: Dataset<PricesTable>;
      readonly baskets: readonly [BasketId, ...BasketId[]];
    }
  /** Each measure from a column of its own. */
  | { readonly from: 'columns'; readonly dataset: Dataset<MeasuresTable> }
  /** Women's and men's rates, and measures made of both. */
  | { readonly from: 'by-sex'; readonly dataset: Dataset<BySexTable> }
  /** By whoever declares the indicator while the page runs. */
  | { readonly from: 'given'; readonly series: SeriesByCountry };

/** What its publisher itself says of groups; `in` is the file where it is not `group-estimates.csv`. */
export type Published =
  /** A series of estimates for everybody. */
  | { readonly of: 'everybody'; readonly series: string; readonly in?: Dataset<GroupsTable> }
  /** The same series for women and for men. */
  | { readonly of: 'sexes'; readonly series: string; readonly in?: Dataset<GroupsTable> }
  /** A series for each of some measures, by name. */
  | {
      readonly of: 'measures';
      readonly series: Readonly<Partial<Record<MeasureId, string>>>;
      readonly in: Dataset<GroupsTable>;
    }
  /** What a share and the number of those in it leave over. */
  | { readonly of: 'the-rest'; readonly share: string; readonly number: string }
  /** Medians of price baskets. */
  | { readonly of: 'baskets' }
  /** Nothing. */
  | { readonly of: 'nobody' };

/** What every indicator declares. */
interface Declaration {
  readonly says: Says;
  readonly values: Values;
  /** The measures, the default first. */
  readonly measures: readonly [Measure, ...Measure[]];
  /** How many years a reading may look back. */
  readonly tolerance: number;
  readonly groupRule: GroupRule;
  readonly published: Published;
  /** The name under which `series-breaks.csv` has the breaks in its series; null where none is known. */
  readonly breaks: string | null;
  /** The dataset of the publisher's remarks on single values; null where there is none. */
  readonly remarks: Dataset<NotesTable> | null;
  /** How a map shows it: areas painted by class, or circles by size. */
  readonly shape: 'areas' | 'circles';
}

/** An indicator of the atlas, whose words are in `src/messages/indicators`. */
export interface DeclaredIndicator extends Declaration {
  readonly id: IndicatorId;
  /** The recommendations that it is evidence for; it is filed under the first. */
  readonly evidenceFor: readonly [RecommendationId, ...RecommendationId[]];
}

/** An indicator that comes about while the page runs, and brings its own names. */
export interface GivenIndicator extends Declaration {
  readonly id: 'own';
  readonly says: 'values';
  readonly given: {
    readonly name: string;
    /** What is counted, in the words of whoever gives it; empty where nothing is said. */
    readonly definition: string;
  };
}

/** One thing that is shown of every country, with all by which it differs from the others. */
export type Indicator = DeclaredIndicator | GivenIndicator;

/** The band of women's over men's rates that ITU counts as parity, both ends included. */
export const PARITY_BAND = { min: 0.98, max: 1.02 } as const;

/** The affordability line, in percent of monthly gross national income per capita. */
export const AFFORDABILITY_LINE = 2;
