import { readFileSync } from 'node:fs';
import type { Page } from 'playwright';
import { describe, expect, it } from 'vitest';
import { openAtlas, sharedPage } from '../support/atlas.ts';

/** The rows of a dataset, read by nothing that the atlas reads it with. */
const rowsOf = (name: string): string[][] =>
  readFileSync(`data/${name}.csv`, 'utf8')
    .trim()
    .split(/\r?\n/)
    .slice(1)
    .map((line) => line.split(','));

/** A country's latest value up to a year, at most some years old, and not from before a break. */
function latestValue(rows: readonly string[][], iso3: string, year: number, tolerance: number) {
  const breaks = rowsOf('series-breaks')
    .filter(([indicator, country]) => indicator === 'internet-use' && country === iso3)
    .map(([, , at]) => Number(at))
    .filter((at) => at <= year);
  const from = Math.max(year - tolerance, ...breaks);
  const found = rows
    .filter(([country, at]) => country === iso3 && Number(at) <= year && Number(at) >= from)
    .map(([, at, value]) => [Number(at), Number(value)] as const)
    .sort(([a], [b]) => b - a);
  return found[0]?.[1];
}

/** The codes on the LDC list of a year. */
const ldcsOf = (year: number): string[] =>
  rowsOf('ldc-membership')
    .filter(([, included]) => Number(included) <= year)
    .filter(([, , graduated]) => !graduated || Number(graduated) > year)
    .map(([iso3]) => iso3!);

/** The codes of developed countries; names with commas do not disturb the count from the end. */
const developed = (): string[] =>
  rowsOf('countries')
    .filter((cells) => cells.at(-3) === 'developed')
    .map(([iso3]) => iso3!);

/** Mean of Internet use weighted by the population of the year or the last one known. */
function weightedMean(members: readonly string[], year: number): { mean: number; n: number } {
  const use = rowsOf('internet-use');
  const people = rowsOf('population');
  let [sum, total, n] = [0, 0, 0];
  for (const iso3 of members) {
    const value = latestValue(use, iso3, year, 3);
    const inhabitants = people
      .filter(([country, at]) => country === iso3 && Number(at) <= year)
      .map((row) => Number(row[2]))
      .at(-1);
    if (value === undefined) continue;
    n += 1;
    sum += value * (inhabitants ?? 0);
    total += inhabitants ?? 0;
  }
  return { mean: sum / total, n };
}

const open = async (query = '', options: Parameters<typeof openAtlas>[1] = {}): Promise<Page> => {
  const page = await openAtlas(`index.html?page=compare&${query}`, options);
  await page.locator('h1').filter({ hasText: /\S/ }).waitFor();
  return page;
};

const h1 = (page: Page) => page.locator('h1').innerText();
const search = (page: Page) => page.evaluate(() => decodeURIComponent(location.search));
const figure = (page: Page, id: string) => page.locator(`[data-figure="compare-${id}"]`);
const picker = (page: Page, side: 'first' | 'second') => page.locator(`[data-side="${side}"]`);

describe('The comparison of LDCs with developed countries', () => {
  const of2019 = sharedPage((options) => open('time=2019', options));

  it('has the means that its files give, computed apart', async () => {
    const page = await of2019();
    const [ldc, rich] = [weightedMean(ldcsOf(2019), 2019), weightedMean(developed(), 2019)];
    const headline = await h1(page);
    expect(headline).toContain('2019');
    await figure(page, 'gap').getByText('Show as table').click();
    const table = figure(page, 'gap').locator('tbody td');
    await expect.poll(() => table.first().innerText()).toBe(`${ldc.mean.toFixed(1)}%`);
    const cells = await table.allInnerTexts();
    expect(cells[1]).toBe(String(ldc.n));
    expect(cells[2]).toBe(String(ldcsOf(2019).length));
    expect(cells[6]).toBe(`${rich.mean.toFixed(1)}%`);
    expect(cells[7]).toBe(String(rich.n));
    const apart = page.locator('[data-fact="apart"] strong');
    await expect.poll(() => apart.innerText()).toBe((rich.mean - ldc.mean).toFixed(1));
    const times = page.locator('[data-fact="times"] strong');
    await expect.poll(() => times.innerText()).toBe(`${(rich.mean / ldc.mean).toFixed(1)} times`);
  });

  it('says by how much ITU’s own estimate differs, and why that can be', async () => {
    const page = await of2019();
    const [row] = rowsOf('group-estimates').filter(
      ([group, indicator, sex, area, age, year]) =>
        [group, indicator, sex, area, age, year].join() === 'ldc,internet-use,all,all,all,2019',
    );
    const footing = () => page.locator('[data-footing="first"]').innerText();
    await expect
      .poll(footing)
      .toContain(`The publisher’s own figure: ${Number(row?.[6]).toFixed(1)}%`);
    expect(await footing()).toMatch(/percentage points (higher|lower)/);
    await expect.poll(() => page.getByText('Another vintage').count()).toBe(1);
  });

  it('draws every figure, each with its table', async () => {
    const page = await open();
    for (const id of [
      'gap',
      'trend',
      'distribution',
      'change',
      'multiples',
      'women-men',
      'parity',
      'affordability',
    ]) {
      await figure(page, id).locator('.plot svg').waitFor();
      await figure(page, id).getByText('Show as table').click();
      const rows = figure(page, id).locator('table tbody tr');
      await expect.poll(() => rows.count(), { message: id }).toBeGreaterThan(1);
    }
    await expect.poll(() => page.locator('.compare section').last().innerText()).toContain('2%');
  });

  it('lists its members with the years on the LDC list', async () => {
    const page = await of2019();
    await picker(page, 'first').locator('summary').click();
    const members = picker(page, 'first').locator('.members li');
    await expect.poll(() => members.count()).toBe(ldcsOf(2019).length);
    await expect
      .poll(() => members.filter({ hasText: 'Bhutan' }).innerText())
      .toContain('LDC 1971–2023');
  });
});

describe('Another choice', () => {
  it('of a group goes into the address, and Back undoes it', async () => {
    const page = await open();
    await page.getByLabel('Second group', { exact: true }).selectOption('lldc');
    expect(await search(page)).toContain('group=ldc~lldc');
    await expect.poll(() => h1(page)).toContain('landlocked');
    await page.goBack();
    await expect.poll(() => h1(page)).toContain('developed countries');
  });

  it('of an indicator, a year and a first year goes into the address', async () => {
    const page = await open();
    await page.getByRole('link', { name: '4G coverage' }).click();
    await expect.poll(() => h1(page)).toContain('4G');
    await page.getByRole('combobox', { name: 'Year compared' }).selectOption('2020');
    await page.getByRole('combobox', { name: 'Trends from' }).selectOption('2015');
    expect(await search(page)).toContain('time=2015..2020');
    await expect.poll(() => figure(page, 'trend').innerText()).toContain('2015–2020');
  });

  it('of members makes a group of the reader’s own, which the address keeps', async () => {
    const page = await open('group=none~ldc');
    const first = picker(page, 'first');
    await first.getByRole('combobox', { name: /Add a country/ }).fill('niger');
    await page.keyboard.press('Enter');
    await expect.poll(() => search(page)).toContain('group=NER~ldc');
    await first.getByRole('combobox', { name: /whole group/ }).selectOption('m49-015');
    await first.getByRole('button', { name: 'Add', exact: true }).click();
    await expect.poll(() => search(page)).toContain('DZA.EGY.');
    await first.getByRole('button', { name: 'Remove Niger' }).click();
    await expect.poll(() => search(page)).not.toContain('NER');
    await page.reload();
    await expect.poll(() => h1(page)).toContain('countries you picked');
  });

  it('of a country marks it in the figures and in the address', async () => {
    const page = await open();
    await figure(page, 'distribution').locator('svg a').first().waitFor();
    await page.getByRole('combobox', { name: 'Mark a country' }).fill('banglad');
    await page.keyboard.press('Enter');
    await expect.poll(() => search(page)).toContain('country=BGD');
    const texts = () => figure(page, 'distribution').locator('svg text').allTextContents();
    await expect.poll(texts).toContain('Bangladesh');
    await page.getByRole('button', { name: 'Do not mark Bangladesh any more' }).click();
    await expect.poll(texts).not.toContain('Bangladesh');
  });

  it('leaves every figure where it stands', async () => {
    const page = await open('', { viewport: { width: 1000, height: 800 } });
    await figure(page, 'affordability').locator('svg').waitFor();
    const heights = () =>
      page.locator('[data-figure] .plot').evaluateAll((plots) => plots.map((p) => p.clientHeight));
    const before = await heights();
    await page.getByRole('combobox', { name: 'Year compared' }).selectOption('2018');
    await expect.poll(() => h1(page)).toContain('2018');
    const after = await heights();
    for (const at of [0, 1, 2, 3, 6, 7]) expect(after[at], String(at)).toBe(before[at]);
  });
});

describe('States in which there is nothing to compare', () => {
  it.each([
    ['group=ldc~ldc', 'Both groups are the same 44 countries'],
    ['group=ldc~none', 'Your own group has no members'],
    ['group=none~none', 'Both groups are empty'],
  ])('%s', async (query, words) => {
    const page = await open(query);
    expect(await h1(page)).toContain(words);
    await expect.poll(() => page.locator('[data-figure]').count()).toBe(0);
    await page.getByRole('link', { name: 'Compare the LDCs with developed countries' }).click();
    await figure(page, 'gap').waitFor();
  });

  it('a group without a single value still shows the other', async () => {
    const page = await open('group=ASC.NFK~ldc');
    expect(await h1(page)).toContain('there is no figure for Ascension and Norfolk Island');
    await figure(page, 'distribution').locator('svg').waitFor();
  });

  it('names unknown codes and keeps the rest', async () => {
    const page = await open('group=NER.QQQ~friends~africa');
    const notice = page.locator('.notice');
    await expect.poll(() => notice.innerText()).toContain('“QQQ”');
    await expect.poll(() => notice.innerText()).toContain('“friends”');
    expect(await h1(page)).toMatch(/Niger.*Africa/);
  });

  it('by sex offers a group that ITU has estimates for', async () => {
    const page = await open('indicator=gender-parity');
    await page.getByRole('link', { name: /high-income economies instead/ }).click();
    await expect.poll(() => h1(page)).toMatch(/Women’s rate.*high-income economies/);
  });

  it('a basket that has no earlier year says so instead of joining two', async () => {
    const page = await open('indicator=mobile-price&time=2025');
    await expect.poll(() => figure(page, 'change').innerText()).toContain('begins in 2025');
  });
});

describe('A failed file', () => {
  const failing = (name: string) => ({
    prepare: (page: Page) =>
      page.route(`**/data/${name}.csv`, (route) => route.fulfill({ status: 503 })),
    expected: [/503/],
  });

  it('that everything needs is named, with a way to try again', async () => {
    const page = await openAtlas('index.html?page=compare', failing('population'));
    await page.getByText('data/population.csv cannot be used').first().waitFor();
    await expect.poll(() => page.locator('[data-figure]').count()).toBe(0);
    await page.unroute('**/data/population.csv');
    await page.getByRole('button', { name: 'Try again' }).first().click();
    await figure(page, 'gap').waitFor();
  });

  it('that one figure needs leaves the others alone', async () => {
    const page = await open('', failing('price-baskets'));
    await figure(page, 'parity').locator('svg').waitFor();
    await page.getByText('data/price-baskets.csv cannot be used').first().waitFor();
    await expect.poll(() => figure(page, 'affordability').count()).toBe(0);
  });

  it('of ITU’s own estimates is not taken for ITU having none', async () => {
    const page = await open('', failing('group-estimates'));
    const footing = page.locator('[data-footing="first"]');
    await expect.poll(() => footing.innerText()).toContain('could not be loaded');
  });
});

describe('Without a mouse', () => {
  it('the marks of a chart are one tab stop, walked with arrows and opened with Enter', async () => {
    const page = await open('time=2019');
    const chart = figure(page, 'distribution').locator('.plot');
    await chart.locator('svg a').first().waitFor();
    await expect.poll(() => chart.locator('a[tabindex="0"]').count()).toBe(1);
    await chart.locator('a[tabindex="0"]').focus();
    const name = () =>
      page.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? '');
    const first = await name();
    expect(first).toMatch(/^.+: [\d.]+% \(20\d\d/);
    await page.keyboard.press('ArrowRight');
    const second = await name();
    expect(second).not.toBe(first);
    await expect
      .poll(() => figure(page, 'distribution').locator('.read').innerText())
      .toContain(second);
    await page.keyboard.press('End');
    await page.keyboard.press('Home');
    expect(await name()).toBe(first);
    await page.keyboard.press('Enter');
    await expect.poll(() => search(page)).toMatch(/page=country.*country=[A-Z]{3}/);
  });

  it('the order of the changes and the length of the list can be chosen', async () => {
    const page = await open('time=2014..2019');
    const change = figure(page, 'change');
    await change.locator('svg a').first().waitFor();
    const names = () => change.locator('svg a text').allTextContents();
    const some = await names();
    await change.getByLabel('Order').selectOption('name');
    await expect.poll(async () => (await names())[0]).toBe('Afghanistan');
    await change.getByRole('button', { name: 'Show all countries' }).focus();
    await page.keyboard.press('Enter');
    await expect.poll(async () => (await names()).length).toBeGreaterThan(some.length);
  });
});

describe('At 320 pixels', () => {
  it('nothing is wider than the screen, and lettering stays legible', async () => {
    const page = await open('', { viewport: { width: 320, height: 700 } });
    await figure(page, 'affordability').locator('svg').waitFor();
    await expect
      .poll(() => page.evaluate(() => document.documentElement.scrollWidth - innerWidth))
      .toBeLessThanOrEqual(0);
    const scales = await page
      .locator('[data-figure] .plot > svg')
      .evaluateAll((charts) =>
        charts.map(
          (chart) => chart.getBoundingClientRect().width / Number(chart.getAttribute('width')),
        ),
      );
    expect(scales).toHaveLength(8);
    for (const scale of scales) expect(scale).toBeCloseTo(1, 2);
  });
});
