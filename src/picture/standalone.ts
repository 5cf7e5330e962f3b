/** Any figure as one standalone SVG file: the same view as on the screen, with nothing outside it. */
import { turned } from '../figures/chart/mirrored.ts';
import type { FigureView } from '../figures/view.ts';
import type { Countries, Iso3 } from '../model/country.ts';
import { RIGHT_TO_LEFT } from '../model/language.ts';
import type { Geography } from '../scene/geography.ts';
import type { PlotModule } from '../scene/plot-options.ts';
import { sourcesText } from '../figures/source-text.ts';
import { NOTHING } from './svg/block.ts';
import type { Body } from './svg/body.ts';
import { chartPicture } from './svg/chart-picture.ts';
import { laidOut } from './svg/layout.ts';
import { mapPicture } from './svg/map-picture.ts';
import { element, escaped } from './svg/markup.ts';
import { rankingPicture } from './svg/ranking-picture.ts';
import { notesAndSources, titles } from './svg/surroundings.ts';
import { tablePicture } from './svg/table-picture.ts';
import { FONT, LIGHT } from './svg/tokens.ts';

/** What a picture of a figure needs besides the figure. */
export interface PictureEnvironment {
  /** In CSS pixels. */
  readonly width: number;
  /** In CSS pixels; left out, the picture is as high as what is in it. */
  readonly height?: number;
  /** Pictures for paper and slides are light. */
  readonly theme?: 'light';
  /** True leaves out title, notes and sources, for a document that has them as text. */
  readonly bare?: boolean;
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

function bodyOf(view: FigureView, environment: PictureEnvironment): Body {
  const { countries, geography, plot, document, selected = [] } = environment;
  const { body } = view;
  switch (body.kind) {
    case 'map':
      if (geography === null) throw new Error('A picture of a map needs the geography.');
      return mapPicture({ map: body.map, geography, countries, selected, prefix: view.id });
    case 'chart':
      if (!plot || !document) throw new Error('A picture of a chart needs Plot and a document.');
      return chartPicture(body.chart, plot, document);
    case 'ranking':
      return rankingPicture({ ranking: body.ranking, countries, selected });
    case 'table':
      return tablePicture(view.table());
  }
}

/** Around a picture, in CSS pixels. */
const MARGIN = 16;

/** What those hear who do not see the picture. */
const described = (view: FigureView, link: string | undefined): string =>
  [view.alt(), sourcesText(view.sources), link].filter(Boolean).join(' ');

/**
 * A figure as SVG text: presentation attributes only, no style sheet, no font, no script, nothing
 * from outside. Text is wrapped by its measured width, so that nothing is cut; where text leaves too
 * little room in a given height, everything is drawn smaller.
 *
 * @throws Error where a map has no geography, or a chart neither Plot nor a document.
 */
export function standaloneSvg(view: FigureView, environment: PictureEnvironment): string {
  const { bare = false } = environment;
  const { width, height, across, down, drawing } = laidOut(
    {
      above: (inner) => (bare ? NOTHING : titles(view, inner)),
      body: bodyOf(view, environment),
      below: (inner) => (bare ? NOTHING : notesAndSources(view, inner)),
      margin: bare ? 1 : MARGIN,
    },
    environment.width,
    environment.height ?? null,
  );
  const [titleId, descId] = [`${view.id}-title`, `${view.id}-description`];
  return element(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      width,
      height,
      viewBox: `0 0 ${across} ${down}`,
      role: 'img',
      'aria-labelledby': `${titleId} ${descId}`,
      'font-family': FONT,
      ...(RIGHT_TO_LEFT && { direction: 'ltr' }),
    },
    element('title', { id: titleId }, escaped(view.title)),
    element('desc', { id: descId }, escaped(described(view, environment.link))),
    element('rect', { width: across, height: down, fill: LIGHT.paper }),
    RIGHT_TO_LEFT ? element('g', { transform: turned(across) }, drawing) : drawing,
  );
}
