/** What a figure whose marks are countries asks of the page around it. */
import type { Countries, Iso3 } from '../model/country.ts';
import type { Geography } from '../scene/geography.ts';
import type { CountryCardView } from './explore/country-card.ts';

export interface FigureReader {
  readonly countries: Countries;
  /** Null while the outlines are not loaded. */
  readonly geography: Geography | null;
  readonly selected: readonly Iso3[];
  readonly cardOf: (iso3: Iso3) => CountryCardView | null;
  readonly onselect: (iso3: Iso3) => void;
}
