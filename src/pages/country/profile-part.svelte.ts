/** One indicator of a profile, worked out again only when a dataset of its own arrives. */
import { tablesOfProfile } from '../../figures/catalogue.ts';
import { profileCard, type ProfileCard } from '../../figures/country/card.ts';
import {
  indicatorProfile,
  type IndicatorProfile,
} from '../../figures/country/indicator-profile.ts';
import { smallTrend, type ChartView } from '../../figures/country/small-trend.ts';
import type { Countries, Country } from '../../model/country.ts';
import type { Indicator } from '../../model/indicator.ts';
import type { FileId } from '../../analysis/files.ts';
import type { Shelf, Readiness } from '../../state/shelf.svelte.ts';

export class ProfilePart {
  readonly indicator: Indicator;
  readonly #shelf: Shelf;
  readonly #country: Country;
  readonly #countries: Countries;
  readonly #needed: readonly FileId[];

  constructor(indicator: Indicator, shelf: Shelf, country: Country, countries: Countries) {
    this.indicator = indicator;
    this.#shelf = shelf;
    this.#country = country;
    this.#countries = countries;
    this.#needed = [...tablesOfProfile(indicator), 'sources'];
  }

  readonly #standing: Readiness = $derived.by(() => this.#shelf.standing(this.#needed));

  /** Null while a file is missing. */
  readonly profile: IndicatorProfile | null = $derived.by(() => {
    if (this.#standing !== 'whole') return null;
    const targets = this.#shelf.roadmap?.targets ?? [];
    return indicatorProfile(this.indicator, {
      tables: this.#shelf.loaded(),
      country: this.#country,
      targets,
    });
  });

  readonly card: ProfileCard | null = $derived.by(
    () => this.profile && profileCard(this.profile, this.#countries),
  );

  /** Null while a file is missing, and where there never was a value. */
  readonly trend: ChartView | null = $derived.by(() => {
    const { sources } = this.#shelf;
    if (this.profile === null || sources === null) return null;
    return smallTrend({
      tables: this.#shelf.loaded(),
      country: this.#country,
      profile: this.profile,
      sources,
    });
  });

  /** Whether a file that it needs could not be read. */
  readonly failed: boolean = $derived.by(() => this.#standing === 'lacking');

  /** Whether nothing more will come. */
  readonly settled: boolean = $derived.by(() => this.#standing !== 'waiting');
}
