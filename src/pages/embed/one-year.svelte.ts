/**
 * One year of one indicator: the Explore page's selection without the headline and the group values
 * that stand around a figure there. An embed changes nothing but its year and its countries.
 */
import { readingRule } from '../../analysis/reading.ts';
import type { Target } from '../../model/roadmap.ts';
import type { Atlas } from '../../state/atlas.svelte.ts';
import type { Gate } from '../../state/gate.svelte.ts';
import { scopeOf, selectYear, yearShown, type Selection } from '../../selection/selection.ts';
import { timelineOf, type Timeline } from '../../selection/timeline.ts';
import type { View } from '../../address/view.ts';

export class OneYear {
  readonly #atlas: Atlas;
  readonly #gate: Gate;
  /** What the address asked for. */
  readonly #asked: View;

  constructor(atlas: Atlas, gate: Gate) {
    this.#atlas = atlas;
    this.#gate = gate;
    this.#asked = atlas.view;
  }

  /** Null while a file of the figure is missing, or where nothing was ever measured. */
  readonly timeline: Timeline | null = $derived.by(() => {
    const { files } = this.#gate;
    return files && timelineOf(files.tables, this.#asked);
  });

  /** Null while the timeline is. */
  readonly selection: Selection | null = $derived.by(() => {
    const tables = this.#gate.files?.tables ?? {};
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
    const found = this.#gate.files?.roadmap?.targets.find(({ id }) => id === this.#asked.target);
    const { timeline } = this;
    if (!found || timeline === null) return null;
    const fits = found.indicator === timeline.indicator && found.measure === timeline.measure.id;
    return fits ? found : null;
  });
}
