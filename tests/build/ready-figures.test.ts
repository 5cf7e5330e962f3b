import { fileURLToPath } from 'node:url';
import { parseHTML } from 'linkedom';
import { beforeAll, describe, expect, it } from 'vitest';
import { linksOf } from '../../build/ready-figures/about-figure.ts';
import { STANDARD, stillOf } from '../../src/export/ready-figures.ts';
import type { ReadyFigures } from '../../build/ready-figures/files.ts';
import { readyFigures } from '../../build/ready-figures.ts';
import { defaultView } from '../../src/address/view.ts';
import { INDICATOR } from '../../src/indicators/index.ts';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const SITE = 'https://example.org/atlas/';

let ready: ReadyFigures;
beforeAll(async () => {
  ready = await readyFigures(ROOT, SITE);
}, 60_000);

const contentOf = (name: string): string | Uint8Array => {
  const file = ready.files.find(({ path }) => path === `figures/${name}`);
  if (!file) throw new Error(`There is no ${name}.`);
  return file.content;
};
const textOf = (name: string): string => contentOf(name) as string;
const documentOf = (name: string): Document => parseHTML(textOf(name)).document;

interface OEmbed {
  readonly [member: string]: unknown;
  readonly html: string;
  readonly width: number;
  readonly height: number;
  readonly figure: {
    readonly vintage: string | null;
    readonly boundaries: string | null;
    readonly sources: readonly { readonly licence: { readonly name: string } }[];
  };
}

/** Other people's pages have these names in them. Add to the list; change nothing in it. */
const NAMES = [
  'internet-use-map',
  'people-offline-map',
  'fixed-price-map',
  'mobile-price-map',
  'coverage-3g-map',
  'coverage-4g-map',
  'schools-online-map',
  'digital-public-goods-map',
  'gender-parity-map',
  'phone-ownership-map',
  'accounts-map',
  'survey-internet-use-map',
  'ict-skills-map',
  'e-government-map',
  'births-registered-map',
  'data-protection-map',
  'internet-shutdowns-map',
  'ai-instruments-map',
  'cybersecurity-index-map',
  'cybercrime-convention-map',
  'internet-use-ldc-developed',
  'people-offline-ldc-developed',
  'fixed-price-ldc-developed',
  'mobile-price-ldc-developed',
  'coverage-3g-ldc-developed',
  'coverage-4g-ldc-developed',
  'schools-online-ldc-developed',
  'digital-public-goods-ldc-developed',
  'gender-parity-ldc-developed',
  'phone-ownership-ldc-developed',
  'accounts-ldc-developed',
  'survey-internet-use-ldc-developed',
  'ict-skills-ldc-developed',
  'e-government-ldc-developed',
  'births-registered-ldc-developed',
  'data-protection-ldc-developed',
  'internet-shutdowns-ldc-developed',
  'ai-instruments-ldc-developed',
  'cybersecurity-index-ldc-developed',
  'cybercrime-convention-ldc-developed',
  'internet-use-ldc-developed-trend',
  'internet-use-ldc-developed-countries',
  'women-men-ldc-developed',
  'affordability-ldc-developed',
  'targets',
  'fact-check',
  'actions',
];

describe('The ready figures', () => {
  it('have the names that they have always had', () => {
    expect(STANDARD.map(({ name }) => name)).toEqual(NAMES);
  });

  it('are each a picture, pixels, data, metadata and a page', () => {
    const endings = ['svg', 'png', 'csv', 'json', 'html'];
    const expected = NAMES.flatMap((name) => endings.map((end) => `figures/${name}.${end}`));
    expect(ready.files.map(({ path }) => path)).toEqual([...expected, 'figures/index.html']);
  });

  it.each(NAMES)('draw %s with title and source, and at twice its size in pixels', (name) => {
    const svg = textOf(`${name}.svg`);
    expect(svg).toMatch(/^<svg [^>]*xmlns="http:\/\/www\.w3\.org\/2000\/svg"/);
    if (name !== 'actions') expect(svg).toContain('Source:');
    const png = Buffer.from(contentOf(`${name}.png`) as Uint8Array);
    expect(png.subarray(1, 4).toString()).toBe('PNG');
    const height = Number(/ height="([\d.]+)"/.exec(svg)?.[1]);
    expect(png.readUInt32BE(16)).toBe(1700);
    expect(Math.abs(png.readUInt32BE(20) - 2 * height)).toBeLessThanOrEqual(2);
  });

  it('have lettering in their pixels, whatever fonts the machine has', () => {
    // A picture of letters is larger than one of bars alone.
    expect(contentOf('actions.png').length).toBeGreaterThan(100_000);
  });

  it('have data that a spreadsheet reads, one row an economy that could report', () => {
    const csv = textOf('internet-use-map.csv');
    expect(csv.startsWith('\uFEFF')).toBe(true);
    const [head, ...rows] = csv.trim().split('\r\n');
    expect(head).toContain('Source and licence');
    expect(rows.length).toBe(234);
    expect(rows.some((row) => row.includes('NER'))).toBe(true);
  });

  it.each(NAMES)('answer to oEmbed for %s', (name) => {
    const answer = JSON.parse(textOf(`${name}.json`)) as OEmbed;
    expect(answer).toMatchObject({
      version: '1.0',
      type: 'rich',
      provider_name: 'Roadmap Atlas',
      provider_url: `${SITE}index.html`,
      thumbnail_url: `${SITE}figures/${name}.png`,
      thumbnail_width: 1700,
      width: 700,
    });
    expect(answer.title).toMatch(/\S/);
    expect(answer.height).toBeGreaterThan(300);
    expect(answer.html).toContain(`<iframe src="${SITE}embed.html?figure=`);
    expect(answer.html).toContain(`#still-${name}"`);
    expect(answer.html).toContain(`height:${answer.height}px`);
    if (name.endsWith('-map')) expect(answer.figure.boundaries).toMatch(/do not imply/);
    if (name !== 'actions') {
      expect(answer.figure.vintage).toMatch(/^20\d\d/);
      for (const { licence } of answer.figure.sources) expect(licence.name).toMatch(/\S/);
    }
  });

  it.each(NAMES)('have a page for %s that others can preview, discover and copy', (name) => {
    const document = documentOf(`${name}.html`);
    const property = (key: string): string | null | undefined =>
      document.querySelector(`meta[property="${key}"]`)?.getAttribute('content');
    expect(document.title).toContain('Roadmap Atlas');
    expect(property('og:title')).toBe((JSON.parse(textOf(`${name}.json`)) as OEmbed).title);
    expect(property('og:image')).toBe(`${SITE}figures/${name}.png`);
    expect(property('og:image:alt')).toMatch(/\S/);
    expect(
      document.querySelector('link[type="application/json+oembed"]')?.getAttribute('href'),
    ).toBe(`${SITE}figures/${name}.json`);
    expect(textOf(`${name}.html`)).toContain('>&lt;iframe src=&quot;https://');
    expect(document.querySelector('img')?.getAttribute('alt')).toMatch(/\S/);
    expect(document.querySelector('script')).toBeNull();
  });

  it('are listed on one page, each with its picture', () => {
    const document = documentOf('index.html');
    const pictures = Array.from(document.querySelectorAll('li img'), (each) =>
      each.getAttribute('src'),
    );
    expect(pictures).toEqual(NAMES.map((name) => `${name}.svg`));
  });

  it('stand in an embed for where no script runs, each under its name', () => {
    const { document } = parseHTML(`<body>${ready.stills}</body>`);
    const ids = Array.from(document.querySelectorAll('a[id]'), (each) => each.id);
    expect(ids).toEqual(NAMES.map((name) => `still-${name}`));
  });

  it('stand there behind words that name no figure', () => {
    const { document } = parseHTML(`<body>${ready.stills}</body>`);
    const links = Array.from(document.querySelectorAll('p a'), (each) => each.getAttribute('href'));
    expect(links).toEqual(['', 'figures/index.html']);
    expect(document.querySelector('p')?.textContent).toContain('needs scripts');
  });
});

describe('Without the address of the site', () => {
  it('links are relative, and lead from the folder of the figures', () => {
    const { embed, png } = linksOf(
      STANDARD.find(({ name }) => name === 'targets')!,
      '../',
    );
    expect(embed).toMatch(/^\.\.\/embed\.html\?figure=targets&/);
    expect(png).toBe('../figures/targets.png');
  });
});

describe('The picture of an embed', () => {
  it.each(STANDARD)(
    'is the standard figure that shows the very same: $name',
    ({ name, figure, view }) => {
      expect(stillOf(figure, view)).toBe(`still-${name}`);
    },
  );

  it('is none of a figure that differs in anything', () => {
    const map = { ...defaultView('explore', INDICATOR['coverage-4g']), view: 'map' as const };
    expect(stillOf('map', map)).toBe('still-coverage-4g-map');
    expect(stillOf('map', { ...map, time: { kind: 'year', year: 2024 } })).toBeNull();
    expect(stillOf('map', { ...map, region: 'africa' })).toBeNull();
    expect(stillOf('map', { ...map, countries: ['NER'] })).toBeNull();
    expect(stillOf('rank', { ...map, view: 'rank' })).toBeNull();
    expect(stillOf('compare-trend', defaultView('compare', INDICATOR['fixed-price']))).toBeNull();
    const target = { ...defaultView('roadmap'), target: 'universal-use' as const };
    expect(stillOf('targets', target)).toBeNull();
  });
});
