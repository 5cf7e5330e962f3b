/** The datasets once read: one typed table a file. */
import type { Countries, Iso3, LdcStay } from './country.ts';
import type { BasketId } from './basket.ts';
import type {
  BySexObservation,
  GroupEstimate,
  PriceObservation,
  SeriesBreak,
  SeriesByCountry,
  ValueNote,
} from './observation.ts';

export type BySexByCountry = ReadonlyMap<Iso3, readonly BySexObservation[]>;
export type NotesByCountry = ReadonlyMap<Iso3, readonly ValueNote[]>;
export type PricesByBasket = ReadonlyMap<BasketId, ReadonlyMap<Iso3, readonly PriceObservation[]>>;

/** ITU's own median of a basket over a group's economies, in each unit; null where it has none. */
export interface PriceMedian {
  readonly group: string;
  readonly basket: BasketId;
  readonly year: number;
  readonly pctGni: number | null;
  readonly usd: number | null;
  readonly ppp: number | null;
}

/** A group's Internet use as the UN published it in October 2020, in percent. */
export interface ArchivedEstimate {
  readonly group: string;
  readonly year: number;
  readonly value: number;
}

/** Where an economy stands on the map, in the planar units of the topology. */
export interface Place {
  readonly iso3: Iso3;
  readonly x: number;
  readonly y: number;
  /** Area of its shape in square map units; 0 for an economy without a shape. */
  readonly area: number;
}

/** Another name of an economy, for the search. */
export interface OtherName {
  readonly iso3: Iso3;
  /** `common`, `former`, or the language (`fr`, `es`, `ru`, `ar`, `zh`). */
  readonly kind: string;
  readonly name: string;
}

/** Every table by the name of its file (`data/<name>.csv`). */
export interface Tables {
  readonly countries: Countries;
  readonly 'ldc-membership': readonly LdcStay[];
  readonly places: ReadonlyMap<Iso3, Place>;
  readonly 'country-names': readonly OtherName[];
  readonly 'internet-use': SeriesByCountry;
  readonly 'internet-use-notes': NotesByCountry;
  readonly 'internet-use-by-sex': BySexByCountry;
  readonly 'price-baskets': PricesByBasket;
  readonly 'price-medians': readonly PriceMedian[];
  readonly 'coverage-4g': SeriesByCountry;
  readonly population: SeriesByCountry;
  readonly 'gni-per-capita': SeriesByCountry;
  readonly 'group-estimates': readonly GroupEstimate[];
  readonly 'series-breaks': readonly SeriesBreak[];
  readonly 'internet-use-2020-10': SeriesByCountry;
  readonly 'internet-use-by-sex-2020-08': BySexByCountry;
  readonly 'group-estimates-2020-10': readonly ArchivedEstimate[];
}
export type TableId = keyof Tables;
