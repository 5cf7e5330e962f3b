import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, inject, it } from 'vitest';
import { openAtlas } from '../support/atlas.ts';
import { DIST } from '../support/built-site.ts';
import { brotliBytes, firstMap, recordTransfers, type Transfer } from '../support/transfer.ts';

const KB = 1000;

/** A name that Plot writes into every chart, and so into the chunk that has Plot. */
const PLOT = 'plot-d6a7b5';

const loadedForFirstMap = async (path: string): Promise<Transfer[]> => {
  let loaded: (() => Promise<Transfer[]>) | undefined;
  const page = await openAtlas(path, {
    prepare: (each) => {
      loaded = recordTransfers(each, inject('siteUrl'));
      return Promise.resolve();
    },
  });
  await firstMap(page);
  return (await loaded?.()) ?? [];
};

const listed = (transfers: readonly Transfer[]): string =>
  transfers.map(({ path, brotli }) => `${path}: ${brotli} bytes`).join('\n');

describe('What the first map loads', () => {
  it('is at most 75 KB of JavaScript, without Plot', async () => {
    const transfers = await loadedForFirstMap('index.html');
    expect(brotliBytes(transfers, 'js'), listed(transfers)).toBeLessThanOrEqual(75 * KB);
    const scripts = transfers.filter(({ kind }) => kind === 'js');
    expect(scripts.filter(({ body }) => body.includes(PLOT)).map(({ path }) => path)).toEqual([]);
  });

  it.runIf(existsSync(`${DIST}embed.html`))(
    'is at most 45 KB of JavaScript and 110 KB in all where the map is embedded',
    async () => {
      const transfers = await loadedForFirstMap('embed.html?figure=map');
      expect(brotliBytes(transfers, 'js'), listed(transfers)).toBeLessThanOrEqual(45 * KB);
      expect(brotliBytes(transfers), listed(transfers)).toBeLessThanOrEqual(110 * KB);
    },
  );
});

describe('The built site', () => {
  const scripts = readdirSync(`${DIST}assets`).filter((name) => name.endsWith('.js'));
  const read = (name: string): string => readFileSync(`${DIST}assets/${name}`, 'utf8');

  it('has Plot in one script at most, by the name it is looked for', () => {
    const withPlot = scripts.filter((name) => read(name).includes(PLOT));
    const usesPlot = scripts.length > 1;
    expect(withPlot.length).toBe(usesPlot ? 1 : 0);
  });

  it('names no other host from which it loads anything', () => {
    const html = readFileSync(`${DIST}index.html`, 'utf8');
    expect(html).not.toMatch(/(src|href)="(https?:)?\/\//);
    expect(html).not.toMatch(/(src|href)="\/(?!\/)/);
  });
});
