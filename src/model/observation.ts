/** What the datasets say: single observations and the series they form. */
import type { Iso3 } from './country.ts';

/**
 * How a value came about. `reported`: by the country or a survey; `estimate`: marked by ITU as its
 * own estimate; `unmarked`: the source says neither (World Bank, before 2000); `official` and
 * `experimental`: price baskets; `derived`: computed by the atlas from values of the same year;
 * `unrecorded`: none, because nothing is on record, which is no proof that there was nothing.
 */
export type Status =
  'reported' | 'estimate' | 'unmarked' | 'official' | 'experimental' | 'derived' | 'unrecorded';

/** One value of one economy in one year, in the unit of its measure. */
export interface Observation {
  readonly year: number;
  readonly value: number;
  readonly status: Status;
}

/** An economy's observations, by ascending year, at most one a year. */
export type Series = readonly Observation[];

/** A measure for every economy that ever has a value of it. */
export type SeriesByCountry = ReadonlyMap<Iso3, Series>;

/** The publisher's remark on one value of one economy. */
export interface ValueNote {
  readonly year: number;
  /** The ages that the survey covered: "15-74", "5+" or "all"; null where the remark does not say. */
  readonly ages: string | null;
  /** The remark in the publisher's words. */
  readonly note: string;
}

/** Women's and men's rates of one year, in percent; null where one is missing. */
export interface BySexObservation {
  readonly year: number;
  /** The rate of everybody; null or absent where the publisher gives none. */
  readonly all?: number | null;
  readonly female: number | null;
  readonly male: number | null;
}

/** One price of one basket; null where the source gives no value in that unit. */
export interface PriceObservation {
  readonly year: number;
  /** Percent of monthly gross national income per capita. */
  readonly pctGni: number | null;
  /** US dollars a month. */
  readonly usd: number | null;
  /** Dollars a month at purchasing-power parity. */
  readonly ppp: number | null;
  readonly status: 'official' | 'experimental';
}

/** One of ITU's own estimates for a group. */
export interface GroupEstimate {
  readonly group: string;
  readonly indicator: string;
  readonly sex: 'all' | 'female' | 'male';
  readonly area: 'all' | 'urban' | 'rural';
  readonly age: string;
  readonly year: number;
  readonly value: number;
  readonly unit: string;
}

/**
 * A year from which an economy's series can no longer be compared with the years before it, so
 * that no reading may look back across it.
 */
export interface SeriesBreak {
  readonly indicator: string;
  readonly iso3: Iso3;
  readonly year: number;
  readonly note: string;
}

/** An economy's value for the year asked. */
export interface Reading {
  readonly iso3: Iso3;
  readonly value: number;
  /** The year the value is really from: the year asked, or an earlier one within the tolerance. */
  readonly year: number;
  readonly status: Status;
}

/**
 * Whether so many of so many values may be said to be of the year asked: at least half are, or there
 * is none at all to be of another.
 */
export const isOfYear = (own: number, of: number): boolean => own >= of / 2;
