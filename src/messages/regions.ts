/** What the regions of M49 are called. */
import * as say from '#words/common/regions.ts';
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
  africa: { name: say.regionsNamed_africa_name, inText: say.regionsNamed_africa_inText },
  americas: { name: say.regionsNamed_americas_name, inText: say.regionsNamed_americas_inText },
  asia: { name: say.regionsNamed_asia_name, inText: say.regionsNamed_asia_inText },
  europe: { name: say.regionsNamed_europe_name, inText: say.regionsNamed_europe_inText },
  oceania: { name: say.regionsNamed_oceania_name, inText: say.regionsNamed_oceania_inText },
};

/** The name of a region, as a label. */
export const regionName = (region: Region): string => REGIONS_NAMED[region].name;
