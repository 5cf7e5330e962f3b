/** What a country's profile finds: its headline, and what follows it. */
import type { Countries } from '../../model/country.ts';
import { INDICATORS } from '../../indicators/index.ts';
import type { IndicatorId } from '../../model/indicator.ts';
import {
  NO_RATES,
  NO_USE,
  offlineSentence,
  priceSentence,
  ratesSentence,
  useSentence,
} from '../../messages/country/finding.ts';
import { groupNaming } from '../../messages/groups.ts';
import { groupStandsAt } from './comparison.ts';
import type { IndicatorProfile } from './indicator-profile.ts';

export interface CountryFinding {
  /** Null where the data that it would speak of could not be read. */
  readonly headline: string | null;
  readonly further: readonly string[];
}

export type Profiles = Readonly<Partial<Record<IndicatorId, IndicatorProfile>>>;

/** The LDCs for an LDC, else the nearest group that has a value. */
function besideOf({ comparisons, year, reading }: IndicatorProfile, countries: Countries) {
  // A value that stands in for a later year is not held against that year's groups.
  if (reading?.year !== year) return null;
  const inOrder = [...comparisons].sort(
    (a, b) => Number(b.group === 'ldc') - Number(a.group === 'ldc'),
  );
  for (const comparison of inOrder) {
    const value = groupStandsAt(comparison);
    const group = groupNaming({ kind: 'standing', id: comparison.group }, countries);
    const of = comparison.computed.value === null ? year : comparison.computed.year;
    if (value !== null) return { value, group, year: of };
  }
  return null;
}

function useHeadline(profile: IndicatorProfile | undefined, countries: Countries): string | null {
  if (!profile) return null;
  const { reading, last } = profile;
  if (!reading) return last ? NO_USE.old(last.observation) : NO_USE.never;
  const { value, year, status } = reading;
  const beside = besideOf(profile, countries);
  return useSentence({ value, year, estimate: status === 'estimate', beside });
}

function priceLine(profile: IndicatorProfile | undefined): string[] {
  const reading = profile?.reading;
  return profile && reading ? [priceSentence(profile.indicator, reading.value, reading.year)] : [];
}

function ratesLine(profile: IndicatorProfile | undefined): string[] {
  if (!profile) return [];
  if (profile.rates) return [ratesSentence(profile.rates)];
  return [profile.last === null ? NO_RATES.never : NO_RATES.since(profile.last.observation.year)];
}

function offlineLine(profile: IndicatorProfile | undefined): string[] {
  const reading = profile?.reading;
  if (!profile || !reading) return [];
  const years = { year: profile.year, shareOf: reading.year };
  return [offlineSentence(reading.value, years, profile.note)];
}

/** The finding of a profile, from the indicators whose data could be read. */
export function countryFinding(profiles: Profiles, countries: Countries): CountryFinding {
  const all = Object.values(profiles);
  const complete = all.length === INDICATORS.length;
  if (complete && all.every(({ last, price }) => last === null && price === null))
    return { headline: NO_USE.nothing, further: [] };
  return {
    headline: useHeadline(profiles['internet-use'], countries),
    further: [
      ...offlineLine(profiles['people-offline']),
      ...priceLine(profiles['fixed-price']),
      ...priceLine(profiles['mobile-price']),
      ...ratesLine(profiles['gender-parity']),
    ],
  };
}
