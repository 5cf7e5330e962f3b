/**
 * Mounts a component into a frame of its own, so that width and theme are those of a window: media
 * queries and `light-dark()` ask the window, and no element can stand in for it.
 */
import { unmount, type mount } from 'svelte';
import type { Attachment } from 'svelte/attachments';
import { giveColours } from './colours.ts';
import type { Theme } from './filter.ts';

const isStyle = (node: Element): boolean => node.matches('style, link[rel="stylesheet"]');

/** Gives a document the style sheets of the page, also those that come or change later. */
function keepStyles(target: Document): () => void {
  const copy = (): void => {
    const styles = Array.from(document.head.children).filter(isStyle);
    target.head.replaceChildren(...styles.map((style) => target.importNode(style, true)));
  };
  copy();
  const observer = new MutationObserver(copy);
  observer.observe(document.head, { childList: true, characterData: true, subtree: true });
  return () => observer.disconnect();
}

/** What is known of a frame once something is drawn in it. */
export interface Measured {
  /** In CSS pixels. */
  readonly height: number;
  /** Whether it is wider than the frame. */
  readonly overflows: boolean;
  /** Whether nothing is awaited any more. */
  readonly drawn: boolean;
}

const MARGIN = 12;

function measured(inside: Document): Measured {
  const { documentElement: root, body } = inside;
  return {
    height: Math.ceil(body.getBoundingClientRect().height) + 2 * MARGIN,
    overflows: root.scrollWidth > root.clientWidth,
    drawn:
      body.childElementCount > 0 && inside.querySelector('.plot:empty, img:not([src])') === null,
  };
}

/** Measures again whenever something grows or is put in; once a frame, lest one causes the other. */
function watch(inside: Document, onmeasure: (measured: Measured) => void): () => void {
  let asked = 0;
  const ask = (): void => {
    cancelAnimationFrame(asked);
    asked = requestAnimationFrame(() => onmeasure(measured(inside)));
  };
  const sizes = new ResizeObserver(ask);
  const changes = new MutationObserver(ask);
  sizes.observe(inside.body);
  changes.observe(inside.body, { childList: true, subtree: true });
  return () => {
    cancelAnimationFrame(asked);
    sizes.disconnect();
    changes.disconnect();
  };
}

/**
 * Fills a frame while it is there.
 *
 * @param fillWith - Mounts a component into the body of the frame.
 */
export const framed =
  (
    theme: Theme,
    fillWith: (target: HTMLElement) => ReturnType<typeof mount>,
    onmeasure: (measured: Measured) => void,
  ): Attachment<HTMLIFrameElement> =>
  (frame) => {
    let empty = (): void => undefined;
    const fill = (): void => {
      const inside = frame.contentDocument;
      if (!inside) return;
      const { lang, dir } = document.documentElement;
      Object.assign(inside.documentElement, { lang, dir });
      inside.documentElement.dataset.theme = theme;
      inside.documentElement.style.overflow = 'hidden';
      inside.body.style.margin = `${MARGIN}px`;
      giveColours(inside);
      const forgetStyles = keepStyles(inside);
      const forgetSizes = watch(inside, onmeasure);
      const mounted = fillWith(inside.body);
      empty = () => {
        forgetStyles();
        forgetSizes();
        void unmount(mounted);
      };
    };
    frame.addEventListener('load', fill, { once: true });
    // With a document type, or the frame would be laid out as in the last century.
    frame.srcdoc = '<!doctype html><html lang="en"><head></head><body></body></html>';
    return () => {
      frame.removeEventListener('load', fill);
      empty();
    };
  };
