/** The cards of countries for what Explore shows. */
import type { MarkedTarget } from '../../analysis/target.ts';
import { countryCard, type CountryCardView } from '../../figures/country-card.ts';
import { sourcesOf } from '../../figures/sources.ts';
import type { Countries, Iso3 } from '../../model/country.ts';
import type { Selection } from '../../state/selection.ts';
import type { Shelf } from '../../state/shelf.svelte.ts';

/** Makes the card of a country, with how it stands to a target; null for a code that is none. */
export function cardMaker(
  shelf: Pick<Shelf, 'sources' | 'tables'>,
  selection: Selection,
  countries: Countries,
  target: MarkedTarget | null = null,
): (iso3: Iso3) => CountryCardView | null {
  return (iso3) => {
    const country = countries.get(iso3);
    if (!country) return null;
    const reading = selection.readings.get(iso3);
    const [source] = reading ? sourcesOf(selection.indicator, shelf.sources, [reading]) : [];
    return countryCard({
      country,
      reading,
      measure: selection.measure,
      year: selection.year,
      ranked: selection.ranked,
      stays: shelf.tables['ldc-membership'] ?? [],
      publisher: source?.publisher ?? null,
      target,
    });
  };
}
