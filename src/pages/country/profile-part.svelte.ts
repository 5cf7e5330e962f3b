/** One indicator of a profile, worked out again only when a dataset of its own arrives. */
import { missingTables } from '../../analysis/loaded-tables.ts';
import { notesTable } from '../../analysis/value-notes.ts';
import { profileCard, type ProfileCard } from '../../figures/country/card.ts';
import {
  indicatorProfile,
  tablesOfProfile,
  type IndicatorProfile,
} from '../../figures/country/indicator-profile.ts';
import { smallTrend, type ChartView } from '../../figures/country/small-trend.ts';
import type { Countries, Country } from '../../model/country.ts';
import { BASKETS_OF, type IndicatorId } from '../../model/indicator.ts';
import type { TableId } from '../../model/tables.ts';
import type { Shelf } from '../../state/shelf.svelte.ts';

export class ProfilePart {
  readonly indicator: IndicatorId;
  readonly #shelf: Shelf;
  readonly #country: Country;
  readonly #countries: Countries;
  readonly #needed: readonly TableId[];
  /** What is shown where it is there, and not waited for. */
  readonly #welcome: readonly TableId[];

  constructor(indicator: IndicatorId, shelf: Shelf, country: Country, countries: Countries) {
    this.indicator = indicator;
    this.#shelf = shelf;
    this.#country = country;
    this.#countries = countries;
    this.#needed = tablesOfProfile(indicator);
    const notes = notesTable(indicator);
    this.#welcome = [
      BASKETS_OF[indicator] ? 'price-medians' : 'group-estimates',
      ...(notes ? [notes] : []),
    ];
  }

  readonly #missing = $derived.by(() => missingTables(this.#shelf.tables, this.#needed));

  /** A text, so that other datasets arriving change nothing. */
  readonly #there = $derived.by(() =>
    this.#missing.length > 0
      ? ''
      : this.#welcome.filter((id) => this.#shelf.tables[id]).join(' ') || 'needed',
  );

  /** Null while a dataset is missing. */
  readonly profile: IndicatorProfile | null = $derived.by(() => {
    if (this.#there === '') return null;
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

  /** Waits for the sources, so that it is drawn once; null where there never was a value. */
  readonly trend: ChartView | null = $derived.by(() => {
    const { sources, failures } = this.#shelf;
    if (this.profile === null || (sources.length === 0 && !failures.has('sources'))) return null;
    return smallTrend({
      tables: this.#shelf.loaded(),
      country: this.#country,
      profile: this.profile,
      sources,
    });
  });

  /** Whether a dataset that it needs could not be read. */
  readonly failed: boolean = $derived.by(() =>
    this.#missing.some((id) => this.#shelf.failures.has(id)),
  );

  /** Whether nothing more will come. */
  readonly settled: boolean = $derived.by(() => this.#missing.length === 0 || this.failed);
}
