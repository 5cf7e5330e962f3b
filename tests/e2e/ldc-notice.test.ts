/** Readers who come after a scheduled graduation are told wherever LDCs are counted. */
import { describe, expect, it } from 'vitest';
import { openAtlas } from '../support/atlas.ts';

const BEFORE = new Date('2026-11-23T12:00:00Z');
const SAYS = 'from the list of least developed countries was scheduled for 24 November 2026';

const PLACES = [
  'index.html',
  'index.html?page=compare',
  'index.html?page=roadmap',
  'index.html?page=country&country=NER',
  'embed.html?figure=trend&indicator=internet-use',
  'embed.html?figure=compare-gap&group=ldc~developed',
  'embed.html?figure=targets',
];

describe.each(PLACES)('%s', (address) => {
  it('tells that a scheduled day has come, once', async () => {
    const page = await openAtlas(address);
    const notice = page.getByText(SAYS);
    await notice.first().waitFor({ state: 'attached' });
    await expect.poll(() => notice.count()).toBe(1);
  });

  it('tells nothing of it before that day', async () => {
    const page = await openAtlas(address, { today: BEFORE });
    await page.locator('[data-drawn]').first().waitFor({ state: 'attached' });
    await page.getByText('Source').first().waitFor({ state: 'attached' });
    await expect.poll(() => page.getByText(SAYS).count()).toBe(0);
  });
});
