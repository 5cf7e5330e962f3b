import { describe, expect, it } from 'vitest';
import {
  answered,
  embedUrl,
  frameHtml,
  frameOf,
  framesOf,
  heightsHeard,
  hostScript,
  inSight,
  openHost,
  settled,
  siteUrl,
} from './embed-host.ts';

const WIDTHS = [1600, 1000, 600, 400, 240];

const frameOfFigure = (figure: string): string => frameHtml(`figure=${figure}`);

describe('An embedded figure with embed.js beside it', () => {
  it('has the height of its content at every width', async () => {
    const figures = [
      'map',
      'map&controls=off',
      'map&indicator=people-offline',
      'trend',
      'rank',
      'table',
      'compare-gap',
      'compare-multiples',
      'targets',
      'fact-check',
    ];
    const body = inSight(figures.map(frameOfFigure)) + hostScript();
    const page = await openHost(body, { width: 1600 });
    const frames = await framesOf(page);
    expect(frames.length).toBe(figures.length);
    for (const width of WIDTHS) {
      await page.setViewportSize({ width, height: 900 });
      for (const [at, frame] of frames.entries()) {
        const what = `${figures[at]} at ${width}`;
        const { content } = await answered(frame, { width }, what);
        expect(content, `enough for a figure: ${what}`).toBeGreaterThan(250);
      }
    }
  });

  it('tells each height once, in the three formats that pages listen for', async () => {
    const page = await openHost(frameHtml('figure=map') + hostScript(), { width: 900 });
    const frame = await frameOf(page);
    await answered(frame);
    for (const width of [500, 900, 900, 300]) {
      await page.setViewportSize({ width, height: 900 });
      await answered(frame, { width });
    }
    const { amp, datawrapper, text } = await heightsHeard(page);
    expect(amp.length).toBeGreaterThanOrEqual(4);
    expect(datawrapper).toEqual(amp);
    expect(text).toEqual(amp);
    expect(amp.filter((height, at) => height === amp[at - 1])).toEqual([]);
  });

  it('grows with what the reader opens in it', async () => {
    const page = await openHost(frameHtml('figure=compare-gap') + hostScript());
    const frame = await frameOf(page);
    const before = await answered(frame);
    await frame.getByText('Show as table').click();
    await frame.getByRole('table').waitFor();
    const after = await answered(frame);
    expect(after.content).toBeGreaterThan(before.content);
  });

  it('stands several times in one page, each with its own height', async () => {
    const figures = ['map', 'rank', 'compare-gap', 'nonsense'];
    const page = await openHost(figures.map(frameOfFigure).join('<p>Text.</p>') + hostScript());
    const heights: number[] = [];
    for (const [at, frame] of (await framesOf(page)).entries()) {
      await page.locator('iframe').nth(at).scrollIntoViewIfNeeded();
      heights.push((await answered(frame, {}, figures[at])).content);
    }
    expect(new Set(heights).size).toBe(figures.length);
  });

  it('loads lazily when the reader comes near, and fits then', async () => {
    const far = '<div style="height:12000px"></div>';
    const page = await openHost(far + frameHtml('figure=map', 'loading="lazy"') + hostScript());
    // A page counts as loaded once all frames near enough are.
    const frame = await frameOf(page);
    expect(frame.url()).not.toContain('embed.html');
    expect((await heightsHeard(page)).amp).toEqual([]);
    await page.locator('iframe').scrollIntoViewIfNeeded();
    await frame.waitForURL(/embed\.html/);
    await answered(frame);
  });

  it('gets its height also where the script comes late, without telling it again', async () => {
    const page = await openHost(frameHtml('figure=map'));
    const frame = await frameOf(page);
    await settled(frame, { height: 520 });
    const before = (await heightsHeard(page)).amp;
    await page.addScriptTag({ url: siteUrl('embed.js') });
    const { content } = await answered(frame);
    expect(content).toBe(before.at(-1));
    expect((await heightsHeard(page)).amp).toEqual(before);
  });
});

describe('<roadmap-figure>', () => {
  it('makes a frame of its attributes, in place of what stands in it', async () => {
    const element =
      '<roadmap-figure figure="map" indicator="coverage-4g" time="2020" title="4G in 2020"><a href="#">A figure</a></roadmap-figure>';
    const page = await openHost(element + hostScript());
    await page.locator('iframe').waitFor();
    const frame = await frameOf(page);
    await answered(frame);
    await expect.poll(() => page.locator('iframe').getAttribute('title')).toBe('4G in 2020');
    await expect.poll(() => page.locator('roadmap-figure > a').count()).toBe(0);
    await expect.poll(() => frame.locator('h2').textContent()).toContain('2020');
  });

  it('takes a whole address as well', async () => {
    const element = `<roadmap-figure src="${embedUrl('figure=rank&amp;time=2010')}"></roadmap-figure>`;
    const page = await openHost(element + hostScript());
    await page.locator('iframe').waitFor();
    const frame = await frameOf(page);
    await expect.poll(() => frame.locator('h2').textContent()).toContain('2010');
  });
});

describe('A plain frame without any script', () => {
  it('needs no scrolling at any width, and keeps its source', async () => {
    const figures = [
      'map',
      'map&country=NER~BRA',
      'trend',
      'rank',
      'table',
      'compare-change',
      'targets',
    ];
    const page = await openHost(inSight(figures.map(frameOfFigure)), { width: 1600 });
    const frames = await framesOf(page);
    expect(frames.length).toBe(figures.length);
    for (const width of WIDTHS) {
      await page.setViewportSize({ width, height: 900 });
      for (const [at, frame] of frames.entries()) {
        const what = `${figures[at]} at ${width}`;
        const fit = await settled(frame, { width, height: 520 }, what);
        expect({ what, scrolls: fit.scrolls }).toEqual({ what, scrolls: false });
        expect(fit.content, what).toBeLessThanOrEqual(520);
        const source = frame.locator('figcaption').getByText('Source:');
        await expect.poll(() => source.isVisible(), { message: what }).toBe(true);
      }
    }
  });

  it('has all notes one press away', async () => {
    const page = await openHost(frameHtml('figure=map'), { width: 400 });
    const frame = await frameOf(page);
    await frame.getByRole('button', { name: 'All notes' }).click();
    await expect.poll(() => frame.getByText('Boundaries and names shown').isVisible()).toBe(true);
    await page.keyboard.press('Escape');
    await frame.getByText('Boundaries and names shown').waitFor({ state: 'hidden' });
  });

  it('shows all where it is high enough', async () => {
    const page = await openHost(frameHtml('figure=map').replace('520px', '900px'), { width: 600 });
    const frame = await frameOf(page);
    await settled(frame, { height: 900 });
    await expect.poll(() => frame.getByText('Boundaries and names shown').isVisible()).toBe(true);
    await expect
      .poll(() => frame.getByRole('button', { name: 'All notes' }).isVisible())
      .toBe(false);
  });
});
