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

const message = (page: Page): Promise<string> => page.getByRole('alert').first().innerText();

// Every reason is held without a browser: found in tests/io, worded in tests/messages/io.test.ts.
describe('A dataset that cannot be used', () => {
  it.each<[string, Answer | 'abort', RegExp]>([
    ['is missing', { status: 404, contentType: 'text/html', body: '<h1>No</h1>' }, /is not there/],
    ['cannot be reached', 'abort', /could not be reached/],
    ['is a web page', { contentType: 'text/html', body: '<!doctype html><p>Log in' }, /a web page/],
    ['breaks off', csv(`${HEADER}NER,2022,22.4,reported\nTCD,20`), /breaks off/],
  ])('names itself and the reason where it %s', async (_what, answer, reason) => {
    const page = await openWith(answer, [FAILED_REQUEST]);
    const text = await message(page);
    expect(text).toContain('data/internet-use.csv');
    expect(text).toMatch(reason);
  });

  it('leaves the other indicators as they are', async () => {
    const page = await openWith({ status: 404, body: '' }, [FAILED_REQUEST]);
    await page.getByRole('alert').first().waitFor();
    await page.goto(`${page.url()}?indicator=coverage-4g`);
    await page.locator('[data-iso3="NER"][data-class]').first().waitFor();
    expect(await page.locator('[data-iso3="NER"]').first().getAttribute('data-class')).toMatch(
      /^\d$/,
    );
  });

  it('with a few bad cells shows the rest, and lists the cells', async () => {
    const rows = 'NER,2022,22.4,reported\nTCD,2022,n/a,reported\nMLI,2022,36,reported\n';
    const page = await openWith(csv(HEADER + rows));
    expect(await message(page)).toMatch(/One cell could not be read/);
    await page.getByRole('alert').first().locator('summary').click();
    expect(await message(page)).toMatch(
      /data\/internet-use\.csv, row 3, column value: “n\/a”: this is not a number\./,
    );
  });
});
