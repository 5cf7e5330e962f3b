import { describe, expect, inject, it } from 'vitest';
import { openAtlas } from '../support/atlas.ts';
import { firstMap } from '../support/transfer.ts';

describe('The built site', () => {
  it('draws its first map without a word on the console, from a folder deep inside a host', async () => {
    const page = await openAtlas();
    await firstMap(page);
    await expect.poll(() => page.locator('[data-iso3][data-class]').count()).toBeGreaterThan(180);
  });

  it('serves every dataset under its own name', async () => {
    for (const name of ['internet-use.csv', 'countries.csv', 'world.topo.json', 'sources.json']) {
      const response = await fetch(`${inject('siteUrl')}data/${name}`);
      expect(response.status, name).toBe(200);
    }
  });
});
