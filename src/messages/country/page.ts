/** The words of a country's profile. */
import * as say from '#words/country/page.ts';
import type { Country, LdcStay } from '../../model/country.ts';
import type { Indicator } from '../../model/indicator.ts';
import { formatBreak } from '../format.ts';
import { scheduleWords } from '../ldc-schedule.ts';
import { regionName } from '../regions.ts';
import { wordsOf } from '../indicators/index.ts';
import { facts } from '../joining.ts';

export const COUNTRY = {
  eyebrow: say.country_eyebrow,
  official: say.country_official,
  fullName: say.country_fullName,
  codes: say.country_codes,
  groups: say.country_groups,
  place: say.country_place,
  population: say.country_population,
  gni: say.country_gni,
  gniNote: say.country_gniNote,
  iso: (iso3: string, iso2: string | null) => say.country_iso({ codes: facts([iso3, iso2]) }),
  m49: (code: string) => say.country_m49({ code }),
  noM49: say.country_noM49,
  none: say.country_none,
  others: say.country_others,
  chooseAnother: say.country_chooseAnother,
  locator: (name: string) => say.country_locator({ name }),
  indicators: say.country_indicators,
  inGroups: (indicator: string, year: number) => say.country_inGroups({ indicator, year }),
  group: (year: number) => say.country_group({ year }),
  value: say.country_value,
  rank: say.country_rank,
  full: say.country_full,
  fullOf: (indicator: Indicator) => say.country_fullOf({ name: wordsOf(indicator).name }),
  table: say.country_table,
  source: say.country_source,
  sources: say.country_sources,
  sourcesOfHead: say.country_sourcesOfHead,
  waiting: (indicator: Indicator) => say.country_waiting({ name: wordsOf(indicator).name }),
  unreadable: (indicator: Indicator) => say.country_unreadable({ name: wordsOf(indicator).name }),
} as const;

export const CHOOSER = {
  title: say.chooser_title,
  lead: (n: number) => say.chooser_lead({ n }),
  filter: say.chooser_filter,
  placeholder: say.chooser_placeholder,
  found: (n: number) => say.chooser_found({ n }),
  none: (typed: string) => say.chooser_none({ typed }),
  elsewhere: say.chooser_elsewhere,
  ldc: say.chooser_ldc,
  ldcHint: say.chooser_ldcHint,
} as const;

const DEVELOPED = { developed: say.groupWords_developed, developing: say.groupWords_developing };
const INCOME = {
  high: say.groupWords_income_high,
  'upper-middle': say.groupWords_income_upperMiddle,
  'lower-middle': say.groupWords_income_lowerMiddle,
  low: say.groupWords_income_low,
};

/** What an economy belongs to, as the header lists it. */
export function groupWords(
  { lldc, sids, developed, income, ituRegion }: Country,
  ldc: string | null,
): string[] {
  return [
    ldc,
    lldc ? say.groupWords_landlockedDevelopingCountryLldc : null,
    sids ? say.groupWords_smallIslandDevelopingState : null,
    developed === null ? null : DEVELOPED[developed],
    income === null ? null : INCOME[income],
    ituRegion === null ? null : say.groupWords_ituIturegion({ ituRegion: ITU_REGION[ituRegion] }),
  ].filter((word) => word !== null);
}

const ITU_REGION = {
  africa: say.ituRegion_africa,
  americas: say.ituRegion_americas,
  'arab-states': say.ituRegion_arabStates,
  'asia-pacific': say.ituRegion_asiaPacific,
  cis: say.ituRegion_cis,
  europe: say.ituRegion_europe,
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
    ? say.ldcWords_leastDevelopedCountryLdc({ included, scheduleWords: scheduleWords(stay, due) })
    : say.ldcWords_leastDevelopedCountryIncluded({ included, graduated });
}

/** From the smallest part of the world to the largest: "Western Africa, Sub-Saharan Africa, Africa". */
export function placeWords({ intermediate, subregion, region }: Country): string {
  const parts = [intermediate?.name, subregion?.name, region && regionName(region)];
  return facts([...new Set(parts)]);
}

/** "$690": Atlas-method income has no cents. */
export const formatIncome = (value: number): string => formatBreak(value, 'usd');
