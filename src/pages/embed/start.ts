/** Starts an embedded figure: reads its address, mounts it, keeps it inside its frame. */
import { mount, type Component } from 'svelte';
import type { AskedFor } from '../../figures/files-needed.ts';
import type { FileId } from '../../analysis/files.ts';
import { textOf } from '../../io/fetch.ts';
import { inLanguage } from '../../io/in-language.ts';
import { createLibrary } from '../../io/library.ts';
import { parseRoadmap } from '../../io/roadmap.ts';
import { fileRecord } from '../../io/manifest.ts';
import { EMBED } from '../../messages/export/embed.ts';
import { paletteCss } from '../../scene/palette.ts';
import { Atlas } from '../../state/atlas.svelte.ts';
import { parseEmbed, type EmbedOptions } from '../../address/embed-address.ts';
import { figureAsked, type FigureName } from '../../address/figures.ts';
import { Gate } from '../../state/gate.svelte.ts';
import type { Dataset } from '../../model/dataset.ts';
import type { AddressBar } from '../../address/history.ts';
import { Shelf } from '../../state/shelf.svelte.ts';
import type { Asked } from './asked.ts';
import { served } from './served.ts';
import { keepSettled } from './settle.ts';

/** What every embedded figure is given. */
export interface EmbedProps {
  readonly atlas: Atlas;
  readonly shelf: Shelf;
  /** The files of the figure. */
  readonly gate: Gate;
  readonly options: EmbedOptions;
  /** Parameters of the address that the atlas does not know. */
  readonly unknown: readonly string[];
}

/** The address is read and never written to: it belongs to the page around. */
const stillAddress = (search: string, figure: EmbedOptions['figure']): AddressBar => ({
  read: (known) => parseEmbed(search, figure, known),
  pushView: () => undefined,
  replaceView: () => undefined,
  subscribe: () => () => undefined,
});

/**
 * Mounts the component of a family into the page.
 *
 * @param datasets - The tables that its figures are made of.
 * @param filesOf - Which files a figure of the family needs.
 * @param only - The indicator that the script was given; null where it knows all.
 */
export function startEmbed(
  Figure: Component<EmbedProps>,
  datasets: readonly Dataset[],
  filesOf: (figure: FigureName, asked: AskedFor) => readonly FileId[],
  only: Asked | null = null,
): void {
  const target = document.getElementById('embed');
  const figure = figureAsked(location.search);
  if (target === null || figure === null) return;
  const colours = new CSSStyleSheet();
  colours.replaceSync(paletteCss());
  document.adoptedStyleSheets.push(colours);

  const { options, unknown } = parseEmbed(location.search, figure);
  const { theme, title, controls } = options;
  Object.assign(document.documentElement.dataset, {
    title: title ? 'on' : 'off',
    controls: controls ? 'on' : 'off',
    ...(theme === 'auto' ? {} : { theme }),
  });
  try {
    const atlas = new Atlas(stillAddress(location.search, figure));
    const place = (file: string) => inLanguage(served(file, only?.indicator.id ?? null));
    const library = createLibrary(
      datasets,
      (file, again) => textOf(place(file), again),
      (file) => fileRecord(place(file)) ?? fileRecord(place(file), only?.manifest ?? {}),
    );
    const shelf = new Shelf(library, { roadmap: () => Promise.resolve(parseRoadmap) });
    const gate = new Gate(shelf, () => filesOf(figure, atlas.view));
    mount(Figure, { target, props: { atlas, shelf, gate, options, unknown } });
  } catch (error) {
    target.textContent = EMBED.failed;
    throw error;
  } finally {
    keepSettled(target, figure);
  }
}
