/**
 * Lets the keyboard walk the links of a chart: one tab stop, arrow keys from mark to mark, Enter
 * opens the country. Plot draws the links; this gives them their names and their order.
 */
import type { Attachment } from 'svelte/attachments';
import { STEP_OF_ARROW } from '../../model/language.ts';

export interface Walk {
  /** Told what the mark says when it is reached; null when the chart is left. */
  readonly onread: (text: string | null) => void;
  /** Told the address behind a mark that is opened with a plain click or Enter. */
  readonly onopen: (href: string) => void;
}

const linksIn = (element: Element): SVGAElement[] => [
  ...element.querySelectorAll<SVGAElement>('svg a'),
];

const labelOf = (link: Element): string =>
  link.querySelector('[aria-label]')?.getAttribute('aria-label') ??
  link.getAttribute('aria-label') ??
  '';

/** Names every link and leaves one of them as the tab stop. */
function prepare(element: Element): void {
  linksIn(element).forEach((link, at) => {
    link.setAttribute('aria-label', labelOf(link));
    link.setAttribute('tabindex', at === 0 ? '0' : '-1');
  });
}

/** Where a key leads from a mark; null where it leads nowhere. */
function target(key: string, from: number, count: number): number | null {
  if (key === 'Home') return 0;
  if (key === 'End') return count - 1;
  const step = STEP_OF_ARROW[key];
  return step === undefined ? null : Math.max(0, Math.min(count - 1, from + step));
}

function moveTo(links: readonly SVGAElement[], at: number): void {
  for (const link of links) link.setAttribute('tabindex', '-1');
  links[at]?.setAttribute('tabindex', '0');
  links[at]?.focus();
}

const linkOf = (event: Event): SVGAElement | null =>
  event.target instanceof Element ? event.target.closest<SVGAElement>('a') : null;

const isPlain = (event: MouseEvent): boolean =>
  event.button === 0 && !event.ctrlKey && !event.metaKey && !event.shiftKey;

/** Makes the marks of a chart reachable, however often the chart is drawn again. */
export const walkable =
  ({ onread, onopen }: Walk): Attachment<HTMLElement> =>
  (element) => {
    const observer = new MutationObserver(() => prepare(element));
    observer.observe(element, { childList: true });
    const stop = new AbortController();
    const { signal } = stop;
    element.addEventListener(
      'keydown',
      (event) => {
        const links = linksIn(element);
        const link = linkOf(event);
        if (link === null) return;
        const to = target(event.key, links.indexOf(link), links.length);
        if (to === null) return;
        event.preventDefault();
        moveTo(links, to);
      },
      { signal },
    );
    element.addEventListener('focusin', (event) => onread(labelOf(linkOf(event) ?? element)), {
      signal,
    });
    element.addEventListener('focusout', () => onread(null), { signal });
    element.addEventListener(
      'click',
      (event) => {
        const href = linkOf(event)?.href.baseVal;
        if (href === undefined || !isPlain(event)) return;
        event.preventDefault();
        onopen(href);
      },
      { signal },
    );
    prepare(element);
    return () => {
      observer.disconnect();
      stop.abort();
    };
  };
