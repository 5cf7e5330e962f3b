import type { Page } from 'playwright';
import { describe, expect, it } from 'vitest';
import { openAtlas, sharedPage } from '../support/atlas.ts';
import { openCitations, openDownloads } from './export-support.ts';

const fieldOf = (page: Page, label: string) => page.getByRole('textbox', { name: label });
const status = (page: Page) => page.getByRole('dialog').getByRole('status');

describe('The dialog of citations', () => {
  it('copies the citation, which has vintage, day and a link to the year shown', async () => {
    const page = await openCitations('indicator=internet-use', {
      permissions: ['clipboard-read', 'clipboard-write'],
    });
    await page.getByRole('button', { name: 'Copy: Citation' }).click();
    await status(page).filter({ hasText: 'copied' }).waitFor();
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    expect(copied).toMatch(
      /^Roadmap Atlas\. \(2026\)\. Individuals using the Internet, \d{4} \[Map\]/,
    );
    expect(copied).toMatch(/ITU DataHub, 24 April 2026.*Retrieved \d+ \w+ \d{4}, from http/);
    expect(copied).toMatch(/time=\d{4}&.*tolerance=on/);
    expect(copied).not.toContain('latest');
  });

  it('has BibTeX, CSL-JSON, alternative text and the link', async () => {
    const page = await openCitations('time=2019');
    await expect.poll(() => fieldOf(page, 'BibTeX').inputValue()).toMatch(/^@misc\{roadmap-atlas-/);
    expect(JSON.parse(await fieldOf(page, 'CSL-JSON').inputValue())).toHaveLength(1);
    await expect.poll(() => fieldOf(page, 'Alternative text').inputValue()).toMatch(/^World map\./);
    await expect
      .poll(() => fieldOf(page, 'Link to this figure').inputValue())
      .toContain('time=2019');
  });

  it('leaves the text selected where the browser refuses to copy, and says so', async () => {
    const page = await openCitations('time=2019', {
      prepare: (each) =>
        each.addInitScript(() => {
          const refuse = () => Promise.reject(new DOMException('No', 'NotAllowedError'));
          Object.defineProperty(navigator, 'clipboard', { value: { writeText: refuse } });
          Object.defineProperty(document, 'execCommand', { value: () => false });
        }),
    });
    await page.getByRole('button', { name: 'Copy: BibTeX' }).click();
    await status(page).filter({ hasText: 'refused' }).waitFor();
    await expect
      .poll(() => status(page).innerText())
      .toMatch(/The text is selected: press Ctrl\+C/);
    const selected = await page.evaluate(() => {
      const field = document.activeElement as HTMLTextAreaElement;
      return field.value.slice(field.selectionStart, field.selectionEnd);
    });
    expect(selected).toBe(await fieldOf(page, 'BibTeX').inputValue());
  });
});

describe.each([
  ['Download', openDownloads],
  ['Cite & copy', openCitations],
])('The dialog behind %s', (name, open) => {
  const opened = sharedPage((options) => open('time=2019', options));

  /** The page with the dialog open, whatever a test before made of it. */
  const withDialog = async (): Promise<Page> => {
    const page = await opened();
    if (!(await page.getByRole('dialog').isVisible()))
      await page.getByRole('figure').getByRole('button', { name, exact: true }).click();
    await page.getByRole('dialog').waitFor();
    return page;
  };

  it.each([320, 1280])('fits a page %i pixels wide', async (width) => {
    const page = await withDialog();
    await page.setViewportSize({ width, height: 700 });
    await expect
      .poll(() =>
        page.evaluate(() => {
          const dialog = document.querySelector('dialog')!;
          return [
            document.documentElement.scrollWidth - innerWidth,
            dialog.scrollWidth - dialog.clientWidth,
          ];
        }),
      )
      .toEqual([0, 0]);
  });

  it('closes by Escape and gives the focus back to its button', async () => {
    const page = await withDialog();
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    await expect.poll(() => page.evaluate(() => document.activeElement?.textContent)).toBe(name);
  });

  it('opens again after it was closed', async () => {
    const page = await withDialog();
    await page.getByRole('button', { name: 'Close' }).click();
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    await page.getByRole('figure').getByRole('button', { name, exact: true }).click();
    await page.getByRole('dialog').waitFor();
  });
});

describe('The dialog of downloads', () => {
  it('is worked by the keyboard alone', async () => {
    const page = await openDownloads('time=2019');
    const reached: string[] = [];
    for (let presses = 0; presses < 14; presses += 1) {
      reached.push((await page.evaluate(() => document.activeElement?.textContent.trim())) ?? '');
      await page.keyboard.press('Tab');
    }
    for (const format of [
      'PNG',
      'SVG',
      'CSV of this figure',
      'Word document',
      'Print or save as PDF',
    ])
      expect(reached).toContain(format);
  });

  it('in a frame that refuses downloads says so, and offers link and text', async () => {
    const frame =
      '<iframe sandbox="allow-scripts allow-same-origin" src="index.html?time=2019" width="900" height="700"></iframe>';
    const page = await openAtlas('host.html', {
      expected: [/can escape its sandboxing/, /[Dd]ownload is disallowed/],
      prepare: (each) =>
        each.route('**/host.html', (route) =>
          route.fulfill({ contentType: 'text/html', body: `<!doctype html>${frame}` }),
        ),
    });
    const atlas = page.frameLocator('iframe');
    const figure = atlas.getByRole('figure');
    await figure.getByRole('button', { name: 'Download', exact: true }).click();
    const dialog = atlas.getByRole('dialog');
    await dialog.waitFor();
    await expect.poll(() => dialog.innerText()).toMatch(/frame that may refuse downloads/);
    const link = dialog.getByRole('link', { name: 'Open this figure in the Roadmap Atlas' });
    await expect.poll(() => link.getAttribute('href')).toContain('index.html?page=explore');
    await dialog.getByRole('button', { name: 'Show the data as text' }).click();
    const text = dialog.getByRole('textbox', { name: 'The data of this figure as CSV' });
    await expect.poll(() => text.inputValue()).toMatch(/^\uFEFFCountry or area,Code,Value/);
    await dialog.locator('[data-format="csv"]').click();
    await dialog.getByRole('status').filter({ hasText: '.csv' }).waitFor();
  });
});
