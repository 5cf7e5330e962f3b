/** People who are not online: one definition, which every figure of the atlas takes from here. */
import type { Iso3 } from '../model/country.ts';
import type { Observation, SeriesByCountry } from '../model/observation.ts';
import { lastUpTo } from './series-at.ts';

/** How many of some inhabitants do not use the Internet, at a share of users in percent. */
export const peopleOffline = (inhabitants: number, use: number): number =>
  inhabitants * (1 - use / 100);

/**
 * People offline by economy and year: the population of the year × the share offline in it. The
 * status is that of the share, so that an estimate stays marked. A year without a population has
 * no value. Economies without any value are not in the map.
 */
export function offlineSeries(use: SeriesByCountry, population: SeriesByCountry): SeriesByCountry {
  const byCountry = new Map<Iso3, readonly Observation[]>();
  for (const [iso3, shares] of use) {
    const people = new Map(population.get(iso3)?.map(({ year, value }) => [year, value]));
    const series = shares.flatMap(({ year, value, status }) => {
      const inhabitants = people.get(year);
      return inhabitants === undefined
        ? []
        : [{ year, value: peopleOffline(inhabitants, value), status }];
    });
    if (series.length > 0) byCountry.set(iso3, series);
  }
  return byCountry;
}

/**
 * What an earlier share comes to in the year asked: the population of the year asked (or the latest
 * known before it) × the share offline of the year it is from. Null where either is not known.
 */
export function offlineInYear(
  use: SeriesByCountry,
  population: SeriesByCountry,
): (iso3: Iso3, from: number, asked: number) => number | null {
  return (iso3, from, asked) => {
    const share = use.get(iso3)?.find(({ year }) => year === from);
    const people = lastUpTo(population.get(iso3) ?? [], asked);
    return share && people ? peopleOffline(people.value, share.value) : null;
  };
}
