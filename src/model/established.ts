/** Which economies can have a value at all, and since when. */
import type { Iso3 } from './country.ts';

/**
 * The year in which ISO 3166 gave an economy its code, for those that got it after 1990. Before it,
 * a value is not missing but not applicable: nobody could have reported one under that name.
 */
const CODED_SINCE: Readonly<Record<Iso3, number>> = {
  ARM: 1992,
  AZE: 1992,
  BIH: 1992,
  EST: 1992,
  GEO: 1992,
  HRV: 1992,
  KAZ: 1992,
  KGZ: 1992,
  LTU: 1992,
  LVA: 1992,
  MDA: 1992,
  SVN: 1992,
  TJK: 1992,
  TKM: 1992,
  UZB: 1992,
  CZE: 1993,
  ERI: 1993,
  MKD: 1993,
  SVK: 1993,
  PSE: 1999,
  TLS: 2002,
  MNE: 2006,
  SRB: 2006,
  BLM: 2007,
  MAF: 2007,
  BES: 2010,
  CUW: 2010,
  SXM: 2010,
  SSD: 2011,
};

/**
 * Economies of the country file under whose code no publisher used here has ever had a figure: no
 * population and no value of any indicator, in any year. Some have no inhabitants; others are
 * counted within their state. They are in no group and in no count, since they could not report.
 * `tests/data/rules.test.ts` holds the list against the files.
 */
const WITHOUT_FIGURES: ReadonlySet<Iso3> = new Set([
  'ALA',
  'ATA',
  'ATF',
  'BES',
  'BLM',
  'BVT',
  'CCK',
  'CXR',
  'ESH',
  'HMD',
  'IOT',
  'NFK',
  'PCN',
  'SGS',
  'SJM',
  'SPM',
  'UMI',
]);

/** Whether figures are published under an economy's code at all. */
export const reports = (iso3: Iso3): boolean => !WITHOUT_FIGURES.has(iso3);

/** Whether an economy could have reported for a year: figures come under its code, and it had one. */
export const couldReport = (iso3: Iso3, year: number): boolean =>
  reports(iso3) && existed(iso3, year);

/** Whether an economy had its code by a year. */
export const existed = (iso3: Iso3, year: number): boolean => year >= (CODED_SINCE[iso3] ?? 0);
