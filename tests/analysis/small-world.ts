/** Builders of small literal data for the tests of the analysis. */
import type { Country, Iso3 } from '../../src/model/country.ts';
import type { Observation, Reading, Series } from '../../src/model/observation.ts';

/** A country with nothing known of it but what a test says. */
export function country(iso3: Iso3, known: Partial<Country> = {}): Country {
  return {
    iso3,
    m49: null,
    iso2: null,
    name: iso3,
    short: iso3,
    region: null,
    subregion: null,
    intermediate: null,
    lldc: false,
    sids: false,
    developed: null,
    income: null,
    ituRegion: null,
    ...known,
  };
}

export function countries(...list: Country[]): ReadonlyMap<Iso3, Country> {
  return new Map(list.map((each) => [each.iso3, each]));
}

/** A reported series from `{ 2019: 50 }`. */
export function series(values: Record<number, number>, status: Observation['status'] = 'reported') {
  return Object.entries(values)
    .map(([year, value]): Observation => ({ year: Number(year), value, status }))
    .sort((a, b) => a.year - b.year);
}

/** Series by country from `{ NER: { 2019: 50 } }`. */
export function seriesOf(values: Record<Iso3, Record<number, number>>): ReadonlyMap<Iso3, Series> {
  return new Map(Object.entries(values).map(([iso3, each]) => [iso3, series(each)]));
}

export function reading(iso3: Iso3, value: number, year = 2019): Reading {
  return { iso3, value, year, status: 'reported' };
}

export function readings(values: Record<Iso3, number>, year = 2019): ReadonlyMap<Iso3, Reading> {
  return new Map(Object.entries(values).map(([iso3, value]) => [iso3, reading(iso3, value, year)]));
}
