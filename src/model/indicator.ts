/** The indicators of the atlas, their measures, baskets and rules. */

export const INDICATORS = [
  'internet-use',
  'people-offline',
  'fixed-price',
  'mobile-price',
  'gender-parity',
  'coverage-4g',
] as const;
export type IndicatorId = (typeof INDICATORS)[number];

/**
 * The unit in which a measure counts; decides how its numbers are written. `plain` is that of a
 * file of the reader's own, whose unit only the reader knows.
 */
export type Unit = 'percent' | 'people' | 'pct-gni' | 'usd' | 'ppp' | 'ratio' | 'points' | 'plain';

export const MEASURES = [
  'share',
  'people',
  'pct-gni',
  'usd',
  'ppp',
  'parity',
  'gap',
  'points',
  'women',
  'men',
  // From a file of the reader's own; no indicator has it.
  'own',
] as const;
export type MeasureId = (typeof MEASURES)[number];

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
  readonly palette: 'sequential' | 'affordability' | 'parity' | 'parity-reversed' | 'people';
  /** Which end a ranking puts first, and which direction is progress. */
  readonly better: 'higher' | 'lower' | 'nearest-parity';
}

/** How the members' values become one value for a group. */
export type GroupRule =
  /** Mean weighted by population over the members with a value. */
  | 'population-weighted'
  /** Sum over the members with a value. */
  | 'sum'
  /** Median across economies, as ITU does for prices. */
  | 'median'
  /** Only what the publisher itself estimates: the country data are too sparse. */
  | 'publisher-only';

export interface Indicator {
  readonly id: IndicatorId;
  /** The measures, the default first. */
  readonly measures: readonly [Measure, ...Measure[]];
  /** How many years a reading may look back. */
  readonly tolerance: number;
  readonly groupRule: GroupRule;
}

export const BASKETS = [
  'fixed-1gb',
  'fixed-5gb',
  'mobile-1gb-postpaid',
  'mobile-1.5gb',
  'mobile-2gb',
  'mobile-5gb',
  'mobile-1gb',
  'mobile-10gb',
] as const;
/** A price basket of ITU. Baskets are never chained: each is a series of its own. */
export type BasketId = (typeof BASKETS)[number];

/** The baskets that price an indicator, in the order in which they were official. */
export const BASKETS_OF: Readonly<
  Partial<Record<IndicatorId, readonly [BasketId, ...BasketId[]]>>
> = {
  'fixed-price': ['fixed-1gb', 'fixed-5gb'],
  'mobile-price': [
    'mobile-1gb-postpaid',
    'mobile-1.5gb',
    'mobile-2gb',
    'mobile-5gb',
    'mobile-1gb',
    'mobile-10gb',
  ],
};

const priceMeasures: readonly [Measure, ...Measure[]] = [
  {
    id: 'pct-gni',
    unit: 'pct-gni',
    breaks: [1, 2, 5, 10, 20, 50],
    closedAbove: [1, 2, 5, 10, 20, 50],
    palette: 'affordability',
    better: 'lower',
  },
  {
    id: 'usd',
    unit: 'usd',
    breaks: [5, 10, 20, 30, 50, 100],
    closedAbove: [],
    palette: 'sequential',
    better: 'lower',
  },
  {
    id: 'ppp',
    unit: 'ppp',
    breaks: [5, 10, 20, 30, 50, 100],
    closedAbove: [],
    palette: 'sequential',
    better: 'lower',
  },
];

const share = (id: MeasureId, breaks: readonly number[]): Measure => ({
  id,
  unit: 'percent',
  breaks,
  closedAbove: [],
  palette: 'sequential',
  better: 'higher',
});

const USE_BREAKS = [10, 25, 40, 55, 70, 85] as const;
/** Finer at the top, where nearly every country stands. */
const COVERAGE_BREAKS = [10, 25, 50, 75, 90, 99] as const;

/** Every indicator, with the rules the statistics of the atlas follow. */
export const INDICATOR: Readonly<Record<IndicatorId, Indicator>> = {
  'internet-use': {
    id: 'internet-use',
    measures: [share('share', USE_BREAKS)],
    tolerance: 3,
    groupRule: 'population-weighted',
  },
  'people-offline': {
    id: 'people-offline',
    measures: [
      {
        id: 'people',
        unit: 'people',
        breaks: [1e5, 1e6, 5e6, 2e7, 1e8, 3e8],
        closedAbove: [],
        palette: 'people',
        better: 'lower',
      },
    ],
    tolerance: 3,
    groupRule: 'sum',
  },
  'fixed-price': {
    id: 'fixed-price',
    measures: priceMeasures,
    tolerance: 3,
    groupRule: 'median',
  },
  'mobile-price': {
    id: 'mobile-price',
    measures: priceMeasures,
    tolerance: 3,
    groupRule: 'median',
  },
  'gender-parity': {
    id: 'gender-parity',
    measures: [
      {
        id: 'parity',
        unit: 'ratio',
        breaks: [0.5, 0.7, 0.85, 0.98, 1.02, 1.15],
        closedAbove: [1.02],
        palette: 'parity',
        better: 'nearest-parity',
      },
      {
        id: 'gap',
        unit: 'percent',
        breaks: [-15, -2, 2, 15, 30, 50],
        closedAbove: [2],
        palette: 'parity-reversed',
        better: 'nearest-parity',
      },
      {
        id: 'points',
        unit: 'points',
        breaks: [-5, -1, 1, 5, 10, 20],
        closedAbove: [1],
        palette: 'parity-reversed',
        better: 'nearest-parity',
      },
      share('women', USE_BREAKS),
      share('men', USE_BREAKS),
    ],
    tolerance: 5,
    groupRule: 'publisher-only',
  },
  'coverage-4g': {
    id: 'coverage-4g',
    measures: [share('share', COVERAGE_BREAKS)],
    tolerance: 3,
    groupRule: 'population-weighted',
  },
};

/** The band of women's over men's rates that ITU counts as parity, both ends included. */
export const PARITY_BAND = { min: 0.98, max: 1.02 } as const;

/** The affordability line, in percent of monthly gross national income per capita. */
export const AFFORDABILITY_LINE = 2;
