import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { Page } from 'playwright';
import { describe, expect, inject, it } from 'vitest';
import { openAtlas, sharedPage, type OpenOptions } from '../support/atlas.ts';

const dataPage = async (hash = '', options: OpenOptions = {}): Promise<Page> => {
  const page = await openAtlas(`index.html?page=data${hash}`, options);
  await page.locator('[data-file="internet-use.csv"] .sha').waitFor();
  return page;
};

const open = async (page: Page, name: string, content: string | Buffer): Promise<void> => {
  const buffer = typeof content === 'string' ? Buffer.from(content) : content;
  await page
    .getByLabel('Open a CSV file')
    .last()
    .setInputFiles({ name, mimeType: 'text/csv', buffer });
};

const own = (page: Page) => page.locator('#own');
const classOf = (page: Page, iso3: string) =>
  own(page).locator(`[data-iso3="${iso3}"]`).getAttribute('data-class');

/** Opens the table below the map, unless a test before did. */
const showTable = async (page: Page): Promise<void> => {
  const row = own(page).locator('tr[data-row]').first();
  if (!(await row.isVisible())) await own(page).getByText('Show as table').click();
};

const GOOD = [
  'iso3,year,value',
  'NER,2020,10',
  'NER,2021,20',
  'TCD,2021,40',
  'TUV,2021,60',
  'RUS,2021,80',
  'World,2021,50',
].join('\n');

describe('The Data page', () => {
  const read = sharedPage((options) => dataPage('', options));

  it('links every file as it is served, under the checksum that it names', async () => {
    const page = await read();
    const files = page.locator('[data-file]');
    const count = await files.count();
    expect(count).toBeGreaterThan(15);
    for (let at = 0; at < count; at += 1) {
      const href = await files
        .nth(at)
        .getByRole('link', { name: /^Download/ })
        .getAttribute('href');
      const bytes = await (await fetch(`${inject('siteUrl')}${href ?? ''}`)).arrayBuffer();
      const sha = files.nth(at).locator('.sha');
      if ((await sha.count()) === 0) continue;
      const computed = createHash('sha256').update(Buffer.from(bytes)).digest('hex');
      await expect.poll(() => sha.innerText(), { message: href ?? '' }).toBe(computed);
    }
  });

  it('names publisher, licence, rows and units of a file', async () => {
    const page = await read();
    const file = page.locator('[data-file="coverage-4g.csv"]');
    await file.locator('summary').click();
    await expect.poll(() => file.innerText()).toContain('Data360 terms');
    const text = await file.innerText();
    const rows = readFileSync('data/coverage-4g.csv', 'utf8').trimEnd().split('\n').length - 1;
    expect(text).toContain('International Telecommunication Union');
    expect(text).toContain(rows.toLocaleString('en'));
    expect(text).toContain('% of the population');
  });

  it('counts how many economies have a value of a year', async () => {
    const page = await read();
    const figure = page.locator('[data-figure="data-coverage"]');
    await figure.locator('summary').click();
    const row = figure.locator('[data-row="2024"] td').first();
    const values = readFileSync('data/internet-use.csv', 'utf8').match(/^[A-Z]{3},2024,/gm);
    await expect.poll(() => row.innerText()).toBe(String(values?.length));
  });

  it('opens at the rule that a link names', async () => {
    const page = await dataPage('#baskets');
    await page.waitForFunction(() => {
      const { top } = document.getElementById('baskets')?.getBoundingClientRect() ?? { top: -1 };
      return scrollY > 0 && top >= 0 && top < innerHeight;
    });
  });

  it('needs no horizontal scroll bar on a small phone, also with a file open', async () => {
    const page = await dataPage('', { viewport: { width: 320, height: 640 } });
    await open(page, 'a.csv', GOOD);
    await own(page).getByRole('application').waitFor();
    await expect
      .poll(() => page.evaluate(() => document.documentElement.scrollWidth - innerWidth))
      .toBeLessThanOrEqual(0);
  });
});

describe('A reader’s own CSV', () => {
  // Each file takes the place of the one before it.
  const opener = sharedPage((options) => dataPage('', options));

  it('is shown on the map and in the table, and the address stays as it was', async () => {
    const page = await dataPage();
    const before = page.url();
    await open(page, 'accounts.csv', GOOD);
    await own(page).getByRole('application').waitFor();
    await expect
      .poll(() => own(page).getByRole('heading', { level: 2 }).last().innerText())
      .toBe('value, 2021');
    expect(await classOf(page, 'NER')).toMatch(/^\d$/);
    expect(Number(await classOf(page, 'RUS'))).toBeGreaterThan(Number(await classOf(page, 'NER')));
    expect(await classOf(page, 'DEU')).toBe('no-data');
    await expect.poll(() => own(page).innerText()).toContain('5 values of 4 countries, 2020–2021');

    await own(page).getByText('Show as table').click();
    const row = own(page).locator('tr[data-row="TUV"]');
    await expect.poll(() => row.innerText()).toMatch(/Tuvalu\s+TUV\s+60\s+2021/);
    expect(page.url()).toBe(before);
  });

  it('follows the year slider, the name, the unit and the classes', async () => {
    const page = await dataPage();
    await open(page, 'accounts.csv', GOOD);
    await own(page).getByRole('slider', { name: 'Year' }).fill('2020');
    await own(page).getByLabel('What is measured').fill('Accounts');
    await own(page).getByLabel('Unit').fill('per 100 adults');
    await own(page).getByRole('heading', { name: 'Accounts, 2020' }).waitFor();
    expect(await classOf(page, 'TCD')).toBe('no-data');
    await own(page).getByRole('application').focus();
    await own(page).getByRole('application').press('ArrowDown');
    await own(page)
      .getByText(/Niger\. 10 per 100 adults in 2020/)
      .waitFor();
    await own(page).getByLabel('Classes').selectOption('Equally wide');
    await own(page).getByText('Classes are equally wide').waitFor();
  });

  it('is read as Excel writes it, and what was assumed is said', async () => {
    const page = await opener();
    const text = '\uFEFFPays;Année;Taux\r\nNiger;2021;12,5\r\nCôte d’Ivoire;2021;36,25\r\n';
    await open(page, 'taux.csv', text);
    await own(page).getByText('parted by semicolons').waitFor();
    await own(page).getByText('Commas are taken as decimal marks').waitFor();
    await showTable(page);
    await expect.poll(() => own(page).locator('tr[data-row="CIV"]').innerText()).toContain('36.25');
  });

  it('has its problems listed by row, column and reason, and the names that match nothing', async () => {
    const page = await opener();
    const rows = ['NER,2021,=A1', 'TCD,2021,much', 'MLI,21,3', 'BEN,2021,4', 'BEN,2021,5'];
    await open(page, 'bad.csv', `${GOOD}\n${rows.join('\n')}\nAtlantis,2021,1\n`);
    await own(page).getByText('could not be used').click();
    await expect.poll(() => own(page).innerText()).toContain('Row 8, column value');
    const text = await own(page).innerText();
    expect(text).toContain('Row 8, column value: “=A1”: this is a formula');
    expect(text).toContain('Row 9, column value: “much”: this is not a number.');
    expect(text).toContain('Row 10, column year: “21”: this is not a year.');
    expect(text).toContain('this repeats row 11.');
    await own(page).getByText('2 names are no countries').click();
    await expect.poll(() => own(page).innerText()).toContain('“Atlantis” (row 13)');
  });

  it('can be put right where a column was not recognised', async () => {
    const page = await opener();
    await open(page, 'two.csv', 'iso3,year,women,men\nNER,2021,1,2\nTCD,2021,3,4\n');
    await own(page).getByRole('heading', { name: 'women, 2021' }).waitFor();
    await own(page).getByRole('combobox', { name: 'Value', exact: true }).selectOption('men');
    await own(page).getByRole('heading', { name: 'men, 2021' }).waitFor();
    await own(page).getByRole('combobox', { name: 'Year', exact: true }).selectOption('(none)');
    await own(page).getByText('No column was recognised as the year').waitFor();
  });

  it.each<[string, Buffer, RegExp]>([
    ['book.xlsx', Buffer.from([0x50, 0x4b, 0x03, 0x04, 1, 2]), /workbook/],
    ['page.csv', Buffer.from('<!doctype html><p>Log in'), /web page/],
    ['empty.csv', Buffer.from('\n'), /nothing in it/],
    ['letter.txt', Buffer.from('Dear colleagues\nsee below\n'), /one cell only/],
    ['huge.csv', Buffer.alloc(11 * 2 ** 20, 'NER,2021,1\n'), /at most 10 MB/],
  ])('is refused with the reason: %s', async (name, content, reason) => {
    const page = await opener();
    await open(page, name, content);
    const alert = own(page)
      .getByRole('alert')
      .filter({ hasText: `${name} cannot be shown` });
    await alert.waitFor();
    await expect.poll(() => alert.innerText()).toMatch(reason);
    await open(page, 'good.csv', GOOD);
    await own(page).getByRole('application').waitFor();
    await expect.poll(() => own(page).getByRole('alert').count()).toBe(0);
  });

  it('is sent nowhere', async () => {
    const page = await dataPage();
    await page.waitForLoadState('networkidle');
    const asked: string[] = [];
    page.on('request', (request) =>
      asked.push(`${request.method()} ${new URL(request.url()).pathname}`),
    );
    await open(page, 'secret.csv', GOOD);
    await own(page).getByRole('application').waitFor();
    for (const request of asked) expect(request).toMatch(/^GET .*\/(data|assets)\/[\w.-]+$/);
  });
});
