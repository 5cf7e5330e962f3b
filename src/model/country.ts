/** Countries and areas, as the atlas knows them: codes, names and standing classifications. */

/** ISO 3166-1 alpha-3 code; Kosovo, which has none, is `XKX` as at the World Bank. */
export type Iso3 = string;

/** The five macro-regions of UN M49. */
export const REGIONS = ['africa', 'americas', 'asia', 'europe', 'oceania'] as const;
export type Region = (typeof REGIONS)[number];

/** World Bank income group (fiscal year 2026). */
export const INCOME_GROUPS = ['high', 'upper-middle', 'lower-middle', 'low'] as const;
export type IncomeGroup = (typeof INCOME_GROUPS)[number];

/** Regions of ITU's development bureau. */
export const ITU_REGIONS = [
  'africa',
  'americas',
  'arab-states',
  'asia-pacific',
  'cis',
  'europe',
] as const;
export type ItuRegion = (typeof ITU_REGIONS)[number];

/** An M49 sub-region or intermediate region. */
export interface SubRegion {
  /** M49 code as text, so that "002" stays "002". */
  readonly code: string;
  readonly name: string;
}

/** One economy. A null classification means that the source does not class this economy. */
export interface Country {
  readonly iso3: Iso3;
  /** M49 code as text ("004"); null outside M49 (Kosovo). */
  readonly m49: string | null;
  readonly iso2: string | null;
  /** The M49 name. */
  readonly name: string;
  /** The name for maps and sentences: short where the M49 name is long. */
  readonly short: string;
  readonly region: Region | null;
  readonly subregion: SubRegion | null;
  readonly intermediate: SubRegion | null;
  readonly lldc: boolean;
  readonly sids: boolean;
  /** M49 development status as it last stood (2020). */
  readonly developed: 'developed' | 'developing' | null;
  readonly income: IncomeGroup | null;
  readonly ituRegion: ItuRegion | null;
}

/** What is known of a graduation that is scheduled. */
export const LDC_STATES = ['scheduled', 'extension-requested'] as const;

export interface LdcSchedule {
  /** The day that is set, YYYY-MM-DD; null where only the year is known. Never itself a graduation. */
  readonly day: string | null;
  readonly state: (typeof LDC_STATES)[number];
  /** The day to which this is known, YYYY-MM-DD. */
  readonly asOf: string;
  /** What is known, in a sentence or more; '' for nothing further. */
  readonly note: string;
}

/** A stay on the list of least developed countries, in calendar years. */
export interface LdcStay {
  readonly iso3: Iso3;
  readonly included: number;
  /** Year of graduation; null while still on the list. */
  readonly graduated: number | null;
  /** Year for which graduation is scheduled; null where none is. */
  readonly scheduled: number | null;
  /** What is known of the scheduled graduation; absent where none is scheduled. */
  readonly schedule?: LdcSchedule;
}

/** Countries by code, in the order of the file. */
export type Countries = ReadonlyMap<Iso3, Country>;
