import { describe, expect, inject, it } from 'vitest';
import { STANDARD } from '../../src/export/ready-figures/standard.ts';
import { openAtlas } from '../support/atlas.ts';
import { frameHtml, framesOf, inSight, openHost, settled, siteUrl } from './embed-host.ts';

const NAMES = STANDARD.map(({ name }) => name);

interface OEmbed {
  readonly title: string;
  readonly html: string;
  readonly width: number;
  readonly height: number;
}

const answerOf = async (name: string): Promise<OEmbed> =>
  (await (await fetch(siteUrl(`figures/${name}.json`))).json()) as OEmbed;

describe('A ready figure', () => {
  it('fits the frame that its oEmbed answer proposes', async () => {
    const answers = await Promise.all(NAMES.map(answerOf));
    const frames = answers.map(({ html }) =>
      html.replace('"../embed.html', `"${siteUrl('embed.html')}`),
    );
    const [proposed] = new Set(answers.map(({ width }) => width));
    const page = await openHost(inSight(frames), { width: proposed ?? 0 });
    for (const [at, frame] of (await framesOf(page)).entries()) {
      const { width = 0, height = 0, title } = answers[at] ?? {};
      const { content } = await settled(frame, { width, height }, NAMES[at]);
      expect(content, 'nothing folded, and little left empty').toBeLessThanOrEqual(height);
      expect(content, NAMES[at]).toBeGreaterThan(height * 0.8);
      expect(await frame.locator('html[data-fit]').count(), NAMES[at]).toBe(0);
      expect(await frame.getByRole('heading').first().textContent()).toBe(title);
    }
  });

  it('has a page that draws it, and a list that leads to it', async () => {
    const page = await openAtlas('figures/index.html');
    await page
      .getByRole('heading', { name: /Individuals using the Internet, \d+$/ })
      .getByRole('link')
      .click();
    await page.getByRole('heading', { level: 1, name: /Individuals using the Internet/ }).waitFor();
    const drawn = await page
      .getByRole('img')
      .evaluate((image) =>
        (image as HTMLImageElement).decode().then(() => (image as HTMLImageElement).naturalWidth),
      );
    expect(drawn).toBe(850);
    await page.getByRole('link', { name: 'Open the interactive figure' }).click();
    await page.locator('[data-iso3][data-class]').first().waitFor({ state: 'attached' });
  });

  it.each(['svg', 'png', 'csv', 'json', 'html'])('is served as %s', async (ending) => {
    const response = await fetch(`${inject('siteUrl')}figures/fact-check.${ending}`);
    expect(response.status).toBe(200);
    expect((await response.arrayBuffer()).byteLength).toBeGreaterThan(1000);
  });
});

describe('An embed in which no script runs', () => {
  it.each([
    ['the standard figure that its address names', '#targets', 'figures/targets.svg'],
    ['the map of Internet use where it names none', '', 'figures/internet-use-map.svg'],
  ])('shows %s', async (_what, hash, picture) => {
    const page = await openAtlas(`embed.html?figure=targets${hash}`, { javaScriptEnabled: false });
    const link = page.locator('noscript a:visible');
    expect(await link.count()).toBe(1);
    expect((await link.textContent())?.length).toBeGreaterThan(20);
    expect(await link.getAttribute('style')).toContain(picture);
    const box = await link.boundingBox();
    expect(box?.height).toBeGreaterThan(300);
  });

  it('does so in a sandbox that allows nothing at all', async () => {
    const page = await openHost(frameHtml('figure=map#mobile-price-map', 'sandbox'), {
      expected: [/Blocked script execution/],
    });
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    const picture = page.waitForResponse((response) =>
      response.url().endsWith('figures/mobile-price-map.svg'),
    );
    await page.reload();
    expect((await picture).status()).toBe(200);
    expect(asked.filter((url) => url.endsWith('.js'))).toEqual([]);
  });
});
