/**
 * One year of one indicator: the Explore page's selection without the headline and the group values
 * that stand around a figure there. An embed changes nothing but its year and its countries.
 */
import { tablesNeeded } from '../../analysis/loaded-tables.ts';
import { readingRule } from '../../analysis/reading.ts';
import type { Target } from '../../model/roadmap.ts';
import type { Atlas } from '../../state/atlas.svelte.ts';
import { scopeOf, selectYear, yearShown, type Selection } from '../../state/selection.ts';
import type { Shelf } from '../../state/shelf.svelte.ts';
import { timelineOf, type Timeline } from '../../state/timeline.ts';
import type { View } from '../../state/view.ts';

export class OneYear {
  readonly #atlas: Atlas;
  readonly #shelf: Shelf;
  /** What the address asked for. */
  readonly #asked: View;

  constructor(atlas: Atlas, shelf: Shelf) {
    this.#atlas = atlas;
    this.#shelf = shelf;
    this.#asked = atlas.view;
  }

  readonly #complete = $derived.by(() => {
    const { tables, failures } = this.#shelf;
    const needed = ['countries' as const, ...tablesNeeded(this.#asked.indicator)];
    const breaksKnown = tables['series-breaks'] !== undefined || failures.has('series-breaks');
    return breaksKnown && needed.every((id) => tables[id] !== undefined);
  });

  /** Null while the data are missing, or where nothing was ever measured. */
  readonly timeline: Timeline | null = $derived.by(() =>
    this.#complete ? timelineOf(this.#shelf.loaded(), this.#asked) : null,
  );

  /** Null while the timeline is. */
  readonly selection: Selection | null = $derived.by(() => {
    const tables = this.#shelf.loaded();
    const { countries } = tables;
    const { indicator, tolerance, region } = this.#asked;
    const { timeline } = this;
    if (timeline === null || !countries) return null;
    const year = yearShown(this.#atlas.view.time, timeline);
    const rule = readingRule(indicator, tables, tolerance);
    return selectYear(timeline, scopeOf(region, countries), year, rule);
  });

  /** The target marked on the map; null while none is, or where it is another measure's. */
  readonly target: Target | null = $derived.by(() => {
    const found = this.#shelf.roadmap?.targets.find(({ id }) => id === this.#asked.target);
    const { timeline } = this;
    if (!found || timeline === null) return null;
    const fits = found.indicator === timeline.indicator && found.measure === timeline.measure.id;
    return fits ? found : null;
  });
}
