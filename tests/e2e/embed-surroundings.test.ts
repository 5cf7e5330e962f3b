import { describe, expect, inject, it } from 'vitest';
import { openAtlas } from '../support/atlas.ts';
import { firstMap } from '../support/transfer.ts';
import {
  answered,
  frameHtml,
  frameOf,
  framesOf,
  hostScript,
  inSight,
  openHost,
  settled,
} from './embed-host.ts';

const SANDBOX = 'sandbox="allow-scripts"';

describe('An embedded figure in surroundings that allow little', () => {
  it('works in a sandbox that allows nothing but scripts', async () => {
    const figures = [
      'map',
      'map&indicator=fixed-price&target=affordable-fixed',
      'trend',
      'table',
      'fact-check',
    ];
    const frames = figures.map((figure) => frameHtml(`figure=${figure}`, SANDBOX));
    const page = await openHost(inSight(frames) + hostScript());
    for (const [at, frame] of (await framesOf(page)).entries()) {
      await answered(frame, {}, figures[at]);
      await expect.poll(() => frame.evaluate(() => window.origin)).toBe('null');
      await expect
        .poll(() => frame.locator('figure[data-figure]').count(), { message: String(figures[at]) })
        .toBe(1);
    }
  });

  it('works in a page whose policy allows nothing but frames', async () => {
    const csp = `default-src 'none'; style-src 'unsafe-inline'; img-src data:; frame-src ${new URL(inject('siteUrl')).origin}`;
    const page = await openHost(frameHtml('figure=map'), { csp });
    const frame = await frameOf(page);
    expect((await settled(frame)).scrolls).toBe(false);
    await expect.poll(() => frame.locator('[data-iso3][data-class]').count()).toBeGreaterThan(180);
  });

  it('leaves the address and the history of its page alone', async () => {
    const page = await openHost(frameHtml('figure=map') + hostScript());
    const frame = await frameOf(page);
    await answered(frame);
    const [address, steps] = [frame.url(), await page.evaluate(() => history.length)];
    await frame.getByRole('slider', { name: 'Year', exact: true }).fill('2005');
    await frame.getByRole('heading', { name: /2005/ }).waitFor();
    await frame.getByRole('button', { name: 'Latest' }).click();
    expect(frame.url()).toBe(address);
    await expect.poll(() => page.evaluate(() => history.length)).toBe(steps);
  });
});

describe('An embedded map', () => {
  it('is walked with the arrow keys, and spoken', async () => {
    const page = await openAtlas('embed.html?figure=map&time=2019');
    await page.getByRole('application').focus();
    await page.keyboard.press('ArrowRight');
    await expect
      .poll(() => page.locator('[data-live="map"]').textContent())
      .toMatch(/Afghanistan\. .*2019/);
  });

  it('tells a finger about the country that it touches', async () => {
    const page = await openAtlas('embed.html?figure=map&time=2019', { hasTouch: true });
    await page.locator('[data-iso3="BRA"]').first().tap();
    const card = page.getByRole('list', { name: 'Selected countries' });
    await expect.poll(() => card.textContent()).toMatch(/Brazil\s*73\.9%\s*in 2019/);
  });

  it('shows the same classes as the page', async () => {
    const classes = async (path: string): Promise<Record<string, string>> => {
      const page = await openAtlas(path);
      await firstMap(page);
      const marks = await page
        .locator('[data-iso3][data-class]')
        .evaluateAll((all) =>
          all.map((each) => [each.getAttribute('data-iso3'), each.getAttribute('data-class')]),
        );
      return Object.fromEntries(marks) as Record<string, string>;
    };
    const address = 'indicator=mobile-price&time=2021';
    expect(await classes(`embed.html?figure=map&${address}`)).toEqual(
      await classes(`index.html?${address}`),
    );
  });

  it('has nothing to touch where its controls are off', async () => {
    const page = await openAtlas('embed.html?figure=map&controls=off', {
      // High enough: where notes have to fold, they can be opened also without controls.
      viewport: { width: 800, height: 900 },
    });
    await settled(page.mainFrame());
    await expect.poll(() => page.getByRole('slider').count()).toBe(0);
    await expect.poll(() => page.locator('button:not([inert] *):visible').count()).toBe(0);
    await page.keyboard.press('Tab');
    await expect.poll(() => page.evaluate(() => document.activeElement?.tagName)).toBe('A');
    await page.locator('[data-iso3="BRA"]').first().hover({ force: true });
    await expect.poll(() => page.locator('.tooltip').count()).toBe(0);
    await expect.poll(() => page.locator('figcaption').textContent()).toContain('Description');
  });

  it('hides its title from the eye, not from the ear', async () => {
    const page = await openAtlas('embed.html?figure=map&title=off');
    const heading = page.getByRole('heading', { level: 2 });
    await heading.waitFor({ state: 'attached' });
    const box = await heading.locator('..').boundingBox();
    expect([box?.width, box?.height]).toEqual([1, 1]);
  });

  it.each([
    ['light', 'dark', 'rgb(255, 255, 255)'],
    ['dark', 'light', 'rgb(16, 23, 31)'],
    ['auto', 'dark', 'rgb(16, 23, 31)'],
  ] as const)('wears the theme %s on a device that prefers %s', async (theme, scheme, paper) => {
    const page = await openAtlas(`embed.html?figure=map&theme=${theme}`, { colorScheme: scheme });
    await settled(page.mainFrame());
    const colour = await page.evaluate(
      () => getComputedStyle(document.documentElement).backgroundColor,
    );
    expect(colour).toBe(paper);
  });

  it('leads to the same view in the atlas', async () => {
    const page = await openAtlas(
      'embed.html?figure=map&indicator=coverage-4g&time=2020&region=africa',
    );
    const link = page.getByRole('link', { name: 'Open in the Roadmap Atlas' });
    const address = new URL((await link.getAttribute('href')) ?? '', page.url());
    expect(address.pathname).toMatch(/\/index\.html$/);
    expect(Object.fromEntries(address.searchParams)).toEqual({
      indicator: 'coverage-4g',
      time: '2020',
      region: 'africa',
    });
  });
});

describe('What an embed says', () => {
  it('of what its address asks for in vain, politely and at its right height', async () => {
    const said = [
      ['figure=pie', 'The Roadmap Atlas has no figure called “pie”.'],
      ['figure=map&colour=red', '“colour” is no parameter of this figure'],
      ['figure=map&time=soon', '“soon” is neither a year'],
      ['figure=trend&country=NER~XXX', '“XXX” is not the code of a country'],
      ['figure=map&theme=pink', '“pink” is no theme'],
    ] as const;
    const page = await openHost(inSight(said.map(([query]) => frameHtml(query))) + hostScript());
    for (const [at, frame] of (await framesOf(page)).entries()) {
      const [query, words] = said[at] ?? [];
      await answered(frame, {}, query);
      await expect
        .poll(() => frame.locator('#embed').textContent(), { message: String(query) })
        .toContain(words);
      const way = frame.getByRole('link', { name: 'Go to the Roadmap Atlas' });
      await expect.poll(() => way.count(), { message: String(query) }).toBe(1);
    }
  });

  it('of data that cannot be read, which file it is', async () => {
    const page = await openAtlas('embed.html?figure=map', {
      expected: [/Failed to load resource/, /preload/],
      prepare: (each) =>
        each.route('**/data/internet-use.csv', (route) => route.fulfill({ status: 404, body: '' })),
    });
    await expect
      .poll(() => page.getByRole('alert').textContent())
      .toContain('data/internet-use.csv cannot be used: the file is not there.');
    await page.getByRole('button', { name: 'Try again' }).waitFor();
  });

  it('of data that are newer than those it was made with', async () => {
    const page = await openAtlas('embed.html?figure=map&time=2020&vintage=2024-11');
    await page.getByText('it was made with data of November 2024').waitFor();
  });

  it('nothing of data that are not', async () => {
    const page = await openAtlas('embed.html?figure=map&time=2020&vintage=2099-01-01');
    await settled(page.mainFrame());
    await expect.poll(() => page.getByText('have been updated').count()).toBe(0);
  });
});
