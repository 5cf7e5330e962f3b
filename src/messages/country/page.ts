/** The words of a country's profile. */
import { capital } from '../counting.ts';
import type { Country, LdcStay } from '../../model/country.ts';
import type { Indicator } from '../../model/indicator.ts';
import { formatBreak, formatCountries } from '../format.ts';
import { scheduleWords } from '../ldc-schedule.ts';
import { regionName } from '../regions.ts';
import { wordsOf } from '../indicators/index.ts';

export const COUNTRY = {
  eyebrow: 'Country profile',
  official: 'Official name in UN M49',
  fullName: 'Name in full',
  codes: 'Codes',
  groups: 'Groups',
  place: 'Where',
  population: 'Population',
  gni: 'GNI per capita',
  gniNote: 'Atlas method, current US$',
  iso: (iso3: string, iso2: string | null) => `ISO 3166 ${[iso3, iso2].filter(Boolean).join(', ')}`,
  m49: (code: string) => `M49 ${code}`,
  noM49: 'no M49 code',
  none: 'no figure',
  inYear: (year: number) => `(${year})`,
  others: 'Also chosen',
  chooseAnother: 'All countries',
  locator: (name: string) => `Where ${name} lies`,
  indicators: 'Indicators',
  inGroups: (indicator: string, year: number) => `${indicator} beside its groups, ${year}`,
  group: (year: number) => `Groups in ${year}:`,
  value: 'Value',
  rank: 'Rank',
  full: 'Full figure',
  fullOf: (indicator: Indicator) => `Full figure of ${wordsOf(indicator).name} on Explore`,
  table: 'Show as table',
  source: 'Source',
  sources: 'Sources:',
  sourcesOfHead: 'Names, groups, population and income:',
  waiting: (indicator: Indicator) => `${wordsOf(indicator).name}: loading…`,
  unreadable: (indicator: Indicator) => `${wordsOf(indicator).name}: the data could not be read.`,
} as const;

export const CHOOSER = {
  title: 'Choose a country',
  lead: (n: number) =>
    `A profile for each of ${formatCountries(n)} and areas: every indicator of the atlas beside the country’s groups and the 2030 targets.`,
  filter: 'Search the list below',
  placeholder: 'Name in any UN language, or code',
  found: (n: number) => `${formatCountries(n)} found.`,
  none: (typed: string) => `No country is called “${typed}”.`,
  elsewhere: 'Outside these regions',
  ldc: 'LDC',
  ldcHint: 'Least developed country',
} as const;

/** What an economy belongs to, as the header lists it. */
export function groupWords(
  { lldc, sids, developed, income, ituRegion }: Country,
  ldc: string | null,
): string[] {
  return [
    ldc,
    lldc ? 'Landlocked developing country (LLDC)' : null,
    sids ? 'Small island developing state (SIDS, as listed in M49)' : null,
    developed === null ? null : `${capital(developed)} (M49, as of 2020)`,
    income === null ? null : `${capital(income)} income (World Bank, FY 2026)`,
    ituRegion === null ? null : `ITU region ${ITU_REGION[ituRegion]}`,
  ].filter((word) => word !== null);
}

const ITU_REGION = {
  africa: 'Africa',
  americas: 'Americas',
  'arab-states': 'Arab States',
  'asia-pacific': 'Asia-Pacific',
  cis: 'CIS',
  europe: 'Europe',
} as const;

/**
 * The stay on the LDC list that matters now; null for a country never on it.
 *
 * @param due - Whether the day of a scheduled graduation has come for the reader.
 */
export function ldcWords(stay: LdcStay | undefined, due: boolean): string | null {
  if (!stay) return null;
  const { included, graduated } = stay;
  return graduated === null
    ? `Least developed country (LDC) since ${included}${scheduleWords(stay, due)}`
    : `Least developed country from ${included}, graduated in ${graduated}`;
}

/** From the smallest part of the world to the largest: "Western Africa, Sub-Saharan Africa, Africa". */
export function placeWords({ intermediate, subregion, region }: Country): string {
  const parts = [intermediate?.name, subregion?.name, region && regionName(region)];
  return [...new Set(parts.filter(Boolean))].join(', ');
}

/** "$690": Atlas-method income has no cents. */
export const formatIncome = (value: number): string => formatBreak(value, 'usd');
