/** The gallery as Vite serves it: every figure of the list is there, and opens without a word. */
import type { Page } from 'playwright';
import { createServer, type ViteDevServer } from 'vite';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { group } from 'd3-array';
import { GALLERY } from '../../gallery/figures/index.ts';
import { openAtlas } from '../support/atlas.ts';

let server: ViteDevServer;
beforeAll(async () => {
  server = await createServer({
    configFile: 'gallery/vite.config.ts',
    logLevel: 'error',
    server: { port: 0, open: false, hmr: false },
  });
  await server.listen();
});
afterAll(() => server.close());

/** What is opened: a figure of each page in each state. */
const SOME = [...group(GALLERY, ({ page, state }) => `${page} ${state}`).values()].map(
  ([figure]) => figure!.name,
);

describe('The gallery', () => {
  /** Opens one of its pages; Vite speaks of itself, and takes its time where all is new to it. */
  async function open(path: string): Promise<Page> {
    const address = new URL(path, server.resolvedUrls!.local[0]);
    const page = await openAtlas(address.href, { expected: [/^console debug: \[vite\]/] });
    page.setDefaultTimeout(0);
    return page;
  }

  it('has every figure of the list, and opens them by the components of the product', async () => {
    const page = await open('?width=640&theme=dark');
    const entries = page.locator('[data-figure-name]');
    await entries.first().waitFor();
    await expect
      .poll(() => entries.evaluateAll((all) => all.map((each) => each.dataset.figureName)))
      .toEqual(GALLERY.map(({ name }) => name));
    for (const name of SOME) {
      const entry = page.locator(`[data-figure-name="${name}"]`);
      await entry.scrollIntoViewIfNeeded();
      await entry.locator('[data-drawn="true"]').waitFor();
    }
  });

  it('shows what changed, or that nothing did', async () => {
    const page = await open('changes.html');
    await page.getByRole('status').waitFor();
  });
});
