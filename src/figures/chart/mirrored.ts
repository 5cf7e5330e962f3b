/**
 * Charts for those who read from right to left: turned as in a mirror, with every text turned back.
 * Charts are laid out once, from left to right; no builder knows of directions.
 */

const TURNED = 'data-turned';

/** Which end of a text stands at its place: the other one, seen in a mirror. */
export const otherAnchor = (anchor: string | null): string =>
  anchor === 'end' ? 'start' : anchor === 'middle' ? 'middle' : 'end';

/** Turns a text about its own place, in a drawing that is turned as a whole. */
export const turnedBack = (x: number): string => `translate(${2 * x} 0) scale(-1 1)`;

/** Turns a whole drawing of a width. */
export const turned = (width: number): string => `translate(${width} 0) scale(-1 1)`;

function turnText(text: Element): void {
  if (text.hasAttribute(TURNED)) return;
  text.setAttribute(TURNED, '');
  const back = turnedBack(Number(text.getAttribute('x') ?? 0));
  text.setAttribute('transform', `${text.getAttribute('transform') ?? ''} ${back}`.trim());
  // Brackets and full stops follow the letters, and places do not.
  text.setAttribute('unicode-bidi', 'plaintext');
}

const ANCHORED = 'data-anchored';

function turnAnchor(element: Element): void {
  if (element.hasAttribute(ANCHORED)) return;
  element.setAttribute(ANCHORED, '');
  element.setAttribute('text-anchor', otherAnchor(element.getAttribute('text-anchor')));
}

/** Turns back the texts of a drawing that will be turned as a whole. */
export function withTextsTurned(root: Element): void {
  for (const element of [root, ...root.querySelectorAll('[text-anchor]')])
    if (element === root || element.hasAttribute('text-anchor')) turnAnchor(element);
  for (const text of root.querySelectorAll('text')) turnText(text);
}

/** What appears inherits the anchor of the whole, which is turned already. */
function turnAdded(added: Element): void {
  for (const element of [added, ...added.querySelectorAll('[text-anchor]')])
    if (element.hasAttribute('text-anchor')) turnAnchor(element);
  for (const text of [added, ...added.querySelectorAll('text')])
    if (text.matches('text')) turnText(text);
}

/** Turns a chart of the page, and what appears in it later: what a pointer is told of a mark. */
export function mirrored(chart: Element): void {
  const svgs = chart.matches('svg') ? [chart] : [...chart.querySelectorAll('svg')];
  for (const svg of svgs) {
    svg.setAttribute('style', `${svg.getAttribute('style') ?? ''};direction:ltr;scale:-1 1`);
    withTextsTurned(svg);
    new MutationObserver((changes) => {
      for (const node of changes.flatMap(({ addedNodes }) => [...addedNodes]))
        if (node instanceof Element) turnAdded(node);
    }).observe(svg, { childList: true, subtree: true });
  }
}
