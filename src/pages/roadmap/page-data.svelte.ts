/** What the Roadmap page computes from the datasets, once all of them have come or failed. */
import type { FactCheck } from '../../analysis/fact-check/fact-check.ts';
import { tablesForClaim } from '../../analysis/fact-check/needed.ts';
import { checksOf } from '../../figures/roadmap/checks.ts';
import {
  indicatorEvidence,
  tablesForEvidence,
  type Evidence,
} from '../../figures/roadmap/indicator-evidence.ts';
import type { RoadmapInput } from '../../figures/roadmap/input.ts';
import { INDICATORS } from '../../indicators/index.ts';
import type { Indicator } from '../../model/indicator.ts';
import type { TableId } from '../../model/tables.ts';
import { FACT_CHECK } from '../../messages/roadmap/fact-check.ts';
import { fileErrorText } from '../../messages/data/files.ts';
import { geographyOf, type Geography } from '../../scene/geography.ts';
import type { Atlas } from '../../state/atlas.svelte.ts';
import type { Shelf } from '../../state/shelf.svelte.ts';

export class PageData {
  readonly #atlas: Atlas;
  readonly #shelf: Shelf;

  constructor(atlas: Atlas, shelf: Shelf) {
    this.#atlas = atlas;
    this.#shelf = shelf;
  }

  // Single parameters first: an unchanged one stops a change of the address from going further.
  readonly #countries = $derived.by(() => this.#atlas.view.countries);
  readonly #groups = $derived.by(() => this.#atlas.view.groups);
  readonly #region = $derived.by(() => this.#atlas.view.region);

  /** The datasets of the evidence, the targets and the claims. */
  readonly tables: readonly TableId[] = $derived.by(() => {
    const claims = this.#shelf.roadmap?.claims ?? [];
    const ofClaims = claims.flatMap((claim) => ('check' in claim ? tablesForClaim(claim) : []));
    const medians: readonly TableId[] = ['price-medians'];
    return [...new Set([...INDICATORS.flatMap(tablesForEvidence), ...medians, ...ofClaims])];
  });

  /** A boolean, so that each dataset that arrives does not compute everything anew. */
  readonly #settled: boolean = $derived.by(() =>
    this.tables.every((id) => id in this.#shelf.tables || this.#shelf.failures.has(id)),
  );

  /** What the figures are built from; null while the text or a dataset is on its way. */
  readonly input: RoadmapInput | null = $derived.by(() => {
    const { roadmap, sources, failures } = this.#shelf;
    if (roadmap === null || sources === null || !this.#settled) return null;
    return {
      tables: this.#shelf.loaded(),
      view: { countries: this.#countries, groups: this.#groups, region: this.#region },
      roadmap,
      sources,
      whyMissing: (id: TableId) => {
        const error = failures.get(id);
        return error ? fileErrorText(error) : FACT_CHECK.notLoaded(id);
      },
    };
  });

  /** Every claim checked; null while the datasets are on their way. */
  readonly checks: readonly FactCheck[] | null = $derived.by(
    () => this.input && checksOf(this.input),
  );

  /** The small figure of every indicator; null while its datasets are on their way. */
  readonly evidence: ReadonlyMap<Indicator, Evidence> | null = $derived.by(() => {
    const { input } = this;
    return input && new Map(INDICATORS.map((id) => [id, indicatorEvidence(id, input)]));
  });

  /** The shapes for small maps; null while they are on their way, or where they failed. */
  readonly geography: Geography | null = $derived.by(() => {
    const { world, tables } = this.#shelf;
    return world && tables.places ? geographyOf(world, tables.places) : null;
  });

  /** Sees to it that everything the page shows is on its way: the text first. */
  want(): void {
    this.#shelf.want('roadmap', 'sources', ...this.tables, 'world', 'places');
  }
}
