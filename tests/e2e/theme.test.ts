/** Light and dark are one set of tokens: the device decides, the reader over it, and paper is white. */
import type { Page } from 'playwright';
import { describe, expect, it } from 'vitest';
import { openAtlas } from '../support/atlas.ts';
import { firstMap } from '../support/transfer.ts';

const WHITE = 'rgb(255, 255, 255)';
const NIGHT = 'rgb(16, 23, 31)';

const ground = (page: Page): Promise<string> =>
  page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);

/** The colour in which the deepest class of the map is painted. */
const deepest = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const mark = document.querySelector('[data-iso3="CHN"]');
    return mark === null ? '' : getComputedStyle(mark).fill;
  });

describe('The theme', () => {
  it('is the device’s unless the reader chooses', async () => {
    const page = await openAtlas('index.html?time=2024', { colorScheme: 'dark' });
    await firstMap(page);
    expect(await ground(page)).toBe(NIGHT);
    expect(await deepest(page)).toBe('rgb(226, 244, 236)');
    await page.evaluate(() => (document.documentElement.dataset.theme = 'light'));
    expect(await ground(page)).toBe(WHITE);
    expect(await deepest(page)).toBe('rgb(20, 44, 92)');
    await page.evaluate(() => (document.documentElement.dataset.theme = 'dark'));
    await page.emulateMedia({ colorScheme: 'light' });
    expect(await ground(page)).toBe(NIGHT);
  });

  it('is light on paper, whatever the screen', async () => {
    const page = await openAtlas('index.html?time=2024', { colorScheme: 'dark' });
    await firstMap(page);
    await page.emulateMedia({ media: 'print' });
    expect(await ground(page)).toBe(WHITE);
    expect(await deepest(page)).toBe('rgb(20, 44, 92)');
  });
});
