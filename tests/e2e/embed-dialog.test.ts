import type { Page } from 'playwright';
import { describe, expect, inject, it } from 'vitest';
import { openAtlas, type OpenOptions } from '../support/atlas.ts';
import { frameOf, openHost, settled } from './embed-host.ts';

/** The dialog of the first figure of a page. */
async function openDialog(path: string, options?: OpenOptions): Promise<Page> {
  const page = await openAtlas(path, options);
  await page.getByRole('button', { name: 'Embed', exact: true }).first().click();
  await page.getByRole('dialog', { name: 'Embed this figure' }).waitFor();
  return page;
}

const field = (page: Page, label: RegExp): Promise<string> =>
  page.getByRole('textbox', { name: label }).inputValue();

const addressIn = async (page: Page): Promise<URL> => new URL(await field(page, /^Link/));

describe('The Embed dialog', () => {
  it.each([
    ['index.html', 'map'],
    ['index.html?view=trend', 'trend'],
    ['index.html?view=rank', 'rank'],
    ['index.html?view=table', 'table'],
    ['index.html?page=compare', 'compare-gap'],
  ])('of %s hands out the figure shown', async (path, figure) => {
    const page = await openDialog(path, { expected: [/preload/] });
    expect((await addressIn(page)).searchParams.get('figure')).toBe(figure);
    const preview = page.frameLocator('dialog iframe');
    await expect.poll(() => preview.getByRole('heading').first().textContent()).toMatch(/\S/);
  });

  it('spells out every parameter, the year and the data among them', async () => {
    const page = await openDialog('index.html?indicator=coverage-4g');
    const given = Object.fromEntries((await addressIn(page)).searchParams);
    expect(given).toMatchObject({
      figure: 'map',
      indicator: 'coverage-4g',
      measure: 'share',
      region: 'world',
      tolerance: 'on',
      membership: 'constant',
      controls: 'on',
      title: 'on',
      theme: 'light',
    });
    expect(given.time).toMatch(/^20\d\d$/);
    expect(given.vintage).toMatch(/^20\d\d/);
  });

  it('follows what the reader chooses', async () => {
    const page = await openDialog('index.html');
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('Controls: years, zoom, tooltips').uncheck();
    await dialog.getByLabel('Title', { exact: true }).uncheck();
    await dialog.getByLabel('Always the latest').check();
    await dialog.getByLabel('Colours').selectOption('dark');
    const given = Object.fromEntries((await addressIn(page)).searchParams);
    expect(given).toMatchObject({ controls: 'off', title: 'off', time: 'latest', theme: 'dark' });
    expect(given.vintage).toBeUndefined();
    await expect.poll(() => page.frameLocator('dialog iframe').getByRole('slider').count()).toBe(0);
  });

  it('proposes the height that the figure has at the width of the preview', async () => {
    const page = await openDialog('index.html');
    const height = async (): Promise<number> =>
      Number(/height:(\d+)px/.exec(await field(page, /^Plain frame/))?.[1]);
    await page.frameLocator('dialog iframe').locator('figure').waitFor();
    await expect.poll(height).toBeLessThan(720);
    const wide = await height();
    await page.getByRole('dialog').getByLabel('Width of the preview').selectOption('320');
    await expect.poll(height).toBeGreaterThan(wide);
  });

  it('hands out what works on another page', async () => {
    const page = await openDialog('index.html?time=2015');
    const preview = page.frameLocator('dialog iframe');
    await preview.locator('html[data-settled]').waitFor();
    for (const label of [/^Plain frame/, /^Frame with script/, /^Custom element/]) {
      const host = await openHost(await field(page, label), { width: 700 });
      await host.locator('iframe').waitFor();
      const frame = await frameOf(host);
      expect((await settled(frame, {}, label.source)).scrolls, label.source).toBe(false);
      await expect.poll(() => frame.getByRole('heading').first().textContent()).toContain('2015');
    }
  });

  it('copies, and confirms it', async () => {
    const page = await openDialog('index.html', {
      permissions: ['clipboard-read', 'clipboard-write'],
    });
    const dialog = page.getByRole('dialog');
    // The height of the figure comes with the preview.
    await expect.poll(() => field(page, /^Plain frame/)).not.toContain('height:720px');
    await dialog.getByRole('button', { name: /^Copy: Plain frame/ }).click();
    await dialog.getByRole('button', { name: /^Copied: Plain frame/ }).waitFor();
    await expect
      .poll(() => page.evaluate(() => navigator.clipboard.readText()))
      .toBe(await field(page, /^Plain frame/));
  });

  it('selects the text where copying is refused, and says so', async () => {
    const page = await openDialog('index.html', {
      prepare: (each) =>
        each.addInitScript(() => {
          navigator.clipboard.writeText = () => Promise.reject(new Error('refused'));
          Object.assign(document, { execCommand: () => false });
        }),
    });
    await page.getByRole('button', { name: /^Copy: Link/ }).click();
    await page.getByText('Copying was refused').waitFor();
    const selected = await page.evaluate(() => {
      const active = document.activeElement as HTMLTextAreaElement;
      return active.value.slice(active.selectionStart, active.selectionEnd);
    });
    expect(selected).toContain(`${inject('siteUrl')}embed.html?figure=map`);
  });
});
