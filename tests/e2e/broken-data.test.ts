import { readFileSync } from 'node:fs';
import type { Page } from 'playwright';
import { describe, expect, it } from 'vitest';
import { openAtlas } from '../support/atlas.ts';

type Answer = Parameters<Parameters<Parameters<Page['route']>[1]>[0]['fulfill']>[0];

const HEADER = 'iso3,year,value,status\n';

/** Opens the first map with something else in the place of its data. */
const openWith = (answer: Answer | 'abort', expected: readonly RegExp[] = []): Promise<Page> =>
  openAtlas('index.html', {
    expected,
    prepare: (page) =>
      page.route('**/data/internet-use.csv', (route) =>
        answer === 'abort' ? route.abort() : route.fulfill(answer),
      ),
  });

const csv = (body: string): Answer => ({ contentType: 'text/csv', body });

/** Chromium itself reports requests that fail. */
const FAILED_REQUEST = /Failed to load resource|was preloaded using link preload/;

/** What the page says failed; why, in full, once its words have come. */
const message = (page: Page): Promise<string> => page.getByRole('alert').first().innerText();

// Every reason is held without a browser: found in tests/io, worded in tests/messages/data/files.test.ts.
describe('A dataset that cannot be used', () => {
  it.each<[string, Answer | 'abort', RegExp]>([
    ['is missing', { status: 404, contentType: 'text/html', body: '<h1>No</h1>' }, /is not there/],
    ['cannot be reached', 'abort', /could not be reached/],
    ['is a web page', { contentType: 'text/html', body: '<!doctype html><p>Log in' }, /a web page/],
    ['breaks off', csv(`${HEADER}NER,2022,22.4,reported\nTCD,20`), /breaks off/],
  ])('names itself and the reason where it %s', async (_what, answer, reason) => {
    const page = await openWith(answer, [FAILED_REQUEST]);
    await expect.poll(() => message(page)).toContain('data/internet-use.csv');
    await expect.poll(() => message(page)).toMatch(reason);
  });

  it('leaves the other indicators as they are', async () => {
    const page = await openWith({ status: 404, body: '' }, [FAILED_REQUEST]);
    await page.getByRole('alert').first().waitFor();
    await page.goto(`${page.url()}?indicator=coverage-4g`);
    await page.locator('[data-iso3="NER"][data-class]').first().waitFor();
    await expect
      .poll(() => page.locator('[data-iso3="NER"]').first().getAttribute('data-class'))
      .toMatch(/^\d$/);
  });

  it.each<[string, (text: string) => string, RegExp]>([
    [
      'has a cell that cannot be read',
      (text) => text.replace(/(\nTJK,2017,)[\d.]+/, '$1n/a'),
      /one of its cells cannot be read \(row [\d,]+, column value: “n\/a”: this is not a number\)/,
    ],
    [
      'was cut at the end of a line',
      (text) => text.slice(0, text.indexOf('\nMLI,') + 1),
      /it has [\d,]+ of [\d,]+ rows, so it was cut/,
    ],
    [
      'is of another version',
      (text) => text.replace(/(\nNER,2019,)[\d.]+/, '$17'),
      /not the file that this page was made with/,
    ],
  ])('shows no number of it where it %s', async (_what, spoil, reason) => {
    const page = await openWith(csv(spoil(readFileSync('data/internet-use.csv', 'utf8'))));
    await expect.poll(() => message(page)).toMatch(reason);
    await expect.poll(() => page.locator('[data-iso3][data-class], figure').count()).toBe(0);
    await expect
      .poll(() => page.getByRole('heading', { level: 1 }).innerText())
      .toBe('Internet use');
    await page.unroute('**/data/internet-use.csv');
    await page.getByRole('button', { name: 'Try again' }).first().click();
    await page.locator('[data-iso3="NER"][data-class]').first().waitFor();
    await expect.poll(() => page.getByRole('alert').count()).toBe(0);
  });

  it('of the populations leaves the map, and makes no sentence without them', async () => {
    const page = await openAtlas('index.html', {
      expected: [FAILED_REQUEST],
      prepare: (each) => each.route('**/data/population.csv', (route) => route.abort()),
    });
    await page.locator('[data-iso3="NER"][data-class]').first().waitFor();
    await expect.poll(() => message(page)).toContain('data/population.csv');
    await expect
      .poll(() => page.getByRole('heading', { level: 1 }).innerText())
      .toBe('Internet use');
  });
});

describe('An embed', () => {
  const openEmbed = (query: string, name: string, answer: Answer | 'abort') =>
    openAtlas(`embed.html?${query}`, {
      expected: [FAILED_REQUEST],
      prepare: (page) =>
        page.route(`**/data/${name}`, (route) =>
          answer === 'abort' ? route.abort() : route.fulfill(answer),
        ),
    });
  const cut = (name: string): Answer => {
    const lines = readFileSync(`data/${name}`, 'utf8').split('\n');
    return csv(`${lines.slice(0, Math.floor(lines.length / 2)).join('\n')}\n`);
  };

  it.each<[string, string, string, Answer | 'abort']>([
    ['the targets without the countries', 'figure=targets', 'countries.csv', 'abort'],
    ['the targets without prices', 'figure=targets', 'price-baskets.csv', { status: 404 }],
    ['the fact check without use', 'figure=fact-check', 'internet-use.csv', 'abort'],
    ['a map without its sources', 'figure=map', 'sources/internet-use.json', { status: 404 }],
    [
      'a comparison with half the people',
      'figure=compare-gap',
      'population.csv',
      cut('population.csv'),
    ],
    ['a trend with half the countries', 'figure=trend', 'countries.csv', cut('countries.csv')],
    [
      'a map with another use',
      'figure=map',
      'internet-use.csv',
      csv(`${HEADER}TJK,2017,n/a,reported\n`),
    ],
  ])('does not show %s, and tries again', async (_what, query, name, answer) => {
    const page = await openEmbed(query, name, answer);
    const alert = page.getByRole('alert');
    await alert.waitFor();
    await expect.poll(() => alert.innerText()).toContain(`data/${name} cannot be used`);
    await expect.poll(() => page.locator('figure').count()).toBe(0);
    // Numbers stand only where rows are told.
    await expect.poll(() => alert.innerText()).not.toMatch(/targets|figures|%/);
    await page.unroute(`**/data/${name}`);
    await page.getByRole('button', { name: 'Try again' }).click();
    await page.locator('figure').waitFor();
    await expect.poll(() => alert.count()).toBe(0);
  });
});
