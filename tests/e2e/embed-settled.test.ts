import type { Page } from 'playwright';
import { describe, expect, it } from 'vitest';
import { openAtlas } from '../support/atlas.ts';
import {
  answered,
  frameHtml,
  frameOf,
  heightsHeard,
  hostScript,
  openHost,
  settled,
  settlingHeard,
  siteUrl,
} from './embed-host.ts';

const isMarked = (page: Page): Promise<boolean> =>
  page.locator('iframe').evaluate((frame) => frame.hasAttribute('data-settled'));

describe('An embedded figure says that it has settled', () => {
  it('once its files are there and it is drawn, and not before', async () => {
    let release = (): void => undefined;
    const held = new Promise<void>((resolve) => (release = resolve));
    const page = await openAtlas('embed.html?figure=trend', {
      prepare: (each) =>
        each.route('**/data/internet-use.csv', async (route) => {
          await held;
          await route.continue();
        }),
    });
    await page.locator('[data-waiting]').waitFor();
    await expect.poll(() => page.locator('html').getAttribute('data-settled')).toBeNull();
    release();
    await settled(page.mainFrame());
    await expect.poll(() => page.locator('.plot > *').count()).toBe(1);
  });

  it('where a file has failed as well', async () => {
    const page = await openAtlas('embed.html?figure=map', {
      expected: [/Failed to load resource/, /preload/],
      prepare: (each) =>
        each.route('**/data/internet-use.csv', (route) => route.fulfill({ status: 404, body: '' })),
    });
    await settled(page.mainFrame());
    await expect.poll(() => page.getByRole('alert').count()).toBe(1);
  });

  it('to the page around, with the size of its frame, and takes it back when that changes', async () => {
    const page = await openHost(frameHtml('figure=compare-gap'), { width: 900 });
    const frame = await frameOf(page);
    await settled(frame, { width: 900, height: 520 });
    await page.setViewportSize({ width: 500, height: 900 });
    await settled(frame, { width: 500, height: 520 });
    const heard = await settlingHeard(page);
    expect(heard[0]).toEqual({ width: 900, height: 520 });
    expect(heard).toContainEqual(null);
    expect(heard.at(-1)).toEqual({ width: 500, height: 520 });
  });

  it('again after the reader has opened something, at its new height', async () => {
    const page = await openHost(frameHtml('figure=compare-gap') + hostScript());
    const frame = await frameOf(page);
    const before = await answered(frame);
    await frame.getByText('Show as table').click();
    await frame.getByRole('table').waitFor();
    const after = await answered(frame);
    const heard = await settlingHeard(page);
    const last = heard.slice(heard.findLastIndex((size) => size?.height === before.frame.height));
    expect(last).toEqual([before.frame, null, after.frame]);
  });

  it('out of sight as well, its chart drawn', async () => {
    const far = '<div style="height:12000px"></div>';
    const page = await openHost(far + frameHtml('figure=compare-gap'));
    const frame = await frameOf(page);
    await settled(frame, { height: 520 });
    await expect.poll(() => frame.locator('.plot > *').count()).toBe(1);
    const told = (await heightsHeard(page)).amp;
    await page.locator('iframe').scrollIntoViewIfNeeded();
    await settled(frame);
    expect((await heightsHeard(page)).amp, 'no other height once it is seen').toEqual(told);
  });

  it('with an attribute of its frame, where embed.js stands in the page', async () => {
    const page = await openHost(frameHtml('figure=map') + hostScript());
    await answered(await frameOf(page));
    await expect.poll(() => isMarked(page)).toBe(true);
  });

  it('where embed.js comes late, once it has its height', async () => {
    const page = await openHost(frameHtml('figure=rank'));
    const frame = await frameOf(page);
    await settled(frame, { height: 520 });
    expect(await isMarked(page)).toBe(false);
    await page.addScriptTag({ url: siteUrl('embed.js') });
    await answered(frame);
    await expect.poll(() => isMarked(page)).toBe(true);
  });

  it('at once where a page around has never answered', async () => {
    const page = await openHost(frameHtml('figure=map'));
    const frame = await frameOf(page);
    await settled(frame, { width: 800, height: 520 });
    // Without timers it cannot wait for an answer any more.
    await frame.evaluate(() => void Object.assign(window, { setTimeout: () => 0 }));
    await page.setViewportSize({ width: 400, height: 900 });
    await settled(frame, { width: 400, height: 520 });
  });
});
