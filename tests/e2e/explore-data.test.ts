import type { Page } from 'playwright';
import { describe, expect, it } from 'vitest';
import { couldReport } from '../../src/model/established.ts';
import { openAtlas, sharedPage } from '../support/atlas.ts';
import { classFor, placedCodes, valuesFor, type Question } from '../support/oracle.ts';
import { firstMap } from '../support/transfer.ts';

const classesOn = (page: Page): Promise<Record<string, string>> =>
  page.$$eval('[data-iso3]', (marks) =>
    Object.fromEntries(
      marks.map((mark) => [
        mark.getAttribute('data-iso3') ?? '',
        mark.getAttribute('data-class') ?? '',
      ]),
    ),
  );

/** Waits for the title that the figure has after a choice. */
const titled = (page: Page, title: RegExp): Promise<void> =>
  page.getByRole('heading', { level: 2, name: title }).waitFor();

/** Moves the slider as a hand does, and lets the page draw. */
const chooseYear = async (page: Page, year: number): Promise<void> => {
  await page.getByRole('slider', { name: 'Year' }).evaluate((slider: HTMLInputElement, to) => {
    slider.value = String(to);
    slider.dispatchEvent(new Event('input', { bubbles: true }));
    slider.dispatchEvent(new Event('change', { bubbles: true }));
  }, year);
  await page.locator('.slider .year', { hasText: String(year) }).waitFor();
};

/** The class of every economy of the map, worked out from the files. */
function expectedClasses(question: Question, year: number, drawn: readonly string[]) {
  const values = valuesFor(question, year);
  return Object.fromEntries(
    drawn.map((code) => {
      const found = values.get(code);
      if (found) return [code, String(classFor(question, found.value))];
      return [code, couldReport(code, year) ? 'no-data' : 'not-applicable'];
    }),
  );
}

/** That every mark on the screen has the class of its value, and that no value lacks a mark. */
async function expectMarks(page: Page, question: Question, year: number): Promise<void> {
  const shown = await classesOn(page);
  const asked = `${question.join()} ${year}`;
  for (const code of valuesFor(question, year).keys())
    expect(shown[code], `${code} is not on the map of ${asked}`).toBeDefined();
  expect(shown, asked).toEqual(expectedClasses(question, year, Object.keys(shown)));
}

// That the marks follow the files for every indicator, measure and year is held without a browser,
// in tests/figures/explore/explore-data.test.ts; here, that the screen follows the reader.
describe('Every mark of the map', () => {
  const explore = sharedPage(async (options) => {
    const page = await openAtlas('index.html?time=1990', options);
    await firstMap(page);
    return page;
  });

  it('has the class of its value in the file, whatever year the slider is moved to', async () => {
    const page = await explore();
    for (const year of [1990, 2003, 2014, 2019, 2025]) {
      await chooseYear(page, year);
      await expectMarks(page, ['internet-use', 'share'], year);
    }
  });

  it('is drawn for every economy that ever had a value, and only places on the map are', async () => {
    const shown = new Set(Object.keys(await classesOn(await explore())));
    const ever = new Set(
      Array.from({ length: 36 }, (_, at) => 1990 + at).flatMap((year) => [
        ...valuesFor(['internet-use', 'share'], year).keys(),
      ]),
    );
    expect([...ever].filter((code) => !shown.has(code))).toEqual([]);
    expect([...shown].filter((code) => !placedCodes().includes(code))).toEqual([]);
  });

  it('has the class of its value after a change of indicator, of basket and of measure', async () => {
    const page = await openAtlas('index.html?indicator=people-offline&time=2011');
    await firstMap(page);
    await expectMarks(page, ['people-offline', 'people'], 2011);
    await page.getByRole('link', { name: 'Fixed-broadband price' }).click();
    await titled(page, /^Price of fixed broadband/);
    for (const year of [2017, 2018]) {
      await chooseYear(page, year);
      await expectMarks(page, ['fixed-price', 'pct-gni'], year);
    }
    await page.getByRole('combobox', { name: 'Measure' }).selectOption('ppp');
    await page.locator('figure', { hasText: 'PPP$' }).waitFor();
    await expectMarks(page, ['fixed-price', 'ppp'], 2018);
  });
});

describe('The four views', () => {
  it.each([
    ['mobile-price', 'pct-gni', 2022],
    ['gender-parity', 'gap', 2020],
  ])('of %s (%s) in %i show the same numbers', async (indicator, measure, year) => {
    const page = await openAtlas(
      `index.html?indicator=${indicator}&measure=${measure}&time=${year}&view=table`,
    );
    await page.locator('tr[data-row]').first().waitFor();
    const table = await page.$$eval('tr[data-row]', (rows) =>
      rows.map((row) => {
        const [name, , value, from, , rank] = [...row.children].map((cell) =>
          (cell as HTMLElement).innerText.trim(),
        );
        return { code: row.getAttribute('data-row') ?? '', name, value, from, rank };
      }),
    );
    const known = table.filter(({ from }) => from !== '');
    const values = valuesFor([indicator, measure], year);
    expect(known.map(({ code }) => code).sort()).toEqual([...values.keys()].sort());
    for (const { code, from } of known) expect(Number(from), code).toBe(values.get(code)?.year);

    await page.getByRole('link', { name: 'Ranking' }).click();
    await page.locator('.ranking li').first().waitFor();
    const ranking = await page.$$eval('.ranking li', (rows) =>
      rows.map((row) => ({
        code: row.getAttribute('data-row') ?? '',
        rank: row.querySelector('.rank')?.textContent.replace('=', '').trim(),
        value: row.querySelector('.value')?.firstChild?.textContent?.trim(),
      })),
    );
    const byCode = new Map(known.map((row) => [row.code, row]));
    expect(ranking).toHaveLength(known.length);
    for (const { code, rank, value } of ranking)
      expect({ rank, value }, code).toEqual({
        rank: byCode.get(code)?.rank,
        value: byCode.get(code)?.value,
      });

    await page.getByRole('link', { name: 'Map', exact: true }).click();
    await page.locator('[data-iso3]').first().waitFor();
    const classes = await classesOn(page);
    for (const { code } of known) expect(classes[code], code).toMatch(/^\d$/);
    expect(Object.values(classes).filter((klass) => /^\d$/.test(klass))).toHaveLength(known.length);
  });

  it('show a country’s value of the year also in its trend', async () => {
    const page = await openAtlas('index.html?view=trend&country=NER~IND&time=2019');
    await page.getByText('Show as table').click();
    const row = page.locator('tr[data-row="2019"]');
    const values = valuesFor(['internet-use', 'share'], 2019);
    for (const code of ['NER', 'IND'])
      expect(values.get(code)?.year, 'the value is of the year itself').toBe(2019);
    await expect
      .poll(() => row.locator('td').allInnerTexts())
      .toEqual(['NER', 'IND'].map((code) => `${(values.get(code)?.value ?? NaN).toFixed(1)}%`));
  });
});
