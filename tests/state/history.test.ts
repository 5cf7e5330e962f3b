import { describe, expect, it } from 'vitest';
import { createAddressBar, type HistoryWindow } from '../../src/state/history.ts';
import { defaultView } from '../../src/state/view.ts';

/** A window with a history of its own. */
const fakeWindow = (start: string) => {
  const entries = [start];
  const listeners = new Set<() => void>();
  const window: HistoryWindow = {
    location: {
      get href() {
        return entries.at(-1) ?? start;
      },
    },
    history: {
      pushState: (_state, _unused, url) => entries.push(String(url)),
      replaceState: (_state, _unused, url) => entries.splice(-1, 1, String(url)),
    },
    addEventListener: (_type, listener) => listeners.add(listener),
    removeEventListener: (_type, listener) => listeners.delete(listener),
  };
  const back = (): void => {
    entries.pop();
    for (const listener of listeners) listener();
  };
  return { window, entries, back };
};

const africa = { ...defaultView(), region: 'africa' } as const;

describe('The address bar', () => {
  it('writes the view below the page it stands on, without what was behind a #', () => {
    const { window, entries } = fakeWindow('https://host.example/a/b/index.html?time=2019#main');
    const bar = createAddressBar(window);
    expect(bar.read().view.time).toEqual({ kind: 'year', year: 2019 });
    bar.pushView(africa);
    expect(entries.at(-1)).toBe('https://host.example/a/b/index.html?region=africa');
    bar.replaceView(defaultView());
    expect(entries.at(-1)).toBe('https://host.example/a/b/index.html');
    expect(entries).toHaveLength(2);
  });

  it('adds no step that changes nothing', () => {
    const { window, entries } = fakeWindow('https://host.example/?region=africa');
    createAddressBar(window).pushView(africa);
    expect(entries).toHaveLength(1);
  });

  it('tells what the address says after Back, until told to stop', () => {
    const { window, back } = fakeWindow('https://host.example/');
    const bar = createAddressBar(window);
    const heard: (string | null)[] = [];
    const stop = bar.subscribe(({ view }) => heard.push(view.region));
    bar.pushView({ ...defaultView(), region: 'asia' });
    bar.pushView(africa);
    back();
    stop();
    back();
    expect(heard).toEqual(['asia']);
  });

  it('remembers which codes are known', () => {
    const { window, back } = fakeWindow('https://host.example/?country=XXX~NER');
    const bar = createAddressBar(window);
    const heard: (readonly string[])[] = [];
    bar.subscribe(({ view }) => heard.push(view.countries));
    expect(bar.read().view.countries).toEqual(['XXX', 'NER']);
    bar.read({ isCountry: (code) => code === 'NER', isGroup: () => true });
    bar.pushView(africa);
    back();
    expect(heard).toEqual([['NER']]);
  });

  it('goes on where the frame forbids writing', () => {
    const { window } = fakeWindow('https://host.example/');
    const refuse = (): never => {
      throw new DOMException('sandboxed', 'SecurityError');
    };
    const bar = createAddressBar({
      ...window,
      history: { pushState: refuse, replaceState: refuse },
    });
    expect(() => {
      bar.pushView(africa);
    }).not.toThrow();
  });
});
