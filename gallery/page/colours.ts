/** The colours of the data for a document: the page's own, and that of each frame in it. */
import { paletteCss } from '../../src/scene/palette.ts';

export function giveColours(target: Document): void {
  const Sheet = target.defaultView?.CSSStyleSheet ?? CSSStyleSheet;
  const colours = new Sheet();
  colours.replaceSync(paletteCss());
  target.adoptedStyleSheets.push(colours);
}
