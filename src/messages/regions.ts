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

/**
 * A name with its forms. Languages whose words change within sentences pick forms by the id.
 *
 * @param id - That of a standing group; "picked" for one of the reader's own.
 */
export const placeNamed = (id: string, name: string, subject: string): PlaceName => ({
  name,
  subject,
  within: say.within({ id, subject }),
  of: say.of({ id, subject }),
});

/** The name of a region, as a label. */
export const regionName = (region: Region): string => REGION[region].name;

const REGION: Readonly<Record<Region, Pick<PlaceName, 'name' | 'subject'>>> = {
  africa: { name: say.regionsNamed_africa_name, subject: say.regionsNamed_africa_subject },
  americas: { name: say.regionsNamed_americas_name, subject: say.regionsNamed_americas_subject },
  asia: { name: say.regionsNamed_asia_name, subject: say.regionsNamed_asia_subject },
  europe: { name: say.regionsNamed_europe_name, subject: say.regionsNamed_europe_subject },
  oceania: { name: say.regionsNamed_oceania_name, subject: say.regionsNamed_oceania_subject },
};

/** What a region is called. */
export const regionNaming = (region: Region): PlaceName =>
  placeNamed(region, REGION[region].name, REGION[region].subject);
