/** What is written about a ready figure: its oEmbed answer, and all else that programs ask for. */
import { vintageOf } from '../../src/analysis/vintage.ts';
import type { FigureView } from '../../src/figures/view.ts';
import { MAP } from '../../src/messages/figure/map.ts';
import { SITE } from '../../src/messages/page.ts';
import { formatAddress } from '../../src/address/address.ts';
import type { EmbedOptions } from '../../src/address/embed-address.ts';
import { embedAddress, plainFrame } from '../../src/export/embed-code.ts';
import type { StandardFigure } from '../../src/export/ready-figures.ts';

/** A standard figure once it is drawn. */
export interface DrawnFigure {
  readonly standard: StandardFigure;
  readonly view: FigureView;
  /** Size of its picture in CSS pixels. */
  readonly picture: { readonly width: number; readonly height: number };
  /** Height in CSS pixels of the figure in a frame of `FRAME_WIDTH`. */
  readonly frameHeight: number;
}

/** Width of the frame that an oEmbed answer proposes: that of a column of text. */
export const FRAME_WIDTH = 700;

/** The usual form of a figure on somebody else's page. */
const USUAL: Omit<EmbedOptions, 'figure'> = {
  controls: true,
  title: true,
  theme: 'auto',
  vintage: null,
};

/** Addresses of a figure, seen from the folder of the ready figures, or absolute. */
export function linksOf({ name, figure, view }: StandardFigure, base: string) {
  const file = (ending: string): string => `${base}figures/${name}.${ending}`;
  return {
    page: file('html'),
    svg: file('svg'),
    png: file('png'),
    csv: file('csv'),
    json: file('json'),
    atlas: `${base}index.html?${formatAddress(view, { spellOut: true })}`,
    embed: embedAddress({ figure, ...USUAL }, view, base),
  };
}

/** The frame of a figure, to be pasted. */
export const frameOf = ({ standard, view, frameHeight }: DrawnFigure, base: string): string =>
  plainFrame({
    address: linksOf(standard, base).embed,
    title: view.title,
    height: frameHeight,
  });

/**
 * The metadata of a figure as one JSON object. It is an oEmbed answer (https://oembed.com, type
 * "rich"), which may have further members; those that oEmbed does not know are in `figure`.
 */
export function aboutFigure(drawn: DrawnFigure, base: string): string {
  const { standard, view, picture, frameHeight } = drawn;
  const links = linksOf(standard, base);
  const answer = {
    version: '1.0',
    type: 'rich',
    title: view.title,
    provider_name: SITE.name,
    provider_url: `${base}index.html`,
    html: frameOf(drawn, base),
    width: FRAME_WIDTH,
    height: frameHeight,
    thumbnail_url: links.png,
    thumbnail_width: picture.width * 2,
    thumbnail_height: Math.round(picture.height * 2),
    figure: {
      name: standard.name,
      subtitle: view.subtitle,
      description: view.alt(),
      notes: view.notes,
      vintage: vintageOf(view.sources),
      boundaries: view.body.kind === 'map' ? MAP.boundaries : null,
      sources: view.sources.map(({ publisher, title, vintage, licence, link, changes }) => ({
        publisher,
        title,
        vintage,
        licence,
        link,
        changes,
      })),
      links,
    },
  };
  return `${JSON.stringify(answer, null, 2)}\n`;
}
