/** The browser's address bar and its Back button: the only place that writes to them. */
import { formatAddress, parseAddress, type Address } from './address.ts';
import type { Known } from './grammar.ts';
import type { View } from './view.ts';

/** The parts of a window that this needs, so that a test can stand in for it. */
export interface HistoryWindow {
  readonly location: { readonly href: string };
  readonly history: Pick<History, 'pushState' | 'replaceState'>;
  addEventListener: (type: 'popstate', listener: () => void) => void;
  removeEventListener: (type: 'popstate', listener: () => void) => void;
}

export interface AddressBar {
  /** What the address says now. The codes once given as known stay so. */
  readonly read: (known?: Known) => Address;
  /** A step that Back undoes. */
  readonly pushView: (view: View) => void;
  /**
   * A change in passing, as while the slider is dragged. The next step takes its place: Back then
   * leads to what was shown before the first change in passing.
   */
  readonly replaceView: (view: View) => void;
  /** Calls back when the reader goes back or forward; returns how to stop that. */
  readonly subscribe: (listener: (address: Address) => void) => () => void;
}

const addressOf = (href: string, view: View): string => {
  const url = new URL(href);
  url.search = formatAddress(view);
  url.hash = '';
  return url.href;
};

/** Browsers refuse more than about three writes a second for long, and each takes its time. */
const PAUSE = 350;

/**
 * The address bar of a window. A sandboxed frame may refuse all writing: the page then goes on
 * without an address of its own.
 */
export const createAddressBar = (window: HistoryWindow): AddressBar => {
  let codes: Known | undefined;
  /** The address before the first change in passing; null while there is none. */
  let settled: string | null = null;
  let passing: View | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const write = (method: 'pushState' | 'replaceState', href: string): void => {
    try {
      if (href !== window.location.href) window.history[method](null, '', href);
    } catch {
      // What is shown does not depend on it.
    }
  };

  const forget = (): void => {
    clearTimeout(timer);
    timer = undefined;
    passing = null;
  };

  const writePassing = (): void => {
    if (passing) write('replaceState', addressOf(window.location.href, passing));
    forget();
  };

  return {
    read: (known = codes) => {
      codes = known;
      writePassing();
      return parseAddress(new URL(window.location.href).search, known);
    },
    pushView: (view) => {
      forget();
      if (settled !== null) write('replaceState', settled);
      settled = null;
      write('pushState', addressOf(window.location.href, view));
    },
    replaceView: (view) => {
      settled ??= window.location.href;
      passing = view;
      timer ??= setTimeout(writePassing, PAUSE);
    },
    subscribe: (listener) => {
      const heard = (): void => {
        forget();
        settled = null;
        listener(parseAddress(new URL(window.location.href).search, codes));
      };
      window.addEventListener('popstate', heard);
      return () => {
        window.removeEventListener('popstate', heard);
      };
    },
  };
};
