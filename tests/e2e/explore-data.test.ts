import type { Page } from 'playwright';
import { describe, expect, it } from 'vitest';
import { existed } from '../../src/model/established.ts';
import { openAtlas } from '../support/atlas.ts';
import { UNUSED_PRELOAD } from '../support/expected.ts';
import { classFor, placedCodes, valuesFor, type Question } from '../support/oracle.ts';
import { firstMap } from '../support/transfer.ts';

/** Years taken at random once, with both ends, changes of basket and breaks among them. */
const ASKED: readonly (readonly [string, string, readonly number[]])[] = [
  ['internet-use', 'share', [1990, 1997, 2003, 2010, 2014, 2019, 2023, 2025]],
  ['people-offline', 'people', [1995, 2011, 2024]],
  ['fixed-price', 'pct-gni', [2008, 2013, 2017, 2018, 2025]],
  ['fixed-price', 'usd', [2012]],
  ['fixed-price', 'ppp', [2021]],
  ['mobile-price', 'pct-gni', [2013, 2017, 2018, 2020, 2021, 2024, 2025]],
  ['mobile-price', 'usd', [2019]],
  ['mobile-price', 'ppp', [2016]],
  ['gender-parity', 'parity', [2005, 2014, 2019, 2023]],
  ['gender-parity', 'gap', [2018]],
  ['gender-parity', 'points', [2021]],
  ['gender-parity', 'women', [2010]],
  ['gender-parity', 'men', [2022]],
  ['coverage-4g', 'share', [2012, 2015, 2019, 2024]],
];

const classesOn = (page: Page): Promise<Record<string, string>> =>
  page.$$eval('[data-iso3]', (marks) =>
    Object.fromEntries(
      marks.map((mark) => [
        mark.getAttribute('data-iso3') ?? '',
        mark.getAttribute('data-class') ?? '',
      ]),
    ),
  );

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
      return [code, existed(code, year) ? 'no-data' : 'not-applicable'];
    }),
  );
}

describe('Every mark of the map', () => {
  it.each(ASKED)('of %s (%s) has the class of its value in the file', async (...asked) => {
    const [indicator, measure, years] = asked;
    const question: Question = [indicator, measure];
    const page = await openAtlas(
      `index.html?indicator=${indicator}&measure=${measure}&time=${years[0] ?? ''}`,
      { expected: [UNUSED_PRELOAD] },
    );
    await firstMap(page);
    for (const year of years) {
      await chooseYear(page, year);
      const shown = await classesOn(page);
      for (const code of valuesFor(question, year).keys())
        expect(shown[code], `${code} is not on the map of ${year}`).toBeDefined();
      expect(shown, String(year)).toEqual(expectedClasses(question, year, Object.keys(shown)));
    }
  });

  it('is drawn for every economy that ever had a value, and only places on the map are', async () => {
    const page = await openAtlas('index.html');
    await firstMap(page);
    const shown = new Set(Object.keys(await classesOn(page)));
    const ever = new Set(
      Array.from({ length: 36 }, (_, at) => 1990 + at).flatMap((year) => [
        ...valuesFor(['internet-use', 'share'], year).keys(),
      ]),
    );
    expect([...ever].filter((code) => !shown.has(code))).toEqual([]);
    expect([...shown].filter((code) => !placedCodes().includes(code))).toEqual([]);
  });
});

describe('The four views', () => {
  it.each([
    ['internet-use', 'share', 2016],
    ['mobile-price', 'pct-gni', 2022],
    ['gender-parity', 'gap', 2020],
    ['people-offline', 'people', 2012],
    ['coverage-4g', 'share', 2018],
  ])('of %s (%s) in %i show the same numbers', async (indicator, measure, year) => {
    const page = await openAtlas(
      `index.html?indicator=${indicator}&measure=${measure}&time=${year}&view=table`,
      { expected: [UNUSED_PRELOAD] },
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
    const page = await openAtlas('index.html?view=trend&country=NER~IND&time=2019', {
      expected: [UNUSED_PRELOAD],
    });
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
