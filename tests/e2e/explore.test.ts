import type { Page } from 'playwright';
import { describe, expect, inject, it } from 'vitest';
import { openAtlas } from '../support/atlas.ts';
import { firstMap } from '../support/transfer.ts';

interface Requests {
  /** Names of the data files asked for before the first map was there, and after it. */
  readonly before: readonly string[];
  readonly after: readonly string[];
}

/** What was loaded until now, in the order of the alphabet. */
const dataAsked = (page: Page): Promise<Requests> =>
  page.evaluate(
    (data) => {
      const drawn = performance.getEntriesByName('first-map')[0]?.startTime ?? 0;
      const files = performance
        .getEntriesByType('resource')
        .filter((each) => each.name.startsWith(data));
      const names = (of: PerformanceEntry[]): string[] =>
        of.map(({ name }) => name.slice(data.length)).sort();
      return {
        before: names(files.filter(({ startTime }) => startTime <= drawn)),
        after: names(files.filter(({ startTime }) => startTime > drawn)),
      };
    },
    `${inject('siteUrl')}data/`,
  );

describe('The first load', () => {
  it('asks for what the first map needs, for the rest once that is drawn, and for no other', async () => {
    const page = await openAtlas();
    await firstMap(page);
    const rest = [
      'group-estimates.csv',
      'internet-use-notes.csv',
      'population.csv',
      'roadmap.json',
    ];
    await expect
      .poll(() => dataAsked(page))
      .toEqual({
        before: [
          'countries.csv',
          'internet-use.csv',
          'ldc-membership.csv',
          'places.csv',
          'series-breaks.csv',
          'sources.json',
          'world.topo.json',
        ],
        after: rest,
      });
    await page.getByRole('heading', { name: 'Where it stands' }).waitFor();

    await page.getByRole('combobox', { name: 'Find a country' }).focus();
    const withNames = ['country-names.csv', ...rest];
    await expect.poll(async () => (await dataAsked(page)).after).toEqual(withNames);

    await page.getByRole('link', { name: 'Table', exact: true }).click();
    await page.locator('tr[data-row]').first().waitFor();
    await page.getByRole('link', { name: 'Map', exact: true }).click();
    await page.getByRole('link', { name: '4G coverage' }).click();
    const withCoverage = ['country-names.csv', 'coverage-4g.csv', ...rest];
    await expect.poll(async () => (await dataAsked(page)).after).toEqual(withCoverage);
  });
});

describe('A country', () => {
  it('is found by a former name, and has a card with all it takes to quote the value', async () => {
    const page = await openAtlas('index.html?country=NER&time=2022');
    const cards = page.getByRole('region', { name: 'Selected countries' });
    await expect.poll(() => cards.innerText()).toMatch(/Rank \d+ of \d+\s+LDC/);
    const niger = await cards.innerText();
    expect(niger).toMatch(/Niger\s+\d+\.\d% in 2022/);
    expect(niger).toContain('Source: International Telecommunication Union');
    const evidence = page.locator('aside tr', { hasText: 'Niger' });
    await expect.poll(() => evidence.innerText()).toMatch(/Niger\s+2022\s+\d+\.\d%/);

    await page.getByRole('combobox', { name: 'Find a country' }).fill('Burma');
    await page.getByRole('option', { name: /^Myanmar/ }).click();
    const selected = () => new URL(page.url()).searchParams.get('country');
    await expect.poll(selected).toBe('NER~MMR');
    await expect.poll(() => cards.innerText()).toContain('Myanmar');
    await cards.getByRole('button', { name: 'Remove Niger' }).click();
    await expect.poll(selected).toBe('MMR');
    await cards.getByRole('button', { name: 'Remove Myanmar' }).click();
    await cards.waitFor({ state: 'detached' });
    expect(new URL(page.url()).search).toBe('?time=2022');
  });
});

describe('A price', () => {
  it('of a basket on trial is shown once the reader switches such prices on', async () => {
    const page = await openAtlas('index.html?indicator=mobile-price&basket=mobile-10gb');
    await page.getByText('There is no value for this choice.').waitFor();
    await page.getByText('Options', { exact: true }).click();
    await page.getByRole('checkbox', { name: /Experimental values/ }).click();
    await page.locator('[data-iso3]').first().waitFor();
    await expect
      .poll(() => page.locator('figcaption').innerText())
      .toMatch(/countries have a price that ITU calls experimental/);
  });
});

describe('Gaps', () => {
  it('are filled with earlier years or not, as the reader chooses', async () => {
    const page = await openAtlas('index.html?time=2025');
    const noData = page.locator('.legend [data-key="no-data"] .count');
    await noData.waitFor();
    const filled = Number(await noData.innerText());
    await page.getByText('Options', { exact: true }).click();
    await page.getByRole('checkbox', { name: /Fill gaps/ }).uncheck();
    await expect.poll(async () => Number(await noData.innerText())).toBeGreaterThan(filled + 100);
    expect(new URL(page.url()).searchParams.get('tolerance')).toBe('off');
  });
});
