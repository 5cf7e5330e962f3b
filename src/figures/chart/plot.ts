/**
 * The one place where Observable Plot meets the page: an attachment that draws what a pure builder
 * describes, at the width there is. Plot is large, so it is loaded when the first chart is wanted.
 */
import type { Attachment } from 'svelte/attachments';
import { RIGHT_TO_LEFT } from '../../model/language.ts';
import type { PlotBuilder, PlotModule } from '../../scene/plot-options.ts';
import { mirrored } from './mirrored.ts';

let loading: Promise<PlotModule> | undefined;
const loadPlot = (): Promise<PlotModule> => (loading ??= import('@observablehq/plot'));

/** What Plot draws, from where the reader begins to read. */
function drawnWith(plot: PlotModule, build: PlotBuilder, width: number): Element {
  const drawn = plot.plot(build(plot, width));
  if (RIGHT_TO_LEFT) mirrored(drawn);
  return drawn;
}

/** Draws a chart once, at a width of its own: for paper, on which nothing tells its width. */
export const plottedAt =
  (build: PlotBuilder, width: number): Attachment<HTMLElement> =>
  (element) => {
    let gone = false;
    void loadPlot().then((plot) => {
      if (!gone) element.replaceChildren(drawnWith(plot, build, width));
    });
    return () => {
      gone = true;
    };
  };

/**
 * Draws a chart into an element, and again when the element's width changes. The element keeps its
 * height while the chart is replaced, so that nothing jumps, and says in `data-drawn` for which
 * width it is drawn (see `drawn.ts`).
 */
export const plotted =
  (build: PlotBuilder): Attachment<HTMLElement> =>
  (element) => {
    let gone = false;
    let drawnWidth = 0;
    const draw = (plot: PlotModule): void => {
      const width = element.clientWidth;
      if (gone || width === 0 || width === drawnWidth) return;
      drawnWidth = width;
      element.replaceChildren(drawnWith(plot, build, width));
      element.dataset.drawn = String(width);
    };
    const drawSoon = (): void => void loadPlot().then(draw);
    const observer = new ResizeObserver(drawSoon);
    element.dataset.drawn = '0';
    observer.observe(element);
    // In a frame that is out of sight the observer hears nothing before the reader comes near.
    drawSoon();
    return () => {
      gone = true;
      observer.disconnect();
    };
  };
