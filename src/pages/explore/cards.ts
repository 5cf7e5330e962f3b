/** The cards of countries for what Explore shows. */
import { noteOn } from '../../analysis/value-notes.ts';
import type { MarkedTarget } from '../../analysis/target.ts';
import { countryCard, type CountryCardView } from '../../figures/explore/country-card.ts';
import { sourcesOf } from '../../figures/sources.ts';
import type { Countries, Iso3 } from '../../model/country.ts';
import type { NotesByCountry } from '../../model/tables.ts';
import type { FileId, WholeFiles } from '../../analysis/files.ts';
import type { Selection } from '../../selection/selection.ts';

/** The files that the cards need besides those of the selection. */
export const FILES_OF_CARDS: readonly FileId[] = ['ldc-membership', 'sources'];

/** What cards say besides, where it is there. */
interface CardChoices {
  /** The publisher's remarks on values, once they are loaded: a card can do without them. */
  readonly notes?: NotesByCountry | undefined;
  readonly target?: MarkedTarget | null;
}

/** Makes the card of a country, with how it stands to a target; null for a code that is none. */
export function cardMaker(
  { tables: { 'ldc-membership': stays }, sources }: WholeFiles,
  selection: Selection,
  countries: Countries,
  { notes, target = null }: CardChoices = {},
): (iso3: Iso3) => CountryCardView | null {
  return (iso3) => {
    const country = countries.get(iso3);
    if (!country || !stays) return null;
    const reading = selection.readings.get(iso3);
    const [source] = reading ? sourcesOf(selection.indicator, sources, [reading]) : [];
    return countryCard({
      country,
      reading,
      measure: selection.measure,
      year: selection.year,
      ranked: selection.ranked,
      stays,
      publisher: source?.publisher ?? null,
      note: reading ? noteOn(notes, reading) : null,
      target,
    });
  };
}
