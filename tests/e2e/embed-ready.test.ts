import { describe, expect, inject, it } from 'vitest';
import { STANDARD } from '../../src/export/ready-figures.ts';
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
      const { content, makesDo } = await settled(frame, { width, height }, NAMES[at]);
      expect(content, 'nothing folded, and little left empty').toBeLessThanOrEqual(height);
      expect(content, NAMES[at]).toBeGreaterThan(height * 0.8);
      expect(makesDo, NAMES[at]).toBe(false);
      await expect.poll(() => frame.getByRole('heading').first().textContent()).toBe(title);
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
  it('shows the picture of the very figure where its address names it', async () => {
    const page = await openAtlas('embed.html?figure=targets#still-targets', {
      javaScriptEnabled: false,
    });
    const link = page.locator('noscript a:visible');
    await expect.poll(() => link.count()).toBe(1);
    expect((await link.textContent())?.length).toBeGreaterThan(20);
    await expect.poll(() => link.getAttribute('style')).toContain('figures/targets.svg');
    const box = await link.boundingBox();
    expect(box?.height).toBeGreaterThan(300);
  });

  it.each(['figure=targets', 'figure=map&indicator=coverage-4g', 'figure=trend#internet-use-map'])(
    'shows words and no picture of another figure: %s',
    async (query) => {
      const page = await openAtlas(`embed.html?${query}`, { javaScriptEnabled: false });
      const words = page.locator('noscript p');
      await expect.poll(() => words.textContent()).toContain('needs scripts, and none runs here');
      await expect.poll(() => words.isVisible()).toBe(true);
      await expect.poll(() => page.locator('noscript a[id]:visible').count()).toBe(0);
      await expect.poll(() => words.textContent()).not.toMatch(/\d|Internet/);
      const own = words.locator('a').first();
      const address = await own.evaluate((link) => (link as HTMLAnchorElement).href);
      expect(address).toBe(page.url().replace(/#.*/, ''));
      await words.locator('a').last().click();
      await page.getByRole('heading', { name: 'Ready figures of the Roadmap Atlas' }).waitFor();
    },
  );

  it('is the same in a sandbox that allows nothing at all', async () => {
    const frames = [
      frameHtml('figure=map&indicator=coverage-4g', 'sandbox'),
      frameHtml('figure=map&indicator=mobile-price#still-mobile-price-map', 'sandbox'),
    ];
    const page = await openHost(frames.join(''), { expected: [/Blocked script execution/] });
    const loaded: string[] = [];
    page.on('response', (response) => loaded.push(new URL(response.url()).pathname));
    await page.reload({ waitUntil: 'load' });
    await expect.poll(() => loaded.some((path) => path.endsWith('.svg'))).toBe(true);
    const pictures = loaded.filter((path) => path.includes('/figures/'));
    expect(pictures.map((path) => path.split('/').at(-1))).toEqual(['mobile-price-map.svg']);
    expect(loaded.some((path) => path.endsWith('.js'))).toBe(false);
    const [words] = await framesOf(page);
    await expect.poll(() => words?.locator('noscript p').isVisible()).toBe(true);
  });
});
