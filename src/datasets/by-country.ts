/** Rows of several economies and years to one series an economy. */
import type { Iso3 } from '../model/country.ts';

/** Rows by economy, in the order in which economies first appear; each by ascending year. */
export const byCountry = <R extends { readonly iso3: Iso3 }, O extends { readonly year: number }>(
  rows: readonly R[],
  toObservation: (row: R) => O | null,
): Map<Iso3, O[]> => {
  const series = new Map<Iso3, O[]>();
  for (const row of rows) {
    const observation = toObservation(row);
    if (!observation) continue;
    const known = series.get(row.iso3);
    if (known) known.push(observation);
    else series.set(row.iso3, [observation]);
  }
  for (const observations of series.values()) observations.sort((a, b) => a.year - b.year);
  return series;
};
