/** Any figure as one standalone SVG file: the same view as on the screen, with nothing outside it. */
import type { FigureView } from '../figures/view.ts';
import type { Countries, Iso3 } from '../model/country.ts';
import type { Geography } from '../scene/geography.ts';
import type { PlotModule } from '../scene/plot-options.ts';

/** What a picture of a figure needs besides the figure. */
export interface PictureEnvironment {
  /** In CSS pixels. */
  readonly width: number;
  /** In CSS pixels; left out, the picture is as high as what is in it. */
  readonly height?: number;
  /** Pictures for paper and slides are light. */
  readonly theme?: 'light';
  /** For the names of economies. */
  readonly countries: Countries;
  /** Only maps need it. */
  readonly geography: Geography | null;
  /** Only charts need it: Plot, and a document to draw in (the page's, or one made in Node). */
  readonly plot?: PlotModule;
  readonly document?: Document;
  /** Economies to be marked, in the order in which the reader picked them. */
  readonly selected?: readonly Iso3[];
  /** Where the figure is found in the atlas; goes into the description. */
  readonly link?: string;
}

/**
 * A figure as SVG text: presentation attributes only, no style sheet, no font, no script, nothing
 * from outside. Text is wrapped by its measured width, so that nothing is cut; where text leaves too
 * little room in a given height, everything is drawn smaller.
 *
 * @throws Error where a map has no geography, or a chart neither Plot nor a document.
 */
export function standaloneSvg(view: FigureView, environment: PictureEnvironment): string {
  const { width, height = width } = environment;
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}"><title>${view.title}</title></svg>`;
}
