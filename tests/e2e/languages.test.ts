/** Every page in the two languages that nobody speaks: nothing is forgotten, and nothing breaks. */
import { strFromU8, unzipSync } from 'fflate';
import type { Page } from 'playwright';
import { describe, expect, it } from 'vitest';
import { openAtlas } from '../support/atlas.ts';
import { forgottenIn } from '../support/forgotten-words.ts';
import { save } from './export-support.ts';

const ADDRESSES = [
  'index.html?',
  'index.html?view=trend&country=NER&group=ldc~developed&',
  'index.html?view=rank&indicator=gender-parity&country=NER&',
  'index.html?view=table&region=oceania&',
  'index.html?page=compare&',
  'index.html?page=roadmap&',
  'index.html?page=country&country=NER&',
  'index.html?page=data&',
  'embed.html?figure=map&',
  'embed.html?figure=targets&',
  'embed.html?figure=country-profile&country=NER&',
  'embed.html?figure=nonsense&',
];

/** Runs of plain letters: in a message, every letter has an accent. */
async function forgotten(page: Page): Promise<string[]> {
  const texts = await page.evaluate(() => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const found: string[] = [];
    const skipped = 'script, style, noscript, code, textarea, .sha, [data-words="of-others"]';
    for (let node = walker.nextNode(); node; node = walker.nextNode())
      if (node.parentElement?.closest(skipped) === null) found.push(node.textContent ?? '');
    for (const element of document.querySelectorAll('[aria-label], [title], [alt], [placeholder]'))
      for (const name of ['aria-label', 'title', 'alt', 'placeholder']) {
        const text = element.closest('svg') ? null : element.getAttribute(name);
        if (text !== null) found.push(text);
      }
    return found;
  });
  return forgottenIn(texts);
}

/** Whether a page is drawn: it is what its address asks for, and nothing on it is still waited for. */
const isDrawn = (): boolean => {
  const embed = document.querySelector('#embed') !== null;
  const there = embed
    ? document.documentElement.hasAttribute('data-settled')
    : document.querySelector('main') !== null;
  return there && document.querySelector('.loading, .waiting, [aria-busy="true"]') === null;
};

/** Opens a page and waits until nothing more comes. */
async function opened(address: string, width = 1280): Promise<Page> {
  const page = await openAtlas(address, { viewport: { width, height: 900 } });
  await page.waitForLoadState('networkidle');
  await page.waitForFunction(isDrawn);
  return page;
}

describe('In English with accents', () => {
  it.each(ADDRESSES)('%s has every text from a catalogue', async (address) => {
    const page = await opened(`${address}lang=en-XA`);
    await expect.poll(() => page.getAttribute('html', 'lang')).toBe('en-XA');
    await expect.poll(() => page.locator('body').innerText()).toMatch(/\[[^\]]*\p{M}?[áéíóûñţŕ]/u);
    expect(await forgotten(page)).toEqual([]);
  });
});

/** Opens a dialog of the first figure: its buttons stand in the order download, cite, embed. */
async function openDialog(page: Page, at: number): Promise<void> {
  await page.locator('.actions').first().getByRole('button').nth(at).click();
  await page.getByRole('dialog').getByRole('button').first().waitFor();
}

const DIALOGS = ['download', 'cite', 'embed'].map((name, at) => [name, at] as const);

describe('Dialogs and what is taken along, in English with accents', () => {
  it.each(DIALOGS)('have every text of the dialog “%s” from a catalogue', async (_, at) => {
    const page = await opened('index.html?lang=en-XA');
    await openDialog(page, at);
    expect(await forgotten(page)).toEqual([]);
  });

  it.each([
    'index.html?lang=en-XA',
    'index.html?view=trend&country=NER&lang=en-XA',
    'index.html?view=rank&lang=en-XA',
    'index.html?page=compare&lang=en-XA',
  ])('have every text of a picture of %s from a catalogue', async (address) => {
    const page = await opened(address);
    await openDialog(page, 0);
    const svg = (await save(page, 'svg')).bytes.toString('utf8');
    const texts = [...svg.matchAll(/>([^<]+)<\//g)].map(([, text = '']) => text);
    expect(texts.length).toBeGreaterThan(5);
    // Lines are broken within names.
    expect(forgottenIn([texts.join(' ')])).toEqual([]);
  });

  it('have every word of a table of data from a catalogue', async () => {
    const page = await opened('index.html?view=table&region=oceania&lang=en-XA');
    await openDialog(page, 0);
    const [head = '', ...rows] = (await save(page, 'csv')).bytes.toString('utf8').split('\r\n');
    expect(rows.length).toBeGreaterThan(10);
    expect(forgottenIn(head.split(','))).toEqual([]);
  });
});

describe('In English from right to left', () => {
  it('turns charts and their pictures around, and leaves maps as they are', async () => {
    const page = await opened('index.html?view=trend&country=NER&lang=ar-XB');
    await page.locator('.plot svg text').first().waitFor();
    const years = await page
      .locator('.plot svg [aria-label="x-axis tick label"] text')
      .evaluateAll((ticks) =>
        ticks.map((tick) => [Number(tick.textContent), tick.getBoundingClientRect().x]),
      );
    expect(years.length).toBeGreaterThan(3);
    expect(years.map(([year = 0]) => year)).toEqual(
      [...years].sort(([, a = 0], [, b = 0]) => b - a).map(([year = 0]) => year),
    );
    const map = await opened('index.html?lang=ar-XB');
    const left = async (iso3: string) =>
      (await map.locator(`.map [data-iso3="${iso3}"]`).first().boundingBox())?.x ?? Number.NaN;
    await expect.poll(async () => (await left('BRA')) < (await left('AUS'))).toBe(true);
    await openDialog(map, 0);
    const svg = (await save(map, 'svg')).bytes.toString('utf8');
    expect(svg).toContain('direction="ltr"');
    expect(svg.match(/scale\(-1 1\)/g)?.length).toBeGreaterThan(10);
  });

  it('turns documents, slides and workbooks around', async () => {
    const page = await opened('index.html?view=table&region=oceania&lang=ar-XB');
    await openDialog(page, 0);
    const part = async (format: string, path: string): Promise<string> => {
      const { bytes } = await save(page, format);
      const file = unzipSync(new Uint8Array(bytes))[path];
      return file ? strFromU8(file) : '';
    };
    const count = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;
    const document = await part('docx', 'word/document.xml');
    expect(count(document, /<w:bidi\/>/g)).toBe(count(document, /<w:p>/g));
    expect(document).toContain('<w:bidiVisual/>');
    const slide = await part('pptx', 'ppt/slides/slide1.xml');
    const paragraphs = count(slide, /<a:pPr /g);
    expect(paragraphs).toBeGreaterThan(3);
    expect(count(slide, /<a:pPr rtl="1"/g)).toBe(paragraphs);
    const slides = await part('pptx', 'ppt/slides/slide2.xml');
    expect(slides.match(/Code|Country/g)).toEqual(['Code', 'Country']);
    expect(await part('xlsx', 'xl/worksheets/sheet1.xml')).toContain('rightToLeft="1"');
  });

  it('walks on to the left with the arrow keys', async () => {
    const page = await opened('index.html?page=compare&lang=ar-XB');
    const links = page.locator('[data-figure="compare-distribution"] .plot svg a, .plot svg a');
    await links.first().focus();
    const focused = () => page.evaluate(() => document.activeElement?.getAttribute('aria-label'));
    const first = await focused();
    await page.keyboard.press('ArrowLeft');
    const second = await focused();
    expect(second).not.toBe(first);
    await page.keyboard.press('ArrowRight');
    expect(await focused()).toBe(first);
  });

  it.each(ADDRESSES.flatMap((address) => [320, 1280].map((width) => [address, width] as const)))(
    '%s keeps within %i pixels',
    async (address, width) => {
      const page = await opened(`${address}lang=ar-XB`, width);
      await expect.poll(() => page.getAttribute('html', 'dir')).toBe('rtl');
      const beyond = await page.evaluate(() => ({
        page: document.documentElement.scrollWidth - document.documentElement.clientWidth,
      }));
      expect(beyond).toEqual({ page: 0 });
    },
  );
});

describe('A language in an address', () => {
  it('stays when the reader goes on', async () => {
    const page = await opened('index.html?lang=en-XA');
    await page.locator('header nav a').nth(1).click();
    await expect.poll(() => page.url()).toContain('page=compare');
    expect(page.url()).toContain('lang=en-XA');
  });

  it('leads back to English, which is kept', async () => {
    const page = await opened('index.html?page=data&lang=ar-XB');
    await page.getByRole('link', { name: 'English' }).click();
    await expect.poll(() => page.getAttribute('html', 'dir')).toBe('ltr');
    expect(page.url()).toContain('page=data&lang=en');
    expect(await page.evaluate(() => localStorage.getItem('atlas-language'))).toBe('en');
  });

  it('is told where there is none of that name, in English', async () => {
    const page = await opened('index.html?lang=tlh');
    await expect.poll(() => page.locator('.notice').innerText()).toContain('tlh');
    expect(await page.getAttribute('html', 'lang')).toBe('en');
  });
});
