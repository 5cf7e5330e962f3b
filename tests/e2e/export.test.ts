import { strFromU8, unzipSync } from 'fflate';
import Papa from 'papaparse';
import readSheets, { readSheet } from 'read-excel-file/node';
import type { Page } from 'playwright';
import { describe, expect, it } from 'vitest';
import { openAtlas, sharedPage } from '../support/atlas.ts';
import { firstMap } from '../support/transfer.ts';
import { foreignParts, marksIn } from '../picture/drawing.ts';
import { openDownloads, pngSize, rgb, save, screenMarks } from './export-support.ts';

/**
 * One of each way to paint a map: classes with land that was not there yet, circles, a target in a
 * region, two directions. That picture and data agree for every indicator and year is held without
 * a browser, in tests/export/agreement.test.ts.
 */
const MAPS = [
  'indicator=internet-use&time=1992',
  'indicator=people-offline&time=2019',
  'indicator=mobile-price&time=2020&target=affordable-mobile&region=africa',
  'indicator=gender-parity&time=2019',
];

type CsvRow = Readonly<Record<string, string>>;

const readCsv = (bytes: Buffer): CsvRow[] =>
  Papa.parse<CsvRow>(bytes.toString('utf8').replace(/^\uFEFF/, ''), {
    header: true,
    skipEmptyLines: true,
  }).data;

/** The dialog of one map, for tests that only save from it. */
const downloads = sharedPage((options) => openDownloads('time=2019', options));

describe.each(MAPS)('The downloads of the map %s', (query) => {
  it('agree with the screen on every country', async () => {
    const page = await openDownloads(query);
    const onScreen = await screenMarks(page);
    const svg = (await save(page, 'svg')).bytes.toString('utf8');
    expect(foreignParts(svg)).toEqual([]);
    const drawn = marksIn(svg);
    expect(new Set(drawn.keys())).toEqual(new Set(onScreen.keys()));
    for (const [iso3, { klass, fill }] of drawn)
      expect({ klass, colour: rgb(fill) }, iso3).toEqual(onScreen.get(iso3));
    const rows = readCsv((await save(page, 'csv')).bytes);
    for (const { Code: code = '', Value: value, Status: status } of rows) {
      const klass = onScreen.get(code)?.klass;
      if (klass === 'no-data' || klass === 'not-applicable')
        expect([value, status], code).toEqual(['', klass.replace('-', ' ')]);
      else if (klass !== undefined) expect(value, code).not.toBe('');
    }
    expect(rows.length).toBeGreaterThan(20);
  });
});

/** The sizes in pixels that the dialog offers, besides the figure's own. */
const sizesOffered = async (page: Page): Promise<string[]> => {
  const values = await page
    .getByLabel('Size')
    .locator('option')
    .evaluateAll((options) => options.map((option) => (option as HTMLOptionElement).value));
  const sizes = values.filter((value) => /^\d+x\d+$/.test(value));
  expect(sizes.length).toBeGreaterThanOrEqual(3);
  return sizes;
};

describe('A picture', () => {
  it('has the size that was asked for, sharp as that was asked for', async () => {
    const page = await openDownloads('time=2019');
    const usual = await save(page, 'png');
    expect(usual.name).toBe('internet-use-map-2019.png');
    const [width, height] = pngSize(usual.bytes);
    expect(width).toBe(1700);
    await page.getByLabel('1×').check();
    expect(pngSize((await save(page, 'png')).bytes)).toEqual([850, Math.round(height / 2)]);
    await page.getByLabel('4×').check();
    expect(pngSize((await save(page, 'png')).bytes)[0]).toBe(3400);
  });

  it('is laid out anew for the size that was chosen', async () => {
    const page = await openDownloads('time=2019');
    await page.getByLabel('1×').check();
    for (const size of await sizesOffered(page)) {
      await page.getByLabel('Size').selectOption(size);
      const { name, bytes } = await save(page, 'png');
      expect(name).toBe(`internet-use-map-2019-${size}-1x.png`);
      expect(pngSize(bytes)).toEqual(size.split('x').map(Number));
    }
  });

  it('of a chart has its lines, and no style', async () => {
    const page = await openDownloads('view=trend&country=NER~TCD');
    const { name, bytes } = await save(page, 'svg');
    const svg = bytes.toString('utf8');
    expect(name).toBe('internet-use-trend-ner-tcd.svg');
    expect(foreignParts(svg)).toEqual([]);
    expect(svg.includes('>Niger<') && svg.includes('>Chad<')).toBe(true);
  });

  it('of a ranking has the country that was selected', async () => {
    const page = await openDownloads('view=rank&time=2019&country=NER');
    expect(marksIn((await save(page, 'svg')).bytes.toString('utf8')).has('NER')).toBe(true);
  });
});

const valueOf = (rows: readonly CsvRow[], code: string): number =>
  Number(rows.find((row) => row.Code === code)?.Value);

describe('The data of a figure', () => {
  it('are the same in the CSV and in the workbook, with source and licence', async () => {
    const page = await downloads();
    const csv = await save(page, 'csv');
    expect(csv.bytes.subarray(0, 3)).toEqual(Buffer.from([0xef, 0xbb, 0xbf]));
    const rows = readCsv(csv.bytes);
    expect(rows[0]?.['Source and licence']).toMatch(/ITU DataHub.*CC BY-NC-SA/);
    const { name, bytes } = await save(page, 'xlsx');
    expect(name).toBe('internet-use-map-2019.xlsx');
    expect((await readSheets(bytes)).map(({ sheet }) => sheet)).toEqual([
      'Data',
      'All years',
      'About',
    ]);
    const [heads = [], ...cells] = await readSheet(bytes, 'Data');
    const [code, value] = [heads.indexOf('Code'), heads.indexOf('Value')];
    expect(cells.length).toBe(rows.length);
    for (const row of cells) {
      const given = row[value];
      if (given !== null) expect(given).toBe(valueOf(rows, String(row[code])));
    }
    const about = new Map(
      (await readSheet(bytes, 'About')).map(([key, text]) => [key, String(text)]),
    );
    expect(about.get('Licence')).toContain('CC BY-NC-SA 3.0 IGO');
    expect(about.get('Citation')).toMatch(/^Roadmap Atlas\. \(\d{4}\)\./);
    expect(about.get('Link to the figure')).toContain('time=2019');
  });

  it('of all years have the true year, unit, status and code of each value', async () => {
    const page = await openDownloads('indicator=fixed-price&time=2019');
    const { name, bytes } = await save(page, 'series');
    expect(name).toBe('fixed-price-map-2019-all-years.csv');
    const rows = readCsv(bytes);
    const kenya = rows.filter((row) => row.Code === 'KEN');
    expect(kenya.length).toBeGreaterThan(8);
    expect(kenya.find((row) => row.Year === '2019')).toMatchObject({
      Unit: '% of monthly GNI p.c.',
      Status: 'official price basket',
      Basket: 'Fixed broadband, 5 GB a month',
    });
  });
});

/** The text of every part of an Office file whose name matches. */
const partsOf = (bytes: Buffer, pattern: RegExp): string => {
  const files = unzipSync(new Uint8Array(bytes));
  return Object.entries(files)
    .filter(([name]) => pattern.test(name))
    .map(([, content]) => strFromU8(content))
    .join('\n');
};

const picturesIn = (bytes: Buffer): number =>
  Object.keys(unzipSync(new Uint8Array(bytes))).filter((name) => /media\/.*\.png$/.test(name))
    .length;

const REPORT_WORDS = [
  'Individuals using the Internet, 2019',
  'World map. Individuals using the Internet, 2019, in 7 classes',
  'International Telecommunication Union (ITU)',
  'CC BY-NC-SA 3.0 IGO',
  'do not imply endorsement',
  'Roadmap Atlas. (2026).',
  'Zimbabwe',
];

describe('The report pack', () => {
  it('has a Word document with picture, caption, description, data, source and citation', async () => {
    const page = await downloads();
    const { name, bytes } = await save(page, 'docx');
    expect(name).toBe('internet-use-map-2019.docx');
    expect(picturesIn(bytes)).toBe(1);
    const document = partsOf(bytes, /^word\/document\.xml$/);
    expect(document).toMatch(/<wp:docPr[^>]* descr="World map\./);
    for (const words of REPORT_WORDS) expect(document.includes(words), words).toBe(true);
    const links = partsOf(bytes, /^word\/_rels\/document\.xml\.rels$/);
    for (const link of ['creativecommons.org', 'datahub.itu.int', 'time=2019'])
      expect(links.includes(link), link).toBe(true);
  });

  it('has slides with picture, description, source and citation, and the data', async () => {
    const page = await downloads();
    const { name, bytes } = await save(page, 'pptx');
    expect(name).toBe('internet-use-map-2019.pptx');
    expect(picturesIn(bytes)).toBe(1);
    const slides = partsOf(bytes, /^ppt\/(slides\/slide|notesSlides\/notesSlide)\d+\.xml$/);
    expect(slides).toMatch(/<p:cNvPr[^>]* descr="World map\./);
    for (const words of REPORT_WORDS) expect(slides.includes(words), words).toBe(true);
    expect(partsOf(bytes, /slides\/_rels/)).toContain('time=2019');
  });

  it('prints the figure alone, and puts the page back', async () => {
    const page = await openDownloads('time=2019', {
      prepare: (each) =>
        each.addInitScript(() => {
          window.print = () => {
            const image = document.querySelector<HTMLImageElement>('.print-alone img');
            Object.assign(window, {
              printed: { title: document.title, alt: image?.alt, width: image?.naturalWidth },
            });
          };
        }),
    });
    await page.locator('[data-format="print"]').click();
    await page.waitForFunction(() => 'printed' in window);
    await expect
      .poll(() => page.evaluate(() => (window as unknown as { printed: unknown }).printed))
      .toEqual({
        title: 'internet-use-map-2019',
        alt: expect.stringMatching(/^World map\. Individuals/) as string,
        width: 850,
      });
    await page.waitForFunction(() => !document.querySelector('.print-alone'));
    await expect.poll(() => page.title()).not.toBe('internet-use-map-2019');
  });
});

describe('The figures of other pages', () => {
  it.each([
    ['page=compare', 'compare-gap-internet-use-ldc-developed-'],
    ['page=roadmap', 'actions'],
  ])('are taken along as well: %s', async (query, stem) => {
    const page = await openAtlas(`index.html?${query}`);
    await page.getByRole('button', { name: 'Download', exact: true }).first().click();
    const svg = await save(page, 'svg');
    expect(svg.name.startsWith(stem), svg.name).toBe(true);
    expect(foreignParts(svg.bytes.toString('utf8'))).toEqual([]);
    const document = partsOf((await save(page, 'docx')).bytes, /^word\/document\.xml$/);
    expect(document).toMatch(/<wp:docPr[^>]* descr="[^"]{20,}/);
  });
});

describe('A format that fails', () => {
  it('says so, and leaves the others as they are', async () => {
    const page = await openDownloads('time=2019', {
      expected: [/Failed to load resource|Failed to fetch/],
      prepare: (each) => each.route('**/assets/word-*.js', (route) => route.abort()),
    });
    await page.locator('[data-format="docx"]').click();
    const alert = page.getByRole('dialog').getByRole('alert');
    await alert.waitFor();
    await expect
      .poll(() => alert.innerText())
      .toMatch(/Word document: this file could not be made/);
    expect((await save(page, 'csv')).name).toBe('internet-use-map-2019.csv');
    await expect.poll(() => alert.count()).toBe(0);
  });
});

describe('What makes files', () => {
  it('is loaded when it is wanted and not before', async () => {
    const asked: string[] = [];
    const page = await openAtlas('index.html', {
      prepare: (each) => {
        each.on('request', (request) => asked.push(request.url()));
        return Promise.resolve();
      },
    });
    await firstMap(page);
    await page.waitForLoadState('networkidle');
    const scripts = /(Dialog|word|slides|workbook|series-table)-[^/]*\.(js|css)$/;
    expect(asked.filter((url) => scripts.test(url))).toEqual([]);
  });
});
