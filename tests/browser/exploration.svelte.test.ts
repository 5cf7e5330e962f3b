/** Runs in a browser because only there do signals tell what changed and what did not. */
import { DATASETS } from '../../src/io/tables.ts';
import { flushSync } from 'svelte';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import roadmap from '../../data/roadmap.json?raw';
import { createLibrary } from '../../src/io/library.ts';
import { FileError } from '../../src/io/problem.ts';
import { parseAddress } from '../../src/address/address.ts';
import { Atlas } from '../../src/state/atlas.svelte.ts';
import { Exploration } from '../../src/state/exploration.svelte.ts';
import { parseRoadmap } from '../../src/io/roadmap.ts';
import { Shelf } from '../../src/state/shelf.svelte.ts';
import { INDICATOR } from '../../src/indicators/index.ts';

const FILES: Readonly<Record<string, string>> = {
  'data/countries.csv': [
    'iso3,m49,iso2,name,short,region_code,region,subregion_code,subregion,intermediate_code,intermediate,lldc,sids,developed,income,itu_region',
    'NER,562,NE,Niger,,002,Africa,202,Sub-Saharan Africa,011,Western Africa,1,0,developing,low,africa',
    'DEU,276,DE,Germany,,150,Europe,155,Western Europe,,,0,0,developed,high,europe',
    '',
  ].join('\n'),
  'data/internet-use.csv':
    'iso3,year,value,status\nNER,2018,5,reported\nNER,2019,10,estimate\nDEU,2019,90,reported\n',
  'data/series-breaks.csv': 'indicator,iso3,year,note\ninternet-use,NER,2019,Another survey.\n',
  'data/coverage-4g.csv': 'iso3,year,value\nNER,2019,40\nDEU,2019,99\n',
  'data/price-baskets.csv': [
    'iso3,year,basket,pct_gni,usd,ppp,status',
    'NER,2024,mobile-2gb,8,2,4,official',
    'NER,2024,mobile-1gb,6,1.5,3,experimental',
    '',
  ].join('\n'),
  'data/roadmap.json': roadmap,
  'data/population.csv': 'iso3,year,value\nNER,2019,100\nDEU,2019,300\n',
};

async function exploration(
  search = '',
  wanted = ['countries', 'series-breaks', 'internet-use'] as const,
) {
  const atlas = new Atlas({
    read: (known) => parseAddress(search, known),
    pushView: () => undefined,
    replaceView: () => undefined,
    subscribe: () => () => undefined,
  });
  const library = createLibrary(
    DATASETS,
    (file) => {
      const text = FILES[file];
      return text === undefined
        ? Promise.reject(new FileError(file, { code: 'not-found' }))
        : Promise.resolve(text);
    },
    () => null,
  );
  const shelf = new Shelf(library, { roadmap: () => Promise.resolve(parseRoadmap) });
  const explored = new Exploration(atlas, shelf);
  shelf.want(...wanted);
  await expect.poll(() => Object.keys(shelf.tables)).toHaveLength(wanted.length);
  return { atlas, shelf, explored };
}

describe('What Explore shows', () => {
  it('waits for the datasets of the indicator', async () => {
    const { atlas, explored, shelf } = await exploration();
    atlas.go({ indicator: INDICATOR['coverage-4g'] });
    expect(explored.missing).toEqual(['coverage-4g']);
    expect(explored.selection).toBeNull();
    shelf.want('coverage-4g');
    await expect.poll(() => explored.selection?.readings.get('NER')?.value).toBe(40);
  });

  it('follows the year at once, and its settled part only once the reader has come to rest', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    onTestFinished(() => {
      vi.useRealTimers();
    });
    const { atlas, explored } = await exploration();
    expect(explored.settled?.year).toBe(2019);
    atlas.slide({ time: { kind: 'year', year: 2018 } });
    expect(explored.selection?.year).toBe(2018);
    expect(explored.settled?.year).toBe(2019);
    vi.advanceTimersByTime(1000);
    expect(explored.settled?.year).toBe(2018);
  });

  it('makes no new timeline for a new year', async () => {
    const { atlas, explored } = await exploration();
    const seen: unknown[] = [];
    const stop = $effect.root(() => {
      $effect(() => {
        seen.push(explored.timeline);
      });
    });
    onTestFinished(stop);
    flushSync();
    atlas.go({ time: { kind: 'year', year: 2018 } });
    atlas.go({ countries: ['NER'] });
    flushSync();
    expect(seen).toHaveLength(1);
  });

  it('computes the finding once the populations are there', async () => {
    const { explored, shelf } = await exploration();
    // Without populations nothing says how much of the people two countries are.
    expect(explored.settled).not.toBeNull();
    expect(explored.headline).toBeNull();
    shelf.want('population');
    // (10 × 100 + 90 × 300) ÷ 400
    await expect.poll(() => explored.headline?.lead).toEqual({ kind: 'group-value', value: 70 });
  });

  it('marks a target only where the measure shown is the one it is about', async () => {
    const { atlas, explored, shelf } = await exploration('?target=universal-use');
    expect(explored.target).toBeNull();
    shelf.want('roadmap');
    await expect.poll(() => explored.target?.id).toBe('universal-use');
    atlas.go({ indicator: INDICATOR['coverage-4g'], target: 'universal-use' });
    shelf.want('coverage-4g');
    await expect.poll(() => explored.timeline?.indicator.id).toBe('coverage-4g');
    expect(explored.target).toBeNull();
  });

  it('is nothing where a basket has no value without experimental ones', async () => {
    const { atlas, explored, shelf } = await exploration('?indicator=mobile-price');
    shelf.want('price-baskets');
    await expect.poll(() => explored.selection?.year).toBe(2024);
    atlas.go({ basket: 'mobile-1gb' });
    expect(explored.missing).toEqual([]);
    expect(explored.selection).toBeNull();
    atlas.go({ experimental: true });
    expect(explored.selection?.readings.get('NER')?.status).toBe('experimental');
  });
});
