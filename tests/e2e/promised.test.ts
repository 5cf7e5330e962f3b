import { existsSync } from 'node:fs';
import type { Page } from 'playwright';
import { describe, expect, it } from 'vitest';
import { openAtlas, sharedPage } from '../support/atlas.ts';
import { DIST } from '../support/built-site.ts';
import { siteUrl } from './embed-host.ts';
import { DATA_FILES, FRAMES, LINKS, READY_FIGURES, READY_FORMATS } from './promised.ts';

const thePage = sharedPage((options) => openAtlas('index.html?page=data', options));

/** Every heading of a page, one a line. */
const headings = async (page: Page): Promise<string> =>
  (await page.locator('h1, h2, h3').allInnerTexts()).join('\n');

const notThere = (paths: readonly string[]): string[] =>
  paths.filter((path) => !existsSync(`${DIST}${path}`));

describe('A link that was given out', () => {
  it.each(LINKS)('%s shows “%s”, and is understood whole', async (address, heading) => {
    const page = await thePage();
    await page.goto(siteUrl(address));
    await expect.poll(() => headings(page)).toContain(heading);
    await expect.poll(() => page.locator('section.notice').allInnerTexts()).toEqual([]);
  });
});

describe('A frame that was given out', () => {
  it.each(FRAMES)('%s shows “%s”', async (address, heading) => {
    const page = await thePage();
    await page.goto(siteUrl(address));
    await page.locator('html[data-settled]').waitFor({ state: 'attached' });
    expect(await headings(page)).toContain(heading);
  });
});

describe('A file that was given out', () => {
  it('is there under its name: data, each also as a script', () => {
    const data = DATA_FILES.flatMap((name) => [`data/${name}`, `data/${name}.js`]);
    expect(notThere([...data, 'embed.js'])).toEqual([]);
  });

  it('is there under its name: every ready figure in every format', () => {
    const figures = READY_FIGURES.flatMap((name) =>
      READY_FORMATS.map((format) => `figures/${name}.${format}`),
    );
    expect(notThere(figures)).toEqual([]);
  });
});
