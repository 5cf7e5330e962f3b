/** What the regions of M49 are called. */
import * as say from '#words/common/regions.ts';
import type { Region } from '../model/country.ts';

/** What a place or a group is called, by what a sentence says of it. */
export interface PlaceName {
  /** As a label: "Least developed countries (LDCs)". */
  readonly name: string;
  /** As that of which something is said: "the least developed countries". */
  readonly subject: string;
  /** As where something is so: "in the least developed countries". */
  readonly within: string;
  /** As whose something is: "of the least developed countries". */
  readonly of: string;
}

export const REGIONS_NAMED: Readonly<Record<Region, PlaceName>> = {
  africa: {
    name: say.regionsNamed_africa_name,
    subject: say.regionsNamed_africa_subject,
    within: say.regionsNamed_africa_within,
    of: say.regionsNamed_africa_of,
  },
  americas: {
    name: say.regionsNamed_americas_name,
    subject: say.regionsNamed_americas_subject,
    within: say.regionsNamed_americas_within,
    of: say.regionsNamed_americas_of,
  },
  asia: {
    name: say.regionsNamed_asia_name,
    subject: say.regionsNamed_asia_subject,
    within: say.regionsNamed_asia_within,
    of: say.regionsNamed_asia_of,
  },
  europe: {
    name: say.regionsNamed_europe_name,
    subject: say.regionsNamed_europe_subject,
    within: say.regionsNamed_europe_within,
    of: say.regionsNamed_europe_of,
  },
  oceania: {
    name: say.regionsNamed_oceania_name,
    subject: say.regionsNamed_oceania_subject,
    within: say.regionsNamed_oceania_within,
    of: say.regionsNamed_oceania_of,
  },
};

/** The name of a region, as a label. */
export const regionName = (region: Region): string => REGIONS_NAMED[region].name;
