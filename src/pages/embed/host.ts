/**
 * `embed.js`, for pages that embed figures: gives each frame the height of its figure, marks those
 * that have settled with `data-settled`, and defines `<roadmap-figure>`. It stands once anywhere in
 * such a page, touches nothing but frames that show an `embed.html`, and neither keeps nor asks for
 * anything.
 */
import { PLAIN } from '../../messages/export/embed-plain.ts';
import { ANSWER, QUESTION, SETTLED } from './height.ts';

/** Higher frames than this are a mistake, or mischief. */
const MOST = 20_000;
const USUAL_HEIGHT = 560;

const isFigure = ({ src }: HTMLIFrameElement): boolean => /\/embed(\.html)?($|[?#])/.test(src);

const figures = (): HTMLIFrameElement[] =>
  [...document.querySelectorAll('iframe')].filter(isFigure);

/** The height that a message tells, in pixels; null where it tells none. */
function heightIn(data: unknown): number | null {
  if (typeof data !== 'object' || data === null) return null;
  const told = data as Record<string, unknown>;
  const byId = told['datawrapper-height'];
  const height: unknown = byId ? Object.values(byId)[0] : told[ANSWER];
  return typeof height === 'number' && height > 0 ? Math.min(height, MOST) : null;
}

/** Whether a message tells that its figure has settled, or no longer is; null where it tells neither. */
const settledIn = (data: unknown): boolean | null =>
  typeof data === 'object' && data !== null && SETTLED in data ? data[SETTLED] !== null : null;

function hear({ source, data }: MessageEvent<unknown>): void {
  const frame = figures().find(({ contentWindow }) => contentWindow === source);
  if (!frame) return;
  const height = heightIn(data);
  if (height !== null) frame.style.height = `${height}px`;
  const settled = settledIn(data);
  if (settled !== null) frame.toggleAttribute('data-settled', settled);
}

/** Attributes that are the element's own, not parameters of its figure. */
const OWN = /^(src|title|height|style|class|id|slot|hidden|lang|dir|role|(aria|data|on).*)$/;

/** The folder of the atlas, from which this script comes. */
function folderOf(script: HTMLOrSVGScriptElement | null): string {
  const own = script ?? document.querySelector<HTMLScriptElement>('script[src*="embed.js"]');
  return own instanceof HTMLScriptElement ? own.src : document.baseURI;
}
const folder = folderOf(document.currentScript);

function addressOf(element: HTMLElement): string {
  const given = element.getAttribute('src');
  const address = new URL(given ?? 'embed.html', given === null ? folder : document.baseURI);
  if (given === null)
    for (const { name, value } of element.attributes)
      if (!OWN.test(name)) address.searchParams.set(name, value);
  return address.href;
}

/**
 * `<roadmap-figure figure="map" indicator="internet-use" time="2019">`: each attribute is a
 * parameter of the figure; `src` may have the whole address instead. What stands inside is shown
 * until this script has run.
 */
class RoadmapFigure extends HTMLElement {
  connectedCallback(): void {
    const frame = document.createElement('iframe');
    frame.src = addressOf(this);
    frame.title = this.title || this.textContent.trim() || PLAIN.figure;
    frame.loading = 'lazy';
    frame.allow = 'clipboard-write';
    const height = parseInt(this.getAttribute('height') ?? '', 10) || USUAL_HEIGHT;
    frame.style.cssText = `display:block;width:100%;height:${height}px;border:0`;
    this.style.display = 'block';
    this.replaceChildren(frame);
  }
}

if (!customElements.get('roadmap-figure')) {
  customElements.define('roadmap-figure', RoadmapFigure);
  window.addEventListener('message', hear);
  // Figures that were there before this script have told their height already.
  for (const { contentWindow } of figures()) contentWindow?.postMessage(QUESTION, '*');
}
