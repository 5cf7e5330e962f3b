import type { Page } from 'playwright';
import { describe, expect, it } from 'vitest';
import { openAtlas } from '../support/atlas.ts';
import { firstMap } from '../support/transfer.ts';

const search = (page: Page): string => new URL(page.url()).search;
const year = (page: Page): Promise<string> =>
  page.getByRole('slider', { name: 'Year' }).inputValue();

describe('The address', () => {
  it('restores everything that it holds', async () => {
    const page = await openAtlas(
      'index.html?indicator=fixed-price&measure=ppp&basket=fixed-5gb&time=2020&country=NER~TCD&region=africa&tolerance=off',
    );
    await firstMap(page);
    expect(await year(page)).toBe('2020');
    await expect
      .poll(() => page.getByRole('combobox', { name: 'Region' }).inputValue())
      .toBe('africa');
    await expect
      .poll(() => page.getByRole('combobox', { name: 'Measure' }).inputValue())
      .toBe('ppp');
    await expect
      .poll(() => page.getByRole('combobox', { name: 'Basket' }).inputValue())
      .toBe('fixed-5gb');
    const cards = page.getByRole('region', { name: 'Selected countries' });
    await expect.poll(() => cards.innerText()).toMatch(/Niger[\s\S]*Chad/);
    await page.getByText('Options', { exact: true }).click();
    await expect
      .poll(() => page.getByRole('checkbox', { name: /Fill gaps/ }).isChecked())
      .toBe(false);
    await expect
      .poll(() =>
        page.getByRole('link', { name: 'Fixed-broadband price' }).getAttribute('aria-current'),
      )
      .toBe('true');
  });

  it('follows each step, and Back undoes them one by one', async () => {
    const page = await openAtlas();
    await firstMap(page);
    await expect.poll(() => search(page)).toBe('');
    await page.getByRole('link', { name: '4G coverage' }).click();
    await expect.poll(() => search(page)).toBe('?indicator=coverage-4g');
    await page.getByRole('combobox', { name: 'Region' }).selectOption('africa');
    await expect.poll(() => search(page)).toBe('?indicator=coverage-4g&region=africa');
    await page.getByRole('link', { name: 'Table', exact: true }).click();
    await expect.poll(() => search(page)).toBe('?indicator=coverage-4g&view=table&region=africa');
    await page.locator('tr[data-row]').first().waitFor();
    await page.goBack();
    await page.locator('svg[role="application"]').waitFor();
    await expect
      .poll(() => page.getByRole('combobox', { name: 'Region' }).inputValue())
      .toBe('africa');
    await page.goBack();
    await expect
      .poll(() => page.getByRole('combobox', { name: 'Region' }).inputValue())
      .toBe('world');
    await page.goBack();
    await expect.poll(() => search(page)).toBe('');
    await expect.poll(() => page.locator('h2').first().innerText()).toMatch(/^Individuals using/);
    await page.goForward();
    await expect.poll(() => search(page)).toBe('?indicator=coverage-4g');
  });

  it('takes a slider dragged over many years for one step, and stays when the page is loaded again', async () => {
    const page = await openAtlas('index.html?time=2005');
    await firstMap(page);
    const slider = page.getByRole('slider', { name: 'Year' });
    await slider.evaluate((input: HTMLInputElement) => {
      for (const to of ['2008', '2011', '2014', '2019']) {
        input.value = to;
        input.dispatchEvent(new Event('input', { bubbles: true }));
      }
      input.dispatchEvent(new Event('change', { bubbles: true }));
    });
    await expect.poll(() => search(page)).toBe('?time=2019');
    await page.goBack();
    await expect.poll(() => year(page)).toBe('2005');
    await expect.poll(() => search(page)).toBe('?time=2005');
    await page.getByRole('button', { name: 'Previous year' }).click();
    await expect.poll(() => search(page)).toBe('?time=2004');
    await page.reload();
    await firstMap(page);
    expect([await year(page), search(page)]).toEqual(['2004', '?time=2004']);
  });
});

describe('A wrong address', () => {
  it('gives a notice for each part that was not understood, and shows the rest', async () => {
    const page = await openAtlas(
      'index.html?indicator=foo&view=pie&time=soon&country=NER~XXX&region=atlantis&group=bar&target=none&measure=usd',
    );
    await firstMap(page);
    const notices = page.locator('.notice');
    await expect.poll(() => notices.innerText()).toContain('“XXX” is not the code of a country');
    const text = await notices.innerText();
    for (const part of ['foo', 'pie', 'soon', 'atlantis', 'bar', 'usd'])
      expect(text).toContain(`“${part}”`);
    await expect.poll(() => page.locator('[data-iso3]').count()).toBeGreaterThan(180);
    await notices.getByRole('button', { name: 'Dismiss' }).click();
    await expect.poll(() => notices.count()).toBe(0);
  });

  it('that is no address at all breaks nothing', async () => {
    const page = await openAtlas(`index.html?=&&&time=&country=~~~&%E0%A4%A&country=NER~TCD`);
    await firstMap(page);
    await expect.poll(() => page.locator('h1').innerText()).not.toBe('');
  });
});
