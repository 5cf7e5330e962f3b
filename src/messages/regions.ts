/** What the regions of M49 are called. */
import type { Region } from '../model/country.ts';

/** What a group is called. */
export interface GroupName {
  /** As a label. */
  readonly name: string;
  /** In a sentence: "in the least developed countries". */
  readonly inText: string;
  readonly note?: string;
}

export const REGIONS_NAMED: Readonly<Record<Region, GroupName>> = {
  africa: { name: 'Africa', inText: 'Africa' },
  americas: { name: 'Americas', inText: 'the Americas' },
  asia: { name: 'Asia', inText: 'Asia' },
  europe: { name: 'Europe', inText: 'Europe' },
  oceania: { name: 'Oceania', inText: 'Oceania' },
};

/** The name of a region, as a label. */
export const regionName = (region: Region): string => REGIONS_NAMED[region].name;
