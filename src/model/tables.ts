/** The datasets once read: one typed table a file. */
import type { Iso3 } from './country.ts';
import type { BasketId } from './basket.ts';
import type { MeasureId } from './measure.ts';
import type {
  BySexObservation,
  GroupEstimate,
  PriceObservation,
  SeriesByCountry,
  ValueNote,
} from './observation.ts';

export type BySexByCountry = ReadonlyMap<Iso3, readonly BySexObservation[]>;
export type NotesByCountry = ReadonlyMap<Iso3, readonly ValueNote[]>;
/** The series of several measures of one file. */
export type SeriesByMeasure = ReadonlyMap<MeasureId, SeriesByCountry>;
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

/**
 * Every table by the name of its file (`data/<name>.csv`). Each dataset in `src/datasets` adds its
 * own, so that there is no second list to forget.
 */
// eslint-disable-next-line @typescript-eslint/no-empty-object-type -- Filled by the declarations.
export interface Tables {}
export type TableId = keyof Tables;

/** The tables of one kind. */
type TablesOf<Kind> = { readonly [Id in TableId]: Tables[Id] extends Kind ? Id : never }[TableId];

/** The tables of one value an economy and year. */
export type SeriesTable = TablesOf<SeriesByCountry>;
export type BySexTable = TablesOf<BySexByCountry>;
export type PricesTable = TablesOf<PricesByBasket>;
export type MeasuresTable = TablesOf<SeriesByMeasure>;
/** The tables of what a publisher says of groups. */
export type GroupsTable = TablesOf<readonly GroupEstimate[]>;
export type NotesTable = TablesOf<NotesByCountry>;
