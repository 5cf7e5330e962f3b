import { describe, expect, it } from 'vitest';
import { aboutEntries } from '../../src/export/about.ts';
import {
  citationBibtex,
  citationCsl,
  citationText,
  type Citable,
} from '../../src/export/citation.ts';
import { fileStem } from '../../src/export/file-name.ts';
import { figureLink } from '../../src/export/link.ts';
import { sizeOf, sizeSuffix } from '../../src/picture/sizes.ts';
import { parseAddress } from '../../src/address/address.ts';
import { figureAt } from './committed-figures.ts';
import { viewAt } from '../support/view-at.ts';

const LINK = 'https://atlas.example/index.html?time=2019';
const { view } = figureAt('indicator=internet-use&time=2019');
const figure: Citable = {
  view,
  stem: 'internet-use-map-2019',
  link: LINK,
  retrieved: '2026-11-23',
};

describe('A citation', () => {
  it('names author, year, title, kind, data with vintage, day and link', () => {
    expect(citationText(figure)).toBe(
      'Roadmap Atlas. (2026). Individuals using the Internet, 2019 [Map]. Data: International Telecommunication Union (ITU), Individuals using the Internet (% of population), ITU DataHub, 24 April 2026. Retrieved 23 November 2026, from https://atlas.example/index.html?time=2019',
    );
  });

  it('leaves out the data where a figure has no source', () => {
    const own = { ...figure, view: { ...view, title: 'My own data', sources: [] } };
    expect(citationText(own)).toBe(
      `Roadmap Atlas. (2026). My own data [Map]. Retrieved 23 November 2026, from ${LINK}`,
    );
  });

  it('is an entry for BibTeX, with its signs escaped', () => {
    const entry = citationBibtex({ ...figure, view: { ...view, title: 'Men & women_{100%}' } });
    expect(entry).toMatch(/^@misc\{roadmap-atlas-internet-use-map-2019,\n/);
    expect(entry).toContain('title = {{Men \\& women\\_\\{100\\%\\}}}');
    expect(entry).toContain('year = {2026}');
    expect(entry).toContain(`url = {${LINK}}`);
    expect(entry).toContain('urldate = {2026-11-23}');
    expect(entry.match(/\{/g)?.length).toBe(entry.match(/\}/g)?.length);
  });

  it('is an item in CSL-JSON', () => {
    const [item] = JSON.parse(citationCsl(figure)) as Record<string, unknown>[];
    expect(item).toMatchObject({
      id: 'roadmap-atlas-internet-use-map-2019',
      type: 'map',
      title: 'Individuals using the Internet, 2019',
      author: [{ literal: 'Roadmap Atlas' }],
      issued: { 'date-parts': [[2026, 4, 24]] },
      accessed: { 'date-parts': [[2026, 11, 23]] },
      URL: LINK,
    });
  });
});

describe('What must be known of a figure', () => {
  it('has source, licence, boundaries, description, citation and link', () => {
    const about = aboutEntries({ ...figure, view, series: null });
    const names = new Set(about.map(([name]) => name));
    for (const name of ['Title', 'Source', 'Licence', 'Boundaries', 'Description', 'Citation'])
      expect(names).toContain(name);
    expect(about.find(([name]) => name === 'Link to the figure')?.[1]).toBe(LINK);
    expect(about.every(([, value]) => value !== '')).toBe(true);
  });
});

const stemAt = (address: string, id: string, year: number | null): string =>
  fileStem(id, viewAt(address), year);

describe('The name of a file', () => {
  it.each([
    ['time=2019', 'internet-use-map', 2019, 'internet-use-map-2019'],
    ['region=africa', 'internet-use-map', 2020, 'internet-use-map-africa-2020'],
    ['country=NER~TCD', 'internet-use-trend', null, 'internet-use-trend-ner-tcd'],
    ['country=NER~TCD~MLI~BFA', 'internet-use-trend', null, 'internet-use-trend'],
    ['country=NER', 'internet-use-map', 2019, 'internet-use-map-2019'],
    [
      'indicator=gender-parity&measure=gap',
      'gender-parity-map',
      2019,
      'gender-parity-map-gap-2019',
    ],
    [
      'indicator=mobile-price&basket=mobile-1.5gb',
      'mobile-price-rank',
      2020,
      'mobile-price-rank-mobile-1.5gb-2020',
    ],
    ['time=2019', 'Wörld / "own" data', 2019, 'world-own-data-2019'],
  ])('says what is in it: %s', (address, id, year, name) => {
    expect(stemAt(address, id, year)).toBe(name);
  });

  it('tells sizes apart', () => {
    expect(sizeSuffix(sizeOf('fitting'), 2)).toBe('');
    expect(sizeSuffix(sizeOf('fitting'), 4)).toBe('-4x');
    expect(sizeSuffix(sizeOf('540x540'), 1)).toBe('-540x540-1x');
    expect(sizeSuffix(sizeOf('1200x628'), null)).toBe('-1200x628');
  });
});

describe('The link to a figure', () => {
  const link = (address: string, year: number | null): string =>
    figureLink(viewAt(address), year, 'https://atlas.example/some/embed.html?a=b');

  it('leads to the atlas beside the page it stands on', () => {
    expect(link('', 2024)).toMatch(/^https:\/\/atlas\.example\/some\/index\.html\?page=explore&/);
  });

  it('spells out every parameter, and the year for "latest"', () => {
    const search = new URL(link('indicator=people-offline', 2024)).search;
    for (const part of ['time=2024', 'view=map', 'region=world', 'tolerance=on', 'country=none'])
      expect(search).toContain(part);
  });

  it('keeps a year that was asked for', () => {
    expect(link('time=2000..2019', 2019)).toContain('time=2000..2019');
  });

  it('opens the same view', () => {
    const state = viewAt('indicator=gender-parity&measure=gap&country=NER&time=2018');
    const search = new URL(figureLink(state, 2018, 'https://atlas.example/')).search;
    expect(parseAddress(search)).toEqual({ view: state, notices: [] });
  });
});
