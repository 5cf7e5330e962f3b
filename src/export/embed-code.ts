/** What somebody pastes into a page of their own to embed a figure, by each of the ways. */
import { formatEmbed, type EmbedOptions } from '../address/embed-address.ts';
import type { View } from '../address/view.ts';
import { stillOf } from './ready-figures.ts';

export interface EmbedCode {
  /** The address of the figure, by `embedAddress`. */
  readonly address: string;
  readonly title: string;
  /** In CSS pixels; pages that listen to the figure do not need it. */
  readonly height: number;
}

/**
 * The address of an embedded figure with every parameter spelled out. After its # stands the picture
 * that those see in whose browser no script runs, where there is one of this very figure.
 *
 * @param base - The folder of the atlas, with a slash at its end.
 */
export function embedAddress(options: EmbedOptions, view: View, base: string): string {
  const still = stillOf(options.figure, view);
  return `${base}embed.html?${formatEmbed(options, view)}${still === null ? '' : `#${still}`}`;
}

const SIGNS: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};

/** Text as it stands in HTML, also within quotation marks. */
export const inHtml = (text: string): string =>
  text.replace(/[&<>"]/g, (sign) => SIGNS[sign] ?? sign);

const scriptTag = (base: string): string => `<script async src="${inHtml(base)}embed.js"></script>`;

/** A frame of fixed height, for pages that take no script. */
export const plainFrame = ({ address, title, height }: EmbedCode): string =>
  `<iframe src="${inHtml(address)}" title="${inHtml(title)}" loading="lazy" style="width:100%;height:${height}px;border:0" allow="clipboard-write"></iframe>`;

/** The same frame, to which a script gives the height of its figure. */
export const frameWithScript = (code: EmbedCode, base: string): string =>
  `${plainFrame(code)}\n${scriptTag(base)}`;

/** The custom element, with a link in it for where the script does not run. */
export const customElement = ({ address, title, height }: EmbedCode, base: string): string =>
  `<roadmap-figure src="${inHtml(address)}" title="${inHtml(title)}" height="${height}"><a href="${inHtml(address)}">${inHtml(title)}</a></roadmap-figure>\n${scriptTag(base)}`;
