/**
 * Keeps a figure inside its frame. Its natural height is reported to the page around, which may
 * give the frame that height. A page that does not (a plain frame without any script) leaves the
 * frame as it is: then the notes fold, and the drawing shrinks, until nothing needs to scroll.
 */
import type { Reporter } from './height.ts';

/** Milliseconds that a page has to answer a height before the figure adapts to the frame. */
const PATIENCE = 400;

/** Milliseconds until what has been put into the page has usually been laid out. */
const NOTICE = 60;

/** A drawing below this share of the frame would say nothing. */
const LEAST_DRAWING = 0.27;

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
const heightOf = (element: Element | null): number =>
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
  const drawing = content.querySelector<HTMLElement>(`${STAGE}, ${LOWERED}`);
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

/** Nothing is measured before there is something, nor while all notes lie over the figure. */
const isMeasurable = (content: HTMLElement): boolean =>
  content.querySelector('[data-waiting]') === null && !('notes' in root.dataset);

/** The height of the content if there were room for all; what is on the screen stays as it is. */
function naturalHeight(content: HTMLElement): number {
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

/**
 * Watches the content for as long as the page lives.
 *
 * @param content - The element whose height is that of the figure.
 */
export function fitFrame(content: HTMLElement, report: Reporter): void {
  let adapting: ReturnType<typeof setTimeout> | undefined;
  let noticing: ReturnType<typeof setTimeout> | undefined;
  let seen = '';
  /** Height of the content when it was last made to fit. */
  let fitted = 0;

  const adapt = (): void => {
    if (!isMeasurable(content)) return;
    loosen();
    if (heightOf(content) > window.innerHeight) tighten(content, window.innerHeight);
    fitted = heightOf(content);
  };

  const adaptLater = (): void => {
    clearTimeout(adapting);
    adapting = setTimeout(adapt, PATIENCE);
  };

  const measure = (): void => {
    clearTimeout(noticing);
    noticing = undefined;
    if (!isMeasurable(content)) return;
    const natural = naturalHeight(content);
    const state = `${natural} ${window.innerWidth} ${window.innerHeight}`;
    if (state !== seen) {
      seen = state;
      report(natural);
      adaptLater();
    } else if (root.dataset.fit !== undefined && heightOf(content) !== fitted) {
      // A chart is drawn only once it is in sight.
      adaptLater();
    }
  };

  new ResizeObserver(measure).observe(content);
  window.addEventListener('resize', measure);
  // Browsers do not render a frame that is out of sight, so there the observer hears nothing.
  const notice = (): void => {
    noticing ??= setTimeout(measure, NOTICE);
  };
  new MutationObserver(notice).observe(content, { childList: true, subtree: true });
  notice();
}
