/**
 * What the Explore page shows, derived step by step from the address and the datasets, so that a
 * change of year recomputes readings and classes and nothing before them.
 */
import { populationsAt, type Populations } from '../analysis/group/footing.ts';
import { headline, type Headline } from '../analysis/headline.ts';
import { missingTables } from '../analysis/loaded-tables.ts';
import { tablesNeeded } from '../indicators/index.ts';
import { readingRule } from '../analysis/reading.ts';
import type { Target } from '../model/roadmap.ts';
import type { TableId } from '../model/tables.ts';
import type { Atlas } from './atlas.svelte.ts';
import { scopeOf, selectYear, yearShown, type Selection } from '../selection/selection.ts';
import type { Shelf } from './shelf.svelte.ts';
import { timelineOf, type Timeline } from '../selection/timeline.ts';

export class Exploration {
  readonly #atlas: Atlas;
  readonly #shelf: Shelf;

  constructor(atlas: Atlas, shelf: Shelf) {
    this.#atlas = atlas;
    this.#shelf = shelf;
  }

  // Single parameters first: an unchanged one stops a change of the address from going further.
  readonly indicator = $derived.by(() => this.#atlas.view.indicator);
  readonly #measure = $derived.by(() => this.#atlas.view.measure);
  readonly #basket = $derived.by(() => this.#atlas.view.basket);
  readonly #experimental = $derived.by(() => this.#atlas.view.experimental);
  readonly #lookBack = $derived.by(() => this.#atlas.view.tolerance);
  readonly #region = $derived.by(() => this.#atlas.view.region);
  readonly #targetId = $derived.by(() => this.#atlas.view.target);
  readonly #countries = $derived.by(() => this.#shelf.tables.countries);
  readonly #breaks = $derived.by(() => this.#shelf.tables['series-breaks']);
  readonly #use = $derived.by(() => this.#shelf.tables['internet-use']);
  readonly #population = $derived.by(() => this.#shelf.tables.population);

  /** The datasets of the indicator that are not there (yet); without breaks nothing may look back. */
  readonly missing: readonly TableId[] = $derived.by(() =>
    missingTables(this.#shelf.tables, [
      'countries',
      'series-breaks',
      ...tablesNeeded(this.indicator),
    ]),
  );

  /** Whether everything is there; a boolean, so that other datasets arriving change nothing. */
  readonly #complete = $derived.by(() => this.missing.length === 0);

  /** Null while the data are missing, or where nothing was ever measured. */
  readonly timeline: Timeline | null = $derived.by(() => {
    if (!this.#complete) return null;
    const request = {
      indicator: this.indicator,
      measure: this.#measure,
      basket: this.#basket,
      experimental: this.#experimental,
    };
    // The datasets of the indicator never change once they are there.
    return timelineOf(this.#shelf.loaded(), request);
  });

  readonly #scope = $derived.by(() =>
    this.#countries ? scopeOf(this.#region, this.#countries) : null,
  );

  readonly #rule = $derived.by(() => {
    const tables = {
      ...(this.#breaks && { 'series-breaks': this.#breaks }),
      ...(this.#use && { 'internet-use': this.#use }),
      ...(this.#population && { population: this.#population }),
    };
    return readingRule(this.indicator, tables, this.#lookBack);
  });

  readonly #year = $derived.by(() =>
    this.timeline === null ? 0 : yearShown(this.#atlas.view.time, this.timeline),
  );
  readonly #settledYear = $derived.by(() =>
    this.timeline === null ? 0 : yearShown(this.#atlas.settled.time, this.timeline),
  );

  #select(year: number): Selection | null {
    return this.timeline && this.#scope
      ? selectYear(this.timeline, this.#scope, year, this.#rule)
      : null;
  }

  /** Null while the timeline is. */
  readonly selection: Selection | null = $derived.by(() => this.#select(this.#year));

  /** The same once the reader has come to rest: for what need not follow a dragged slider. */
  readonly settled: Selection | null = $derived.by(() => this.#select(this.#settledYear));

  /** Populations of the settled year; null while they are not there. */
  readonly populations: Populations | null = $derived.by(() => {
    const { population } = this.#shelf.tables;
    return population ? populationsAt(population, this.#settledYear) : null;
  });

  /** The finding of the settled selection; null while a dataset it rests on is not there. */
  readonly headline: Headline | null = $derived.by(() => {
    const { settled, populations } = this;
    if (settled === null || populations === null) return null;
    const { indicator, measure, year, readings, scope } = settled;
    return headline({ indicator, measure, year, readings, populations, members: scope.members });
  });

  /** The target marked on the map; null while none is, or where it is another measure's. */
  readonly target: Target | null = $derived.by(() => {
    const found = this.#shelf.roadmap?.targets.find(({ id }) => id === this.#targetId);
    const { timeline } = this;
    if (!found || timeline === null) return null;
    const fits = found.indicator === timeline.indicator && found.measure === timeline.measure.id;
    return fits ? found : null;
  });
}
