import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { parseAddress, type Address } from '../../src/address/address.ts';
import { Atlas } from '../../src/state/atlas.svelte.ts';
import type { Known } from '../../src/address/grammar.ts';
import type { AddressBar } from '../../src/address/history.ts';
import { defaultView, type View } from '../../src/address/view.ts';
import { INDICATOR } from '../../src/indicators/index.ts';

/** An address bar that remembers what it was told. */
function addressBar(search = '') {
  const written: string[] = [];
  let heard: (address: Address) => void = () => undefined;
  const say =
    (how: string) =>
    (view: View): void => {
      written.push(
        `${how} ${String(view.time.kind === 'year' ? view.time.year : view.indicator.id)}`,
      );
    };
  const bar: AddressBar = {
    read: (known?: Known) => parseAddress(search, known),
    pushView: say('push'),
    replaceView: say('replace'),
    subscribe: (listener) => {
      heard = listener;
      return () => undefined;
    },
  };
  return {
    bar,
    written,
    back: (to: string) => {
      heard(parseAddress(to));
    },
  };
}

const year = (y: number): Partial<View> => ({ time: { kind: 'year', year: y } });

beforeEach(() => {
  vi.useFakeTimers();
});

afterEach(() => {
  vi.useRealTimers();
});

describe('The view a reader has', () => {
  it('is at first what the address says', () => {
    const { bar } = addressBar('?indicator=coverage-4g&country=NER');
    const atlas = new Atlas(bar);
    expect(atlas.view).toEqual({
      ...defaultView('explore', INDICATOR['coverage-4g']),
      countries: ['NER'],
    });
    expect(atlas.settled).toEqual(atlas.view);
    expect(atlas.notices).toEqual([]);
  });

  it('comes with a notice for each part of the address that could not be taken', () => {
    const atlas = new Atlas(addressBar('?time=soon&view=pie').bar);
    expect(atlas.notices.map(({ parameter }) => parameter)).toEqual(['view', 'time']);
    atlas.dismissNotices();
    expect(atlas.notices).toEqual([]);
  });

  it('loses unknown codes once it is known which there are', () => {
    const atlas = new Atlas(addressBar('?country=NER~XXX').bar);
    expect(atlas.view.countries).toEqual(['NER', 'XXX']);
    atlas.check({ isCountry: (iso3) => iso3 === 'NER', isGroup: () => true });
    expect(atlas.view.countries).toEqual(['NER']);
    expect(atlas.notices.map(({ value }) => value)).toEqual(['XXX']);
  });
});

describe('A step', () => {
  it('changes the view and the address at once', () => {
    const { bar, written } = addressBar();
    const atlas = new Atlas(bar);
    atlas.go(year(2012));
    expect(atlas.view.time).toEqual({ kind: 'year', year: 2012 });
    expect(atlas.settled).toEqual(atlas.view);
    expect(written).toEqual(['push 2012']);
  });

  it('to another indicator brings its own measure, basket and target', () => {
    const atlas = new Atlas(addressBar('?indicator=fixed-price&measure=usd&basket=fixed-1gb').bar);
    atlas.go({ indicator: INDICATOR['gender-parity'], target: null });
    expect(atlas.view).toMatchObject({
      indicator: INDICATOR['gender-parity'],
      measure: 'parity',
      basket: null,
      target: null,
    });
  });

  it('to the same indicator changes nothing of its own', () => {
    const atlas = new Atlas(addressBar('?indicator=fixed-price&measure=usd').bar);
    atlas.go({ indicator: INDICATOR['fixed-price'] });
    expect(atlas.view.measure).toBe('usd');
  });

  it('dismisses the notices', () => {
    const atlas = new Atlas(addressBar('?time=soon').bar);
    atlas.go(year(2012));
    expect(atlas.notices).toEqual([]);
  });

  it('picks a country, and lets it go', () => {
    const atlas = new Atlas(addressBar('?country=NER').bar);
    atlas.toggle('TCD');
    expect(atlas.view.countries).toEqual(['NER', 'TCD']);
    atlas.toggle('NER');
    expect(atlas.view.countries).toEqual(['TCD']);
  });
});

describe('A change in passing', () => {
  it('shows at once, and settles once the reader comes to rest', () => {
    const { bar, written } = addressBar();
    const atlas = new Atlas(bar);
    for (const each of [2010, 2011, 2012]) {
      atlas.slide(year(each));
      vi.advanceTimersByTime(100);
    }
    expect(atlas.view.time).toEqual({ kind: 'year', year: 2012 });
    expect(atlas.settled.time).toEqual({ kind: 'latest' });
    expect(written).toEqual([]);
    vi.advanceTimersByTime(100);
    expect(atlas.settled).toEqual(atlas.view);
    expect(written).toEqual(['replace 2012']);
  });

  it('is overtaken by a step', () => {
    const { bar, written } = addressBar();
    const atlas = new Atlas(bar);
    atlas.slide(year(2010));
    atlas.go(year(2011));
    vi.advanceTimersByTime(1000);
    expect(written).toEqual(['push 2011']);
    expect(atlas.settled.time).toEqual({ kind: 'year', year: 2011 });
  });
});

describe('Back', () => {
  it('shows what the address says then', () => {
    const { bar, back } = addressBar();
    const atlas = new Atlas(bar);
    atlas.go(year(2012));
    back('?indicator=people-offline');
    expect(atlas.view).toEqual(defaultView('explore', INDICATOR['people-offline']));
    expect(atlas.settled).toEqual(atlas.view);
  });

  it('while the reader drags stays where it led', () => {
    const { bar, back } = addressBar();
    const atlas = new Atlas(bar);
    atlas.slide(year(2010));
    back('?time=2001');
    vi.advanceTimersByTime(1000);
    expect(atlas.view.time).toEqual({ kind: 'year', year: 2001 });
    expect(atlas.settled.time).toEqual({ kind: 'year', year: 2001 });
  });
});

describe('A link', () => {
  it('is the address of the view with one change, defaults left out', () => {
    const atlas = new Atlas(addressBar('?country=NER').bar);
    expect(atlas.href({ view: 'trend' })).toBe('?view=trend&country=NER');
    expect(atlas.href({ indicator: INDICATOR['coverage-4g'] })).toBe(
      '?indicator=coverage-4g&country=NER',
    );
  });
});
