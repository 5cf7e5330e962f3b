/** What the indicators, measures, baskets and statuses are called. */
import type { BasketId } from '../model/basket.ts';
import type { IndicatorId, MeasureId, Unit } from '../model/indicator.ts';
import type { Status } from '../model/observation.ts';

/** Name on the picker: short. */
export const INDICATOR_NAME: Readonly<Record<IndicatorId, string>> = {
  'internet-use': 'Internet use',
  'people-offline': 'People offline',
  'fixed-price': 'Fixed-broadband price',
  'mobile-price': 'Mobile-broadband price',
  'gender-parity': 'Women and men online',
  'coverage-4g': '4G coverage',
};

/** Title of a figure, without its year. */
export const MEASURE_TITLE: Readonly<
  Record<IndicatorId, Readonly<Partial<Record<MeasureId, string>>>>
> = {
  'internet-use': { share: 'Individuals using the Internet' },
  'people-offline': { people: 'People who do not use the Internet' },
  'fixed-price': {
    'pct-gni': 'Price of fixed broadband, as a share of income',
    usd: 'Price of fixed broadband, in US dollars',
    ppp: 'Price of fixed broadband, at purchasing-power parity',
  },
  'mobile-price': {
    'pct-gni': 'Price of mobile broadband, as a share of income',
    usd: 'Price of mobile broadband, in US dollars',
    ppp: 'Price of mobile broadband, at purchasing-power parity',
  },
  'gender-parity': {
    parity: 'Gender parity in Internet use',
    gap: 'Gender gap in Internet use',
    points: 'Gender gap in Internet use, in percentage points',
    women: 'Women using the Internet',
    men: 'Men using the Internet',
  },
  'coverage-4g': { share: 'Population covered by 4G or newer' },
};

/** What exactly is counted, for the line below the title. */
export const MEASURE_DEFINITION: Readonly<
  Record<IndicatorId, Readonly<Partial<Record<MeasureId, string>>>>
> = {
  'internet-use': {
    share: '% of the population, from any place and device, in the last three months',
  },
  'people-offline': { people: 'number of people: population × (100% − Internet use)' },
  'fixed-price': {
    'pct-gni': '% of monthly gross national income per capita',
    usd: 'US$ a month',
    ppp: 'PPP$ a month',
  },
  'mobile-price': {
    'pct-gni': '% of monthly gross national income per capita',
    usd: 'US$ a month',
    ppp: 'PPP$ a month',
  },
  'gender-parity': {
    parity: 'women’s rate of use ÷ men’s rate; 0.98 to 1.02 counts as parity',
    gap: '(men’s rate − women’s rate) ÷ men’s rate, in %; above zero, men’s rate is higher',
    points: 'men’s rate − women’s rate; above zero, men’s rate is higher',
    women: '% of women',
    men: '% of men',
  },
  'coverage-4g': {
    share: '% of the population within reach of an LTE/WiMAX or newer mobile signal',
  },
};

/** Name of a measure on its switch. */
export const MEASURE_NAME: Readonly<Record<MeasureId, string>> = {
  share: 'Share of population',
  people: 'Number of people',
  'pct-gni': '% of income (GNI per capita)',
  usd: 'US$',
  ppp: 'PPP$',
  parity: 'Parity (women ÷ men)',
  gap: 'Gap in %',
  points: 'Gap in percentage points',
  women: 'Women’s rate',
  men: 'Men’s rate',
  own: 'Your own measure',
};

export const BASKET_NAME: Readonly<Record<BasketId, string>> = {
  'fixed-1gb': 'Fixed broadband, 1 GB a month',
  'fixed-5gb': 'Fixed broadband, 5 GB a month',
  'mobile-1gb-postpaid': 'Mobile data only, 1 GB, postpaid, computer-based',
  'mobile-1.5gb': 'Mobile data only, 1.5 GB',
  'mobile-2gb': 'Mobile data only, 2 GB',
  'mobile-5gb': 'Mobile data only, 5 GB',
  'mobile-1gb': 'Mobile data only, 1 GB',
  'mobile-10gb': 'Mobile data only, 10 GB',
};

/** A word for values that are not plainly reported; null where nothing needs saying. */
export const STATUS_NAME: Readonly<Record<Status, string | null>> = {
  reported: null,
  estimate: 'ITU estimate',
  unmarked: 'source does not say whether estimated',
  official: null,
  experimental: 'experimental price collection',
  derived: null,
};

/**
 * The same where a word stands beside every value: what holds for all of them alike is said once,
 * in the notes.
 */
export const STATUS_REMARK: Readonly<Record<Status, string | null>> = {
  ...STATUS_NAME,
  unmarked: null,
};

/** The unit in the head of a table column. */
export const UNIT_NAME: Readonly<Record<Unit, string>> = {
  percent: '%',
  people: 'people',
  'pct-gni': '% of monthly GNI p.c.',
  usd: 'US$ a month',
  ppp: 'PPP$ a month',
  ratio: 'women ÷ men',
  points: 'percentage points',
  plain: 'value',
};
