/** Opens the dialogs of a figure's action bar, and reads back what they save. */
import { readFileSync } from 'node:fs';
import type { Page } from 'playwright';
import { openAtlas, type OpenOptions } from '../support/atlas.ts';

/** Opens a figure with its download dialog. */
export async function openDownloads(query: string, options: OpenOptions = {}): Promise<Page> {
  const page = await openAtlas(`index.html?${query}`, options);
  await page.getByRole('figure').getByRole('button', { name: 'Download', exact: true }).click();
  await page.getByRole('dialog').waitFor();
  return page;
}

/** Opens a figure with the dialog of its citations. */
export async function openCitations(query: string, options: OpenOptions = {}): Promise<Page> {
  const page = await openAtlas(`index.html?${query}`, options);
  await page.getByRole('figure').getByRole('button', { name: 'Cite & copy' }).click();
  await page.getByRole('dialog').waitFor();
  return page;
}

export interface Saved {
  readonly name: string;
  readonly bytes: Buffer;
}

/** Saves a format by its button. */
export async function save(page: Page, format: string): Promise<Saved> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.locator(`[data-format="${format}"]`).click(),
  ]);
  return { name: download.suggestedFilename(), bytes: readFileSync(await download.path()) };
}

/** The size of a PNG, as its header has it. */
export const pngSize = (bytes: Buffer): readonly [width: number, height: number] => [
  bytes.readUInt32BE(16),
  bytes.readUInt32BE(20),
];

export interface ScreenMark {
  readonly klass: string;
  /** The colour, or the ground of the pattern, as `rgb(…)`. */
  readonly colour: string;
}

/** Every mark of the map on the screen, by country. */
export const screenMarks = async (page: Page): Promise<ReadonlyMap<string, ScreenMark>> =>
  new Map(
    await page.evaluate(() =>
      Array.from(
        document.querySelectorAll('figure [data-iso3][data-class]:not([display])'),
        (each) => {
          const { fill } = getComputedStyle(each);
          const pattern = /url\("?#([^")]+)/.exec(fill)?.[1];
          const ground = pattern && document.querySelector(`[id="${pattern}"] rect`);
          const colour = ground ? getComputedStyle(ground).fill : fill;
          const [iso3, klass] = ['data-iso3', 'data-class'].map((name) => each.getAttribute(name));
          return [iso3 ?? '', { klass: klass ?? '', colour }] as const;
        },
      ),
    ),
  );

/** `#14213d` as `rgb(20, 33, 61)`. */
export const rgb = (hex: string): string =>
  `rgb(${[1, 3, 5].map((at) => parseInt(hex.slice(at, at + 2), 16)).join(', ')})`;
