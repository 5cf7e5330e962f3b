/** The countries to choose from, by part of the world and name. */
import { ldcsOf } from '../../analysis/group/membership.ts';
import { REGIONS, type Countries, type Iso3, type LdcStay } from '../../model/country.ts';
import { CHOOSER } from '../../messages/country/page.ts';
import { compareNames } from '../../messages/format.ts';
import { regionName } from '../../messages/regions.ts';

export interface ChooserEntry {
  readonly iso3: Iso3;
  readonly name: string;
  /** Whether it is on the LDC list today. */
  readonly ldc: boolean;
}

export interface ChooserPart {
  readonly id: string;
  readonly name: string;
  readonly entries: readonly ChooserEntry[];
}

/** Later than any year of the data: the list as it stands now. */
const TODAY = 9999;

/**
 * Every country once, under its region; those outside the regions come last, parts without a
 * country not at all.
 *
 * @param only - The countries to list; null for all.
 */
export function chooserParts(
  countries: Countries,
  stays: readonly LdcStay[],
  only: ReadonlySet<Iso3> | null,
): ChooserPart[] {
  const ldcs = ldcsOf(TODAY, stays);
  const listed = [...countries.values()]
    .filter(({ iso3 }) => only?.has(iso3) ?? true)
    .toSorted((a, b) => compareNames(a.short, b.short));
  return [...REGIONS, null]
    .map((region) => ({
      id: region ?? 'elsewhere',
      name: region === null ? CHOOSER.elsewhere : regionName(region),
      entries: listed
        .filter((country) => country.region === region)
        .map(({ iso3, short }) => ({ iso3, name: short, ldc: ldcs.has(iso3) })),
    }))
    .filter(({ entries }) => entries.length > 0);
}
