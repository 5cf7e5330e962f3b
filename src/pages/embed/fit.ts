/**
 * Makes a figure fit into a frame that is lower than it: the notes fold, and the drawing shrinks,
 * until nothing needs to scroll. When that is wanted is told in `settle.ts`.
 */

/** A drawing below this share of the frame would say nothing. */
const LEAST_DRAWING = 0.2;

/** What is taken away, step by step; the rules are in embed.css. */
const LEVELS = ['folded', 'tight', 'clipped'] as const;

const root = document.documentElement;

function resetSize(): void {
  delete root.dataset.lowered;
  for (const name of ['--drawing-width', '--drawing-height']) root.style.removeProperty(name);
}

function loosen(): void {
  delete root.dataset.fit;
  resetSize();
}

/** Height in CSS pixels of what an element holds. */
export const heightOf = (element: Element | null): number =>
  Math.ceil(element?.getBoundingClientRect().height ?? 0);

/** The map, which is as wide as it is high times its proportion. */
const STAGE = '.stage';
/** What can simply be lower: a chart is drawn smaller, a list shows fewer of its rows at a time. */
const LOWERED = '.plot, .ranking, .scroll';

/** A chart drawn smaller than this cannot be read any more; it rather scrolls, as lists do. */
const LEAST_SCALE = 0.55;

/** Makes the drawing so high; a map needs its width for that, in which its frame has a part. */
function shrink(drawing: HTMLElement, height: number): void {
  if (!drawing.matches(STAGE)) {
    if (height < heightOf(drawing) * LEAST_SCALE) root.dataset.lowered = 'scroll';
    root.style.setProperty('--drawing-height', `${Math.floor(height)}px`);
    return;
  }
  for (let round = 0; round < 3; round++) {
    const { width, height: now } = drawing.getBoundingClientRect();
    if (now <= height) return;
    root.style.setProperty('--drawing-width', `${Math.floor((width * height) / now)}px`);
  }
}

/** Fits content that is too high into the frame; where nothing helps, the frame scrolls after all. */
function tighten(content: HTMLElement, room: number): void {
  const drawing = content.querySelector<HTMLElement>([STAGE, LOWERED].join());
  const over = (): number => heightOf(content) - room;
  for (const level of LEVELS) {
    root.dataset.fit = level;
    resetSize();
    if (drawing && over() > 0)
      shrink(drawing, Math.max(room * LEAST_DRAWING, heightOf(drawing) - over()));
    if (over() <= 0) return;
  }
  root.dataset.fit = 'clipped scroll';
}

/** The height of the content if there were room for all; what is on the screen stays as it is. */
export function naturalHeight(content: HTMLElement): number {
  const { fit, lowered } = root.dataset;
  const { cssText } = root.style;
  loosen();
  const natural = heightOf(content);
  if (fit !== undefined && natural > window.innerHeight) {
    Object.assign(root.dataset, { fit, ...(lowered && { lowered }) });
    root.style.cssText = cssText;
  }
  return natural;
}

/** Makes the content fit, from scratch; what fits as it is loses nothing. */
export function fit(content: HTMLElement): void {
  loosen();
  if (heightOf(content) > window.innerHeight) tighten(content, window.innerHeight);
}
