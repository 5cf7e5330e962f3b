/**
 * What the Explore page shows, derived step by step from the address and the datasets, so that a
 * change of year recomputes readings and classes and nothing before them.
 */
import { populationsAt, type Populations } from '../analysis/footing.ts';
import { headline, type Headline } from '../analysis/headline.ts';
import { missingTables, tablesNeeded } from '../analysis/loaded-tables.ts';
import { membersOf } from '../analysis/membership.ts';
import { ranking, type Ranked } from '../analysis/rank.ts';
import { countLookedBack, readingRule, readingsAt } from '../analysis/reading.ts';
import type { Iso3 } from '../model/country.ts';
import type { Reading } from '../model/observation.ts';
import type { Target } from '../model/roadmap.ts';
import type { TableId } from '../model/tables.ts';
import type { Atlas } from './atlas.svelte.ts';
import type { Shelf } from './shelf.svelte.ts';
import { segmentAt, timelineOf, type Segment, type Timeline } from './timeline.ts';

const NO_POPULATIONS: Populations = new Map();
const NO_READINGS: ReadonlyMap<Iso3, Reading> = new Map();

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
  readonly region = $derived.by(() => this.#atlas.view.region);
  readonly #targetId = $derived.by(() => this.#atlas.view.target);

  /** The datasets of the indicator that are not there (yet). */
  readonly missing: readonly TableId[] = $derived.by(() =>
    missingTables(this.#shelf.tables, ['countries', ...tablesNeeded(this.indicator)]),
  );

  /** Null while the data are missing, or where nothing was ever measured. */
  readonly timeline: Timeline | null = $derived.by(() =>
    this.missing.length > 0
      ? null
      : timelineOf(this.#shelf.tables, {
          indicator: this.indicator,
          measure: this.#measure,
          basket: this.#basket,
          experimental: this.#experimental,
        }),
  );

  /** The year shown: the one asked, moved into the years there are. */
  readonly year: number = $derived.by(() => {
    const { time } = this.#atlas.view;
    if (this.timeline === null) return time.kind === 'year' ? time.year : 0;
    const { first, last, latest } = this.timeline;
    const asked = time.kind === 'latest' ? latest : time.kind === 'year' ? time.year : time.to;
    return Math.max(first, Math.min(last, asked));
  });

  readonly segment: Segment | null = $derived.by(
    () => this.timeline && segmentAt(this.timeline, this.year),
  );

  readonly #rule = $derived.by(() =>
    readingRule(this.indicator, this.#shelf.tables['series-breaks'], this.#lookBack),
  );

  readonly tolerance = $derived.by(() => this.#rule.tolerance);

  /** The value of every economy for the year, each with its true year. */
  readonly readings: ReadonlyMap<Iso3, Reading> = $derived.by(() =>
    this.segment === null ? NO_READINGS : readingsAt(this.segment.series, this.year, this.#rule),
  );

  /** The economies of the region shown, or of the world. */
  readonly members: readonly Iso3[] = $derived.by(() => {
    const { countries } = this.#shelf.tables;
    if (!countries) return [];
    const id = this.region ?? 'world';
    return membersOf({ kind: 'standing', id }, 0, { countries, stays: [] });
  });

  /** The region's economies as a set; null for the world. */
  readonly scope: ReadonlySet<Iso3> | null = $derived.by(() =>
    this.region === null ? null : new Set(this.members),
  );

  readonly scoped: readonly Reading[] = $derived.by(() =>
    this.members.flatMap((iso3) => this.readings.get(iso3) ?? []),
  );

  readonly lookedBack: number = $derived.by(() => countLookedBack(this.scoped, this.year));

  readonly ranked: readonly Ranked[] = $derived.by(() =>
    this.timeline === null ? [] : ranking(this.scoped, this.timeline.measure),
  );

  readonly populations: Populations = $derived.by(() => {
    const { population } = this.#shelf.tables;
    return population ? populationsAt(population, this.year) : NO_POPULATIONS;
  });

  readonly headline: Headline | null = $derived.by(() =>
    this.timeline === null
      ? null
      : headline({
          indicator: this.indicator,
          measure: this.timeline.measure,
          year: this.year,
          members: this.members,
          readings: this.readings,
          populations: this.populations,
        }),
  );

  /** The target marked on the map; null while none is, or where it is another indicator's. */
  readonly target: Target | null = $derived.by(
    () =>
      this.#shelf.roadmap?.targets.find(
        ({ id, indicator, measure }) =>
          id === this.#targetId &&
          indicator === this.indicator &&
          measure === this.timeline?.measure.id,
      ) ?? null,
  );
}
