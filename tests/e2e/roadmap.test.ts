import { readFile } from 'node:fs/promises';
import Papa from 'papaparse';
import type { Page } from 'playwright';
import { describe, expect, it } from 'vitest';
import { openAtlas, sharedPage, type OpenOptions } from '../support/atlas.ts';

/** Opens the Roadmap page and waits until its figures are computed. */
async function openRoadmap(parameters = '', options: OpenOptions = {}): Promise<Page> {
  const page = await openAtlas(`index.html?page=roadmap${parameters}`, options);
  await page.locator('[data-figure="fact-check"] svg').waitFor();
  return page;
}

const topOf = (page: Page, selector: string): Promise<number> =>
  page.locator(selector).evaluate((element) => element.getBoundingClientRect().top);

/** The page as it opens, for tests of which each looks at another of its parts. */
const readRoadmap = sharedPage((options) => openRoadmap('', options));

const statusOf = (page: Page) => page.locator('search [role=status]');

describe('A link to a recommendation', () => {
  it('leads to it and marks it, in the text and in the table of contents', async () => {
    const page = await openRoadmap('&rec=3A');
    const article = page.locator('#rec-3A-3B');
    await expect.poll(() => topOf(page, '#rec-3A-3B')).toBeLessThan(120);
    await expect.poll(() => article.getAttribute('aria-current')).toBe('location');
    await expect
      .poll(() => page.locator('nav [aria-current="location"]').innerText())
      .toContain('3A/3B');
  });

  it('in the table of contents writes the address, moves the keyboard, and is undone by Back', async () => {
    const page = await openRoadmap('&country=NER~TCD');
    await page.getByRole('navigation', { name: 'Contents' }).getByText('Artificial').click();
    await expect.poll(() => page.url()).toContain('rec=3C');
    expect(page.url()).toContain('country=NER~TCD');
    await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe('rec-3C-title');
    await page.goBack();
    await expect.poll(() => page.locator('#rec-3C[aria-current]').count()).toBe(0);
  });

  it('that names none shows all eight, and a notice', async () => {
    const page = await openRoadmap('&rec=9Z');
    await expect.poll(() => page.locator('article[id^="rec-"]').count()).toBe(8);
    await expect.poll(() => page.locator('article[aria-current]').count()).toBe(0);
    await page.getByText('“9Z”').waitFor();
  });
});

describe('The search within the Roadmap', () => {
  it('keeps what has the words, marks them and says how many', async () => {
    const page = await openRoadmap();
    await page.getByLabel('Search this page').fill('MYANMAR sim');
    await expect
      .poll(() => statusOf(page).innerText())
      .toBe('3 found: 1 recommendation and 2 figures.');
    await expect.poll(() => page.locator('article[id^="rec-"]').count()).toBe(1);
    const marks = page.locator('#claim-myanmar-sim-price mark');
    await expect
      .poll(() => marks.allInnerTexts())
      .toEqual(expect.arrayContaining(['Myanmar', 'SIM']));
    await page.getByRole('navigation', { name: 'Contents' }).getByText('Artificial').click();
    await expect.poll(() => topOf(page, '#rec-3C')).toBeLessThan(120);
    await expect.poll(() => page.getByLabel('Search this page').inputValue()).toBe('');
    await page.getByLabel('Search this page').fill('zebra');
    await expect.poll(() => statusOf(page).innerText()).toBe('Nothing found.');
    await page.getByLabel('Search this page').fill('');
    await expect.poll(() => page.locator('article[id^="rec-"]').count()).toBe(8);
  });
});

describe('The actions', () => {
  it('are filtered by who acts, by pillar and by recommendation', async () => {
    const page = await readRoadmap();
    const rungs = page.locator('[data-figure="actions"] .rungs > li');
    await expect.poll(() => rungs.count()).toBe(16);
    await page.getByLabel('Who acts').selectOption('un-system');
    await expect.poll(() => rungs.count()).toBe(7);
    await page.getByLabel('Pillar', { exact: true }).selectOption('human-rights');
    await page.getByText('1 of 16 actions shown.').waitFor();
    await page.getByLabel('Recommendation', { exact: true }).selectOption('4');
    await page.getByText('No action fits this choice.').waitFor();
    await page.getByRole('button', { name: 'Show all' }).click();
    await expect.poll(() => rungs.count()).toBe(16);
  });

  it('lead to their recommendations by keyboard', async () => {
    const page = await openRoadmap();
    await page.locator('#action-others-rights-in-ai .who a').focus();
    await page.keyboard.press('Enter');
    await expect.poll(() => page.url()).toContain('rec=3A-3B');
  });
});

describe('The fact check', () => {
  it('opens to the nineteen LDCs behind a figure, and saves them as CSV', async () => {
    const page = await readRoadmap();
    const claim = page.locator('#claim-ldc-fixed-price');
    await expect.poll(() => claim.getAttribute('data-verdict')).toBe('reproduced');
    await claim.getByText('Which countries').click();
    await expect.poll(() => claim.locator('tbody tr').count()).toBe(47);
    await expect
      .poll(() => claim.locator('tbody tr td:last-child', { hasText: 'yes' }).count())
      .toBe(19);

    const [download] = await Promise.all([
      page.waitForEvent('download'),
      claim.getByRole('button', { name: 'Download as CSV' }).click(),
    ]);
    expect(download.suggestedFilename()).toBe('fact-check-ldc-fixed-price.csv');
    const bytes = await readFile(await download.path());
    expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    const { data } = Papa.parse<Record<string, string>>(bytes.toString('utf8').slice(1), {
      header: true,
      skipEmptyLines: true,
    });
    const counted = data.filter(
      ({ record, counted: yes }) => record === 'economy' && yes === 'yes',
    );
    expect(counted.map(({ iso3 }) => iso3)).toContain('NER');
    expect(counted).toHaveLength(19);
    expect(counted.every(({ year, unit }) => year === '2019' && unit === 'pct-gni')).toBe(true);
  });

  it('leads to the groups, year and measure of a claim, and back without losing the selection', async () => {
    const page = await openRoadmap('&country=NER&group=africa');
    await page.locator('#claim-world-gender-gap').getByText('Show the figure').click();
    await expect.poll(() => page.url()).toContain('indicator=gender-parity');
    for (const part of ['page=compare', 'country=NER', 'measure=gap', 'time=2019', 'rec=1C-1D'])
      expect(page.url()).toContain(part);
    // The group that the claim counted comes first; the reader's own stay.
    expect(page.url()).toMatch(/group=world~\w+~africa/);
    await page.locator('figure').first().waitFor();
    await page.goBack();
    await page.locator('#claim-world-gender-gap').waitFor();
    expect(page.url()).toContain('country=NER');
  });

  it('computes no verdict from a dataset that failed, and goes on with the others', async () => {
    const page = await openAtlas('index.html?page=roadmap', {
      expected: [/status of 404/],
      prepare: (each) =>
        each.route('**/price-baskets.csv', (route) => route.fulfill({ status: 404, body: '' })),
    });
    const claim = page.locator('#claim-ldc-fixed-price');
    await expect.poll(() => claim.getAttribute('data-verdict')).toBe('not-computed');
    await expect
      .poll(() => claim.innerText())
      .toContain(
        'Could not be computed: data/price-baskets.csv cannot be used: the file is not there.',
      );
    await expect
      .poll(() => page.locator('#claim-world-internet-use').getAttribute('data-verdict'))
      .toBe('restated');
    const strip = page.locator('#rec-1A [data-evidence="fixed-price"]');
    await expect.poll(() => strip.innerText()).toContain('Could not be computed');
    await expect
      .poll(() => page.locator('#target-affordable-fixed').innerText())
      .toContain('Could not be computed');
    await page.locator('#target-universal-use svg').first().waitFor({ state: 'attached' });
    // What counts all targets, or all claims, is not made of some of them.
    await expect
      .poll(() => page.locator('[data-figure="targets"], [data-figure="fact-check"]').count())
      .toBe(0);
    await expect
      .poll(() => page.getByRole('heading', { level: 1 }).innerText())
      .not.toContain('can answer');
  });
});

describe('The targets', () => {
  it('open the map of who meets them, with the target chosen', async () => {
    const page = await openRoadmap('&country=NER');
    await page.locator('#target-affordable-mobile').getByText('open the map').click();
    await expect.poll(() => page.url()).toContain('target=affordable-mobile');
    expect(page.url()).toContain('indicator=mobile-price');
    expect(page.url()).toContain('country=NER');
    await page.getByText('Meets the target').first().waitFor();
  });
});

describe('The Roadmap page', () => {
  it('has the count of figures answered in its headline', async () => {
    const page = await readRoadmap();
    const claims = await page.locator('[id^="claim-"]').count();
    const answered = await page
      .locator(
        ['reproduced', 'restated', 'close', 'size-differs', 'direction-holds', 'contradicted']
          .map((kind) => `article[data-verdict="${kind}"]`)
          .join(),
      )
      .count();
    await expect
      .poll(() => page.locator('h1').innerText())
      .toContain(`can check ${answered} of the ${claims} figures`);
  });

  it('says so when the text itself cannot be loaded', async () => {
    const page = await openAtlas('index.html?page=roadmap', {
      expected: [/status of 404/],
      prepare: (each) =>
        each.route('**/roadmap.json', (route) => route.fulfill({ status: 404, body: '' })),
    });
    await page.getByText('The text of the Roadmap could not be loaded.').waitFor();
    await page.getByText('data/roadmap.json cannot be used: the file is not there.').waitFor();
  });

  it('fits the narrowest screen', async () => {
    const page = await openRoadmap('', { viewport: { width: 320, height: 640 } });
    await expect
      .poll(() =>
        page.evaluate(
          () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
        ),
      )
      .toBe(0);
  });

  it('prints without controls, every claim with its rule', async () => {
    const page = await openRoadmap();
    await page.emulateMedia({ media: 'print' });
    await expect.poll(() => page.getByLabel('Search this page').isVisible()).toBe(false);
    await expect.poll(() => page.getByRole('button', { name: 'Download as CSV' }).count()).toBe(0);
    await expect.poll(() => page.getByText('How it is checked').first().isVisible()).toBe(true);
  });
});
