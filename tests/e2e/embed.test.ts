import { describe, expect, it } from 'vitest';
import {
  embedUrl,
  fitOf,
  frameHtml,
  frameOf,
  framesOf,
  heightsHeard,
  hostScript,
  openHost,
  shown,
} from './embed-host.ts';

const WIDTHS = [1600, 1000, 600, 400, 240];

/**
 * What is measured once it stands still. A frame that is not given its height waits a moment before
 * it makes do with the one it has.
 */
async function steady<T>(measure: () => Promise<T>, still = 250): Promise<T> {
  let last = '';
  let since = Date.now();
  for (;;) {
    const now = await measure();
    const text = JSON.stringify(now);
    if (text !== last) [last, since] = [text, Date.now()];
    else if (Date.now() - since >= still) return now;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

/** Longer than a frame waits. */
const MAKING_DO = 600;

describe('An embedded figure with embed.js beside it', () => {
  it.each([
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
  ])('has the height of its content at every width: %s', async (figure) => {
    const page = await openHost(frameHtml(`figure=${figure}`) + hostScript(), { width: 1600 });
    const frame = await frameOf(page);
    await shown(frame);
    for (const width of WIDTHS) {
      await page.setViewportSize({ width, height: 900 });
      const fit = await steady(() => fitOf(frame));
      expect(fit).toEqual({
        frame: { width, height: fit.content },
        content: fit.content,
        scrolls: false,
      });
      expect(fit.content, 'enough for a figure').toBeGreaterThan(250);
    }
  });

  it('tells each height once, in the three formats that pages listen for', async () => {
    const page = await openHost(frameHtml('figure=map') + hostScript(), { width: 900 });
    const frame = await frameOf(page);
    await shown(frame);
    for (const width of [500, 900, 900, 300]) {
      await page.setViewportSize({ width, height: 900 });
      await steady(() => fitOf(frame));
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
    await shown(frame);
    const before = await steady(() => fitOf(frame));
    await frame.getByText('Show as table').click();
    await frame.getByRole('table').waitFor();
    const after = await steady(() => fitOf(frame));
    expect(after.content).toBeGreaterThan(before.content);
    expect(after.frame.height).toBe(after.content);
  });

  it('stands several times in one page, each with its own height', async () => {
    const figures = ['map', 'rank', 'compare-gap', 'nonsense'];
    const frames = figures.map((figure) => frameHtml(`figure=${figure}`));
    const page = await openHost(frames.join('<p>Text.</p>') + hostScript());
    const heights: number[] = [];
    for (const frame of await framesOf(page)) {
      await shown(frame);
      await expect
        .poll(async () => {
          const { frame: own, content, scrolls } = await fitOf(frame);
          return [own.height - content, scrolls];
        })
        .toEqual([0, false]);
      heights.push((await fitOf(frame)).content);
    }
    expect(new Set(heights).size).toBe(figures.length);
  });

  it('loads lazily when the reader comes near, and fits then', async () => {
    const far = '<div style="height:12000px"></div>';
    const page = await openHost(far + frameHtml('figure=map', 'loading="lazy"') + hostScript());
    await page.waitForTimeout(500);
    expect((await heightsHeard(page)).amp).toEqual([]);
    await page.locator('iframe').scrollIntoViewIfNeeded();
    const frame = await frameOf(page);
    await shown(frame);
    const { frame: own, content } = await steady(() => fitOf(frame));
    expect(own.height).toBe(content);
  });

  it('gets its height also where the script comes late, without telling it again', async () => {
    const page = await openHost(frameHtml('figure=map'));
    const frame = await frameOf(page);
    await shown(frame);
    await steady(() => fitOf(frame));
    const before = (await heightsHeard(page)).amp;
    await page.addScriptTag({ url: embedUrl('').replace('embed.html?', 'embed.js') });
    const { frame: own, content } = await steady(() => fitOf(frame));
    expect(own.height).toBe(content);
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
    await shown(frame);
    expect(await page.locator('iframe').getAttribute('title')).toBe('4G in 2020');
    expect(await page.locator('roadmap-figure > a').count()).toBe(0);
    expect(await frame.locator('h2').textContent()).toContain('2020');
    const { frame: own, content } = await steady(() => fitOf(frame));
    expect(own.height).toBe(content);
  });

  it('takes a whole address as well', async () => {
    const element = `<roadmap-figure src="${embedUrl('figure=rank&amp;time=2010')}"></roadmap-figure>`;
    const page = await openHost(element + hostScript());
    await page.locator('iframe').waitFor();
    const frame = await frameOf(page);
    await shown(frame);
    expect(await frame.locator('h2').textContent()).toContain('2010');
  });
});

describe('A plain frame without any script', () => {
  it.each(['map', 'map&country=NER~BRA', 'trend', 'rank', 'table', 'compare-change', 'targets'])(
    'needs no scrolling at any width, and keeps its source: %s',
    async (figure) => {
      const page = await openHost(frameHtml(`figure=${figure}`), { width: 1600 });
      const frame = await frameOf(page);
      await shown(frame);
      for (const width of WIDTHS) {
        await page.setViewportSize({ width, height: 900 });
        const { frame: own, content, scrolls } = await steady(() => fitOf(frame), MAKING_DO);
        expect({ width, scrolls }).toEqual({ width, scrolls: false });
        expect(own.height).toBe(520);
        expect(content).toBeLessThanOrEqual(520);
        expect(await frame.locator('figcaption').getByText('Source:').isVisible()).toBe(true);
      }
    },
  );

  it('has all notes one press away', async () => {
    const page = await openHost(frameHtml('figure=map'), { width: 400 });
    const frame = await frameOf(page);
    await shown(frame);
    await frame.getByRole('button', { name: 'All notes' }).click();
    expect(await frame.getByText('Boundaries and names shown').isVisible()).toBe(true);
    await page.keyboard.press('Escape');
    await frame.getByText('Boundaries and names shown').waitFor({ state: 'hidden' });
  });

  it('shows all where it is high enough', async () => {
    const page = await openHost(frameHtml('figure=map').replace('520px', '900px'), { width: 600 });
    const frame = await frameOf(page);
    await shown(frame);
    await steady(() => fitOf(frame), MAKING_DO);
    expect(await frame.getByText('Boundaries and names shown').isVisible()).toBe(true);
    expect(await frame.getByRole('button', { name: 'All notes' }).isVisible()).toBe(false);
  });
});
