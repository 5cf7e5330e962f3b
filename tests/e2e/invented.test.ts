/** A new indicator stands on every page, in every figure, embed and file, without another change. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openAtlas } from '../support/atlas.ts';
import { serveFolder, type StaticServer } from '../support/static-server.ts';
import { CODES, INVENTED, siteWithInvented, YEARS, type Invented } from './invented.ts';

let dist: string;
let server: StaticServer;

beforeAll(async () => {
  dist = await siteWithInvented();
  server = await serveFolder(dist);
}, 300_000);

afterAll(() => server.close());

const open = (address: string) => openAtlas(`${server.url}${address}`);
const LATEST = YEARS[1];

/** What the sentences say, in the words that each kind of thing has. */
const HEADLINES: Readonly<Record<string, { explore: RegExp; compare: RegExp }>> = {
  'digital-skills': {
    explore:
      /^In half of the 234 countries with a value, [\d.]+% of people or more had digital skills in 2023\.$/,
    compare:
      /^[\d.]+% of people in the least developed countries had them, [\d.]+% in developed countries \(medians, 2023\): [\d.]+ percentage points apart/,
  },
  'schools-wired': {
    explore:
      /^In half of the 234 countries with a value, [\d.]+% of primary schools or more had Internet access in 2023\.$/,
    compare:
      /^(About \w+ in ten|[\d.]+% of) primary schools in the least developed countries had Internet access, .* in developed countries \(medians, 2023\)/,
  },
  readiness: {
    explore:
      /^Half of the 234 countries with a value scored [\d.]+ or more on the readiness index in 2023\.$/,
    compare:
      /^The least developed countries scored [\d.]+ on the readiness index, developed countries [\d.]+ \(medians, 2023\)\.$/,
  },
  shutdowns: {
    explore: /^\d+ Internet shutdowns were documented in the 234 countries with a value in 2023\.$/,
    compare:
      /^\d+ Internet shutdowns in the least developed countries were documented, \d+ in developed countries, in 2023/,
  },
};

const valueOf = ({ value }: Invented, code: string): number => value(CODES.indexOf(code));

describe.each(INVENTED)('The invented indicator $id', (invented) => {
  const { id, name } = invented;

  it('is on the picker of Explore, in the headline and on the map', async () => {
    const page = await open(`index.html?indicator=${id}`);
    await expect.poll(() => page.locator('h1').textContent()).toMatch(HEADLINES[id]!.explore);
    await page.getByRole('link', { name, exact: true }).waitFor();
    await page.getByRole('heading', { name: `${name} in full, ${LATEST}` }).waitFor();
    await page.locator('[data-iso3="NER"][data-class]:not([data-class=""])').first().waitFor();
  });

  it('is told of in the headline of Compare', async () => {
    const page = await open(`index.html?page=compare&indicator=${id}`);
    await expect.poll(() => page.locator('h1').textContent()).toMatch(HEADLINES[id]!.compare);
    await page.locator('[data-drawn] svg').first().waitFor();
    await expect.poll(() => page.locator('main').innerText()).not.toMatch(/undefined|NaN|\[object/);
  });

  it('is in files that the build makes of it', () => {
    const csv = readFileSync(join(dist, `figures/${id}-map.csv`), 'utf8');
    const row = csv.split('\n').find((line) => line.includes('NER'));
    expect(row).toContain(String(valueOf(invented, 'NER')));
    expect(readFileSync(join(dist, `figures/${id}-map.svg`), 'utf8')).toContain(`${name} in full`);
    expect(readFileSync(join(dist, `figures/${id}-ldc-developed.svg`), 'utf8')).toContain(name);
  });

  it.each(['map', 'trend', 'rank', 'table', 'compare-gap'])('is embedded as %s', async (figure) => {
    const page = await open(`embed.html?figure=${figure}&indicator=${id}`);
    await page.locator('[data-settled]').waitFor({ state: 'attached' });
    const text = await page.locator('body').innerText();
    expect(text).toContain(`${name} in full`);
    expect(text).toContain('Nobody');
    expect(text).not.toMatch(/undefined|NaN|\[object/);
  });
});

describe('All of them', () => {
  it('have a card in a profile, with the value and a small trend', async () => {
    const page = await open('index.html?page=country&country=NER');
    for (const invented of INVENTED) {
      const card = page.locator(`[data-indicator="${invented.id}"]`);
      await card.getByText(invented.name, { exact: false }).first().waitFor();
      await expect
        .poll(() => card.locator('.value strong').textContent())
        .toMatch(new RegExp(`^${valueOf(invented, 'NER')}(\\.0)?%?$`));
      await card.locator('[data-drawn] svg').waitFor();
    }
  });

  it('are evidence on the Roadmap page', async () => {
    const page = await open('index.html?page=roadmap');
    for (const { id, name } of INVENTED) {
      const strip = page.locator(`[data-evidence="${id}"]`);
      await strip.getByText(`${name} in full`).waitFor({ state: 'attached' });
      await strip.getByText(`${name} is evidence of it.`).waitFor({ state: 'attached' });
    }
  });

  it('are counted on the Data page', async () => {
    const page = await open('index.html?page=data');
    for (const { name } of INVENTED)
      await page.locator('#coverage').getByText(name).first().waitFor({ state: 'attached' });
  });
});
