/**
 * Watches an embedded figure for as long as its page lives. Its height is told to the page around,
 * which may give the frame that height. A page that does not leaves the frame as it is: then the
 * figure makes do with it.
 *
 * A figure has settled once its files are there or have failed, its drawing is drawn for the width
 * that it has, and the frame has the height told or the figure has been made to fit into it. Then
 * the root carries the size of the frame in `data-settled` ("640 433", in CSS pixels), and the page
 * around is told as well. Whatever changes size or content ends that until it has settled again. A
 * frame out of sight hears nothing of a new size, so only a `data-settled` that names the size the
 * frame has now counts.
 */
import { isDrawn } from '../../figures/chart/drawn.ts';
import { fit, heightOf, naturalHeight } from './fit.ts';
import { knownAround } from './height.ts';

/** Milliseconds that a page has to answer a height before the figure makes do with its frame. */
const PATIENCE = 400;

/** Fitting may change the width of a drawing, whose new height is fitted again: so often at most. */
const MOST_ROUNDS = 4;

const root = document.documentElement;

/** Nothing is measured before all is there and drawn, nor while all notes lie over the figure. */
const isMeasurable = (content: HTMLElement): boolean =>
  content.querySelector('[data-waiting]') === null &&
  !('notes' in root.dataset) &&
  isDrawn(content);

/**
 * Keeps a figure inside its frame from now on.
 *
 * @param content - The element whose height is that of the figure.
 * @param id - Names the figure to the page around.
 */
export function keepSettled(content: HTMLElement, id: string): void {
  const around = knownAround(id, () => {
    // A script that asks for the height is about to give the frame that height.
    say(false);
    answers = null;
    asked = '';
    look();
  });
  /** Whether the page around gives the frame its height; null while that is not known. */
  let answers: boolean | null = around === null ? false : null;
  let waiting: ReturnType<typeof setTimeout> | undefined;
  /** For which height of the figure, and which frame, the page around was last asked. */
  let asked = '';
  /** The same of the last time that the figure was made to fit, and the height it had then. */
  let fitted = { to: '', height: 0, rounds: 0 };

  const say = (settled: boolean): void => {
    const { innerWidth: width, innerHeight: height } = window;
    const next = settled ? `${width} ${height}` : undefined;
    if (next === root.dataset.settled) return;
    if (next === undefined) delete root.dataset.settled;
    else root.dataset.settled = next;
    around?.tellSettled(settled ? { width, height } : null);
  };

  const wait = (): void => {
    clearTimeout(waiting);
    waiting = undefined;
    if (answers === false) return;
    waiting = setTimeout(() => {
      waiting = undefined;
      answers ??= false;
      look();
    }, PATIENCE);
  };

  const look = (): void => {
    if (!isMeasurable(content)) {
      say(false);
      return;
    }
    const natural = naturalHeight(content);
    const state = `${natural} ${window.innerWidth} ${window.innerHeight}`;
    if (state !== asked) {
      asked = state;
      around?.tellHeight(natural);
      wait();
    }
    if (around !== null && natural === window.innerHeight) {
      clearTimeout(waiting);
      waiting = undefined;
      answers = true;
    }
    if (waiting === undefined) makeDo(state);
    const settled = waiting === undefined && isDrawn(content);
    if (settled) fitted.rounds = 0;
    say(settled);
  };

  const makeDo = (state: string): void => {
    const rounds = state === fitted.to ? fitted.rounds + 1 : 0;
    const stands = root.dataset.fit === undefined || heightOf(content) === fitted.height;
    if (rounds > 0 && (stands || rounds > MOST_ROUNDS)) return;
    fit(content);
    fitted = { to: state, height: heightOf(content), rounds };
  };

  new ResizeObserver(look).observe(content);
  window.addEventListener('resize', look);
  // Browsers do not render a frame that is out of sight, so there the observer hears nothing.
  const changes = new MutationObserver(look);
  changes.observe(content, {
    subtree: true,
    childList: true,
    characterData: true,
    attributeFilter: ['data-drawn', 'open'],
  });
  changes.observe(root, { attributeFilter: ['data-notes'] });
  look();
}
