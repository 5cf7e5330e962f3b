import type { Page } from 'playwright';
import { describe, expect, it } from 'vitest';
import { openAtlas, sharedPage } from '../support/atlas.ts';
import { valuesFor } from '../support/oracle.ts';
import { firstMap } from '../support/transfer.ts';

interface Seen {
  readonly code: string;
  /** Whether some point of the mark is not covered by another. */
  readonly visible: boolean;
  /** Whether pointing at some such point brings up the country's own card. */
  readonly reached: boolean;
}

/** Names as the table of the page gives them. */
const namesByCode = async (page: Page): Promise<Record<string, string>> =>
  Object.fromEntries(
    await page.$$eval('tr[data-row]', (rows) =>
      rows.map((row): [string, string] => [
        row.getAttribute('data-row') ?? '',
        row.querySelector('th')?.textContent.trim() ?? '',
      ]),
    ),
  );

/** Looks at and points at every mark of the map. */
const lookAtAll = (page: Page, names: Record<string, string>): Promise<Seen[]> =>
  page.evaluate(async (nameOf) => {
    const svg = document.querySelector<SVGSVGElement>('svg[role="application"]');
    if (!svg) throw new Error('There is no map.');
    svg.scrollIntoView({ block: 'center' });
    type Spot = readonly [number, number];
    const onTop = ([x, y]: Spot): string | null =>
      document.elementFromPoint(x, y)?.closest('[data-iso3]')?.getAttribute('data-iso3') ?? null;
    /** The middle of a circle and points of its rim. */
    const spotsOf = (circle: Element): Spot[] => {
      const { left, top, width, height } = circle.getBoundingClientRect();
      const [x, y, r] = [left + width / 2, top + height / 2, width / 2 - 0.8];
      const turns = Array.from({ length: 16 }, (_, at) => (at / 8) * Math.PI);
      return [[x, y], ...turns.map((a): Spot => [x + r * Math.cos(a), y + r * Math.sin(a)])];
    };
    /** Points all over the box of an outline, in no order that a shape could have. */
    const scattered = (outline: Element): Spot[] => {
      const { left, top, width, height } = outline.getBoundingClientRect();
      return Array.from({ length: 400 }, (_, at): Spot => {
        const [u, v] = [(at * 0.618034) % 1, (at * 0.754878) % 1];
        return [left + u * width, top + v * height];
      });
    };
    /** The name on the card that the pointer brings up at a spot. */
    const pointAt = async ([clientX, clientY]: Spot): Promise<string | undefined> => {
      (document.elementFromPoint(clientX, clientY) ?? svg).dispatchEvent(
        new PointerEvent('pointermove', { bubbles: true, pointerType: 'mouse', clientX, clientY }),
      );
      await Promise.resolve();
      await Promise.resolve();
      return document.querySelector('.tooltip .name')?.textContent;
    };
    /** The first spots at which the mark is on top: as many as a reader would try. */
    const freeSpots = (mark: Element): Spot[] => {
      const code = mark.getAttribute('data-iso3');
      const circle = mark.querySelector('circle');
      const free: Spot[] = [];
      for (const spot of circle ? spotsOf(circle) : scattered(mark)) {
        if (onTop(spot) === code) free.push(spot);
        if (free.length === 40) break;
      }
      return free;
    };
    // First only looking, since what the pointer brings up makes the page measure itself anew.
    const marks = [...svg.querySelectorAll('[data-iso3]')].map((mark) => ({
      code: mark.getAttribute('data-iso3') ?? '',
      free: freeSpots(mark),
    }));
    const seen: Seen[] = [];
    for (const { code, free } of marks) {
      let reached = false;
      for (const spot of free) reached ||= (await pointAt(spot)) === nameOf[code];
      seen.push({ code, visible: free.length > 0, reached });
    }
    return seen;
  }, names);

describe('Every economy with a value', () => {
  it.each([
    [1280, 'internet-use', 'share'],
    [1280, 'people-offline', 'people'],
    [320, 'coverage-4g', 'share'],
    [360, 'internet-use', 'share'],
  ])(
    'can be seen and pointed at on a screen of %i pixels: %s',
    async (width, indicator, measure) => {
      const page = await openAtlas(`index.html?indicator=${indicator}&time=2019&view=table`, {
        viewport: { width, height: 900 },
      });
      await page.locator('tr[data-row]').first().waitFor();
      const names = await namesByCode(page);
      await page.getByRole('link', { name: 'Map', exact: true }).click();
      await page.locator('[data-iso3]').first().waitFor();
      const seen = new Map((await lookAtAll(page, names)).map((each) => [each.code, each]));
      const values = valuesFor([indicator, measure], 2019);
      const covered = [...values.keys()].filter((code) => !seen.get(code)?.visible);
      expect(covered, 'covered by others').toEqual([]);
      const lost = [...values.keys()].filter((code) => !seen.get(code)?.reached);
      expect(lost, 'out of reach of the pointer').toEqual([]);
      for (const code of ['TUV', 'NRU', 'RUS']) expect(seen.has(code), code).toBe(true);
    },
  );
});

describe('A change of year', () => {
  it('touches fills and classes, and neither outlines nor elements', async () => {
    const page = await openAtlas('index.html?time=2001');
    await firstMap(page);
    // What comes beside the map may still change its width.
    await page.getByRole('heading', { name: 'Where it stands' }).waitFor();
    await page.waitForLoadState('networkidle');
    const report = await page.evaluate(async () => {
      const svg = document.querySelector('svg[role="application"]');
      const slider = document.querySelector<HTMLInputElement>('input[type="range"]');
      if (!svg || !slider) throw new Error('There is no map.');
      const outlines = () =>
        [...svg.querySelectorAll('path')].map((path) => path.getAttribute('d'));
      const before = outlines();
      const changed = new Set<string>();
      const observer = new MutationObserver((records) => {
        for (const { type, attributeName, target } of records)
          if (target !== svg) changed.add(attributeName ?? type);
      });
      observer.observe(svg, { subtree: true, attributes: true, childList: true });
      for (const year of ['2009', '2017', '2023']) {
        slider.value = year;
        slider.dispatchEvent(new Event('input', { bubbles: true }));
        await new Promise(requestAnimationFrame);
        await new Promise(requestAnimationFrame);
      }
      observer.disconnect();
      const after = outlines();
      return {
        changed: [...changed].sort(),
        same: before.length === after.length && before.every((d, at) => d === after[at]),
      };
    });
    expect(report).toEqual({ changed: ['data-class', 'fill'], same: true });
  });
});

describe('Moving about the map', () => {
  const frame = (page: Page): Promise<number[]> =>
    page
      .locator('svg[role="application"]')
      .evaluate((svg) => (svg.getAttribute('viewBox') ?? '').split(' ').map(Number));
  const widthOf = async (page: Page): Promise<number> => (await frame(page))[2] ?? NaN;

  const opened = sharedPage(async (options) => {
    const page = await openAtlas('index.html', {
      viewport: { width: 1280, height: 900 },
      ...options,
    });
    await firstMap(page);
    return page;
  });

  /** The page with the whole map, wherever a test before went, and how wide that is. */
  const wholeMap = async (): Promise<{ page: Page; world: number }> => {
    const page = await opened();
    await page.getByRole('combobox', { name: 'Region' }).selectOption('world');
    await page.locator('svg[role="application"]').press('0');
    await page.getByRole('button', { name: 'Zoom out', disabled: true }).waitFor();
    return { page, world: await widthOf(page) };
  };

  it('by the regions in the list shows each larger than the world, and back', async () => {
    const { page, world } = await wholeMap();
    for (const region of ['africa', 'americas', 'asia', 'europe', 'oceania']) {
      await page.getByRole('combobox', { name: 'Region' }).selectOption(region);
      await expect.poll(() => widthOf(page)).toBeLessThan(world);
      expect(new URL(page.url()).searchParams.get('region')).toBe(region);
    }
    await page.getByRole('combobox', { name: 'Region' }).selectOption('world');
    await expect.poll(() => widthOf(page)).toBe(world);
  });

  it('by wheel, buttons and keys zooms, and resets', async () => {
    const { page, world } = await wholeMap();
    const map = page.locator('svg[role="application"]');
    await map.hover();
    const scrolled = await page.evaluate(() => window.scrollY);
    await page.mouse.wheel(0, -300);
    await expect.poll(() => widthOf(page)).toBeLessThan(world * 0.7);
    await expect.poll(() => page.evaluate(() => window.scrollY)).toBe(scrolled);
    await page.getByRole('button', { name: 'Show the whole map' }).click();
    await expect.poll(() => widthOf(page)).toBe(world);
    await page.getByRole('button', { name: 'Zoom in' }).click();
    await expect.poll(() => widthOf(page)).toBeLessThan(world);
    await map.focus();
    await page.keyboard.press('0');
    await expect.poll(() => widthOf(page)).toBe(world);
    await page.keyboard.press('+');
    await expect.poll(() => widthOf(page)).toBeLessThan(world);
  });

  it('by dragging a zoomed map moves it, and selects nothing', async () => {
    const { page } = await wholeMap();
    const map = page.locator('svg[role="application"]');
    await map.focus();
    await page.keyboard.press('+');
    await page.keyboard.press('+');
    const [before = NaN] = await frame(page);
    await map.hover();
    await page.mouse.down();
    await page.mouse.move(300, 450, { steps: 5 });
    await page.mouse.up();
    await expect.poll(async () => (await frame(page))[0]).not.toBe(before);
    expect(new URL(page.url()).searchParams.get('country')).toBeNull();
  });
});

describe('A target on the map', () => {
  it('marks who meets it, who does not and who is unknown, with the same counts everywhere', async () => {
    const page = await openAtlas('index.html?indicator=fixed-price&time=2023');
    await firstMap(page);
    await page.getByRole('button', { name: /^Mark on the map who meets it: .*at most 2%/ }).click();
    const marks = (standing: string) => page.locator(`[data-standing="${standing}"]`).count();
    await expect.poll(() => marks('meets')).toBeGreaterThan(0);
    const values = [...valuesFor(['fixed-price', 'pct-gni'], 2023).values()];
    const meeting = values.filter(({ value }) => value <= 2).length;
    expect(await marks('meets')).toBe(meeting);
    expect(await marks('misses')).toBe(values.length - meeting);
    const legend = (key: string) =>
      page.locator(`.legend [data-key="${key}"] .count`).innerText().then(Number);
    expect(await legend('meets')).toBe(meeting);
    expect(await legend('misses')).toBe(values.length - meeting);
    // Among those of whom it is not known are some that are too small for a map to show.
    const unknown = await legend('unknown');
    expect(unknown).toBeGreaterThanOrEqual(await marks('unknown'));
    await expect
      .poll(() => page.locator('.standing').innerText())
      .toContain(`${meeting} of ${values.length} countries with a value meet it`);
    expect(new URL(page.url()).searchParams.get('target')).toBe('affordable-fixed');
    await page.getByRole('button', { name: /at most 2%/ }).click();
    await expect.poll(() => page.locator('[data-standing]').count()).toBe(0);
  });
});
