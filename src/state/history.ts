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
  /** A change too small for a step of its own, as while the slider is dragged. */
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

/**
 * The address bar of a window. A sandboxed frame, or a browser that has seen too many changes at
 * once, may refuse to write: the page then goes on without an address of its own.
 */
export const createAddressBar = (window: HistoryWindow): AddressBar => {
  let codes: Known | undefined;

  const read = (known = codes): Address => {
    codes = known;
    return parseAddress(new URL(window.location.href).search, known);
  };

  const write = (method: 'pushState' | 'replaceState', view: View): void => {
    try {
      const href = addressOf(window.location.href, view);
      if (method === 'replaceState' || href !== window.location.href)
        window.history[method](null, '', href);
    } catch {
      // What is shown does not depend on it.
    }
  };

  return {
    read,
    pushView: (view) => {
      write('pushState', view);
    },
    replaceView: (view) => {
      write('replaceState', view);
    },
    subscribe: (listener) => {
      const heard = (): void => {
        listener(read());
      };
      window.addEventListener('popstate', heard);
      return () => {
        window.removeEventListener('popstate', heard);
      };
    },
  };
};
