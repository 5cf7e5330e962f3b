import { readFileSync } from 'node:fs';
import Papa from 'papaparse';
import type { Locator, Page } from 'playwright';
import { describe, expect, it } from 'vitest';
import { INDICATORS } from '../../src/indicators/index.ts';
import { openAtlas, sharedPage, type OpenOptions } from '../support/atlas.ts';

/** The files, read here without any code of the atlas. */
const rows = (file: string): Record<string, string>[] =>
  Papa.parse<Record<string, string>>(readFileSync(`data/${file}.csv`, 'utf8'), {
    header: true,
    skipEmptyLines: true,
  }).data;

/** Each economy's last value of a year or up to three years before it. */
const readings = (file: string, year: number): Map<string, { value: number; year: number }> => {
  const found = new Map<string, { value: number; year: number }>();
  for (const { iso3 = '', year: at, value } of rows(file)) {
    const from = Number(at);
    if (from <= year && from >= year - 3 && value !== '')
      found.set(iso3, { value: Number(value), year: from });
  }
  return found;
};

const population = (year: number): Map<string, number> => {
  const people = new Map<string, number>();
  for (const { iso3 = '', year: at, value } of rows('population'))
    if (Number(at) <= year && value !== '') people.set(iso3, Number(value));
  return people;
};

/** The mean of the members weighted by population, as a percentage with one decimal. */
const weighted = (members: readonly string[], year: number): string => {
  const [use, people] = [readings('internet-use', year), population(year)];
  let [sum, weight] = [0, 0];
  for (const iso3 of members) {
    const [value, inhabitants] = [use.get(iso3)?.value, people.get(iso3)];
    if (value === undefined || inhabitants === undefined) continue;
    sum += value * inhabitants;
    weight += inhabitants;
  }
  return `${(sum / weight).toFixed(1)}%`;
};

const profile = async (address: string, options: OpenOptions = {}): Promise<Page> => {
  const page = await openAtlas(`index.html?page=country&${address}`, options);
  await page.locator('[data-indicator="coverage-4g"]').waitFor();
  return page;
};
const card = (page: Page, indicator: string): Locator =>
  page.locator(`[data-indicator="${indicator}"]`);

describe('A country’s profile', () => {
  const niger = sharedPage((options) => profile('country=NER', options));

  it.each([
    ['NER', '011'],
    ['BRA', '005'],
  ])('of %s says what the files say', async (iso3, part) => {
    const use = readings('internet-use', 2024);
    const own = use.get(iso3)!;
    const better = [...use.values()].filter(({ value }) => value > own.value).length;
    const members = rows('countries')
      .filter((row) => row.intermediate_code === part)
      .map((row) => row.iso3!);

    const page = await (iso3 === 'NER' ? niger() : profile(`country=${iso3}`));
    const text = () => card(page, 'internet-use').innerText();
    await expect.poll(text).toContain(`${own.value.toFixed(1)}%`);
    await expect.poll(text).toContain(String(own.year));
    await expect.poll(text).toContain(`Rank ${better + 1} of ${use.size} countries`);
    const beside = card(page, 'internet-use').locator(`[data-group="m49-${part}"]`);
    await expect.poll(() => beside.innerText()).toContain(weighted(members, 2024));
    await expect
      .poll(() => page.locator('.finding').innerText())
      .toContain(`${own.value.toFixed(1)}%`);
  });

  it('gives the price with its basket, in money too, and whether the target is met', async () => {
    const page = await niger();
    const price = rows('price-baskets').find(
      (row) => row.iso3 === 'NER' && row.year === '2025' && row.basket === 'fixed-5gb',
    )!;
    const text = () => card(page, 'fixed-price').innerText();
    await expect.poll(text).toContain(`${Number(price.pct_gni).toFixed(1)}%`);
    await expect.poll(text).toContain(`$${Number(price.usd).toFixed(2)} a month`);
    await expect.poll(text).toContain('5 GB a month, basket of 2018–2025');
    await expect.poll(text).toMatch(/Target for 2030:.*does not meet it/);
  });

  it('says plainly what was never published, and what is too old', async () => {
    const page = await profile('country=TUV');
    await expect
      .poll(() => card(page, 'gender-parity').innerText())
      .toContain('No figures by sex were ever published.');
    await expect.poll(() => card(page, 'gender-parity').locator('figure').count()).toBe(0);
    await expect.poll(() => card(page, 'internet-use').innerText()).toMatch(/Nothing since 2017/);
  });

  it('has every value of a small trend in its table', async () => {
    const page = await niger();
    const figure = card(page, 'internet-use').locator('figure');
    await figure.locator('svg').first().waitFor();
    await figure.locator('summary').click();
    const values = rows('internet-use').filter(({ iso3 }) => iso3 === 'NER');
    await figure.locator(`[data-row="${values.at(-1)!.year!}"]`).waitFor();
    await expect
      .poll(() => figure.locator('tbody tr').count())
      .toBeGreaterThanOrEqual(values.length);
  });

  it('opens the full figure on Explore with the country selected; Back comes back', async () => {
    const page = await profile('country=NER');
    await card(page, 'fixed-price')
      .getByRole('link', { name: /Full figure/ })
      .click();
    await page.getByRole('heading', { level: 2, name: /Price of fixed broadband/ }).waitFor();
    const query = new URL(page.url()).searchParams;
    expect([query.get('indicator'), query.get('view'), query.get('country')]).toEqual([
      'fixed-price',
      'trend',
      'NER',
    ]);
    await page.goBack();
    await card(page, 'fixed-price').waitFor();
  });

  it('of several countries is that of the first, with links to the others', async () => {
    const page = await profile('country=NER~TCD');
    await expect.poll(() => page.getByRole('heading', { level: 1 }).innerText()).toBe('Niger');
    await page.getByRole('link', { name: 'Chad', exact: true }).click();
    await page.getByRole('heading', { level: 1, name: 'Chad' }).waitFor();
    expect(new URL(page.url()).searchParams.get('country')).toBe('TCD~NER');
  });

  it('goes on without a dataset that cannot be read, and claims nothing of it', async () => {
    const page = await openAtlas('index.html?page=country&country=NER', {
      expected: [/Failed to load resource/],
      prepare: (each) => each.route('**/data/internet-use.csv', (route) => route.abort()),
    });
    await page.getByText('Internet use: the data could not be read.').waitFor();
    await card(page, 'fixed-price').waitFor();
    await expect.poll(() => page.locator('.finding').innerText()).not.toMatch(/\w/);
    await expect
      .poll(() => page.getByRole('alert').first().innerText())
      .toContain('data/internet-use.csv');
  });

  it('prints six cards a sheet, with every source and no card cut', async () => {
    const page = await niger();
    await page.locator('.paper svg').last().waitFor({ state: 'attached' });
    const pdf = (await page.pdf({ format: 'A4' })).toString('latin1');
    expect(pdf.match(/\/Type\s*\/Page\b/g)).toHaveLength(4);
    await page.emulateMedia({ media: 'print' });
    const breaks = await page
      .locator('.indicators > article')
      .evaluateAll((cards) => cards.map((each) => getComputedStyle(each).breakInside));
    expect(breaks).toEqual(INDICATORS.map(() => 'avoid'));
  });

  it('needs no horizontal scroll bar on a small phone', async () => {
    const page = await openAtlas('index.html?page=country&country=NER', {
      viewport: { width: 320, height: 640 },
    });
    await card(page, 'coverage-4g').locator('svg').first().waitFor();
    await expect
      .poll(() => page.evaluate(() => document.documentElement.scrollWidth - innerWidth))
      .toBeLessThanOrEqual(0);
  });
});

describe('Without a country', () => {
  it('every country and area can be chosen', async () => {
    const page = await openAtlas('index.html?page=country');
    await page.getByRole('heading', { name: 'Choose a country' }).waitFor();
    const all = rows('countries');
    await expect.poll(() => page.locator('main .list a').count()).toBe(all.length);
    const links = page.locator('main .list a');
    const targets = await links.evaluateAll((list) =>
      list.map((link) => new URL((link as HTMLAnchorElement).href).searchParams.get('country')),
    );
    expect(targets.sort()).toEqual(all.map(({ iso3 }) => iso3!).sort());
  });

  it('the list is searched by any name, and Enter opens the best match', async () => {
    const page = await openAtlas('index.html?page=country');
    const search = page.getByRole('searchbox', { name: 'Search the list below' });
    await search.focus();
    await search.fill('ivory');
    await page.getByRole('link', { name: 'Côte d’Ivoire' }).waitFor();
    await expect.poll(() => page.locator('main .list a').count()).toBe(1);
    await search.press('Enter');
    await page.getByRole('heading', { level: 1, name: 'Côte d’Ivoire' }).waitFor();
    await page.goBack();
    await page.getByRole('heading', { name: 'Choose a country' }).waitFor();
  });

  it('a country far down the list opens at the top of its profile', async () => {
    const page = await openAtlas('index.html?page=country');
    await page.getByRole('link', { name: 'Tuvalu' }).click();
    await page.getByRole('heading', { level: 1, name: 'Tuvalu' }).waitFor();
    await expect.poll(() => page.evaluate(() => scrollY)).toBe(0);
    await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe('content');
  });

  it('a code that is none is told, and the list stands in', async () => {
    const page = await openAtlas('index.html?page=country&country=XXX');
    await page.getByText('“XXX” is not the code of a country').waitFor();
    await page.getByRole('heading', { name: 'Choose a country' }).waitFor();
  });
});
