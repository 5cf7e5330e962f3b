import { afterEach, describe, expect, it, vi } from 'vitest';
import { createAddressBar, type HistoryWindow } from '../../src/address/history.ts';
import { defaultView, type View } from '../../src/address/view.ts';

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

afterEach(() => {
  vi.useRealTimers();
});

describe('The address bar', () => {
  it('writes the view below the page it stands on, without what was behind a #', () => {
    const { window, entries } = fakeWindow('https://host.example/a/b/index.html?time=2019#main');
    const bar = createAddressBar(window);
    expect(bar.read().view.time).toEqual({ kind: 'year', year: 2019 });
    bar.pushView(africa);
    expect(entries.at(-1)).toBe('https://host.example/a/b/index.html?region=africa');
    bar.pushView(defaultView());
    expect(entries.at(-1)).toBe('https://host.example/a/b/index.html');
    expect(entries).toHaveLength(3);
  });

  it('follows changes in passing now and then, and Back leads to what was before them', () => {
    vi.useFakeTimers();
    const { window, entries } = fakeWindow('https://host.example/?region=africa');
    const bar = createAddressBar(window);
    const at = (year: number): View => ({ ...africa, time: { kind: 'year', year } });
    for (const year of [2019, 2018, 2017]) bar.replaceView(at(year));
    expect(entries).toEqual(['https://host.example/?region=africa']);
    vi.advanceTimersByTime(1000);
    expect(entries).toEqual(['https://host.example/?time=2017&region=africa']);
    bar.replaceView(at(2016));
    bar.pushView(at(2015));
    vi.advanceTimersByTime(1000);
    expect(entries).toEqual([
      'https://host.example/?region=africa',
      'https://host.example/?time=2015&region=africa',
    ]);
  });

  it('reads back a change in passing at once', () => {
    vi.useFakeTimers();
    const bar = createAddressBar(fakeWindow('https://host.example/').window);
    bar.replaceView(africa);
    expect(bar.read().view.region).toBe('africa');
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
