import { readdirSync, readFileSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import { describe, expect, inject, it } from 'vitest';
import type { Page } from 'playwright';
import { openAtlas } from '../support/atlas.ts';
import { DIST } from '../support/built-site.ts';
import { brotliBytes, firstMap, recordTransfers, type Transfer } from '../support/transfer.ts';

const KB = 1000;

/** A name that Plot writes into every chart, and so into the chunk that has Plot. */
const PLOT = 'plot-d6a7b5';

/** What the page asked for before its map was there; what comes later nobody waits for. */
const askedForFirstMap = async (page: Page): Promise<ReadonlySet<string>> => {
  const urls = await page.evaluate(() => {
    const [map] = performance.getEntriesByName('first-map');
    return performance
      .getEntriesByType('resource')
      .filter(({ startTime }) => startTime <= (map?.startTime ?? 0))
      .map(({ name }) => name);
  });
  const [own = ''] = page.url().split('?');
  return new Set([own, ...urls].map((url) => url.replace(inject('siteUrl'), '')));
};

const loadedForFirstMap = async (path: string): Promise<Transfer[]> => {
  let loaded: (() => Promise<Transfer[]>) | undefined;
  const page = await openAtlas(path, {
    prepare: (each) => {
      loaded = recordTransfers(each, inject('siteUrl'));
      return Promise.resolve();
    },
  });
  await firstMap(page);
  const asked = await askedForFirstMap(page);
  return ((await loaded?.()) ?? []).filter(({ path: each }) => asked.has(each));
};

/** What a frame loads: the tests open it as a page, and only a page asks for its icon. */
const withoutIcon = (transfers: readonly Transfer[]): Transfer[] =>
  transfers.filter(({ path }) => path !== 'icon.svg');

const listed = (transfers: readonly Transfer[]): string =>
  transfers.map(({ path, brotli }) => `${path}: ${brotli} bytes`).join('\n');

describe('What the first map loads', () => {
  it('is at most 75 KB of JavaScript, without Plot', async () => {
    const transfers = await loadedForFirstMap('index.html');
    expect(brotliBytes(transfers, 'js'), listed(transfers)).toBeLessThanOrEqual(75 * KB);
    const scripts = transfers.filter(({ kind }) => kind === 'js');
    expect(scripts.filter(({ body }) => body.includes(PLOT)).map(({ path }) => path)).toEqual([]);
  });

  // Values to the last digit that is published weigh 19 KB more than values of two decimals: 131 KB, not 110.
  it('is at most 45 KB of JavaScript and 131 KB in all where the map is embedded', async () => {
    const transfers = withoutIcon(await loadedForFirstMap('embed.html?figure=map'));
    expect(brotliBytes(transfers, 'js'), listed(transfers)).toBeLessThanOrEqual(45 * KB);
    expect(brotliBytes(transfers), listed(transfers)).toBeLessThanOrEqual(131 * KB);
  });

  it('is a script, and the script and data of one indicator where the map is embedded', async () => {
    const transfers = await loadedForFirstMap('embed.html?figure=map&indicator=coverage-4g');
    const names = withoutIcon(transfers).map(({ path }) =>
      path.replace(/-[\w-]{8}(?=\.js$|\/)/, ''),
    );
    expect(names.sort()).toEqual([
      'assets/embed-map.js',
      'assets/indicators/en/coverage-4g.js',
      'data/countries.csv',
      'data/coverage-4g.csv',
      'data/ldc-membership.csv',
      'data/places.csv',
      'data/series-breaks.csv',
      'data/sources/coverage-4g.json',
      'data/world-embed.topo.json',
      'embed.html',
    ]);
  });
});

describe('The built site', () => {
  const scripts = readdirSync(`${DIST}assets`).filter((name) => name.endsWith('.js'));
  const read = (name: string): string => readFileSync(`${DIST}assets/${name}`, 'utf8');

  it('has Plot in one script of the pages, by the name it is looked for', () => {
    const ofPages = scripts.filter((name) => !name.startsWith('embed-'));
    expect(ofPages.filter((name) => read(name).includes(PLOT)).length).toBe(1);
  });

  it('has Plot in the embeds that draw charts, and in no other', () => {
    const withPlot = scripts.filter(
      (name) => name.startsWith('embed-') && read(name).includes(PLOT),
    );
    const families = [...new Set(withPlot.map((name) => name.split('-')[1]))].sort();
    expect(families).toEqual(['compare', 'country', 'roadmap', 'trend']);
  });

  it('gives pages that embed figures a script of at most 2 KB', () => {
    const script = readFileSync(`${DIST}embed.js`);
    expect(brotliCompressSync(script).length).toBeLessThanOrEqual(2 * KB);
  });

  it('names no other host from which it loads anything', () => {
    for (const page of ['index.html', 'embed.html']) {
      const html = readFileSync(`${DIST}${page}`, 'utf8');
      expect(html).not.toMatch(/(src|href)="(https?:)?\/\//);
      expect(html).not.toMatch(/(src|href)="\/(?!\/)/);
    }
  });
});
