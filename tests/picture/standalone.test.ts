import { describe, expect, it } from 'vitest';
import { standaloneSvg } from '../../src/picture/standalone.ts';
import { LIGHT } from '../../src/picture/svg/tokens.ts';
import { SIZES } from '../../src/picture/sizes.ts';
import type { FigureView } from '../../src/figures/view.ts';
import { couldReport } from '../../src/model/established.ts';
import { countries, environment, figureAt } from '../export/committed-figures.ts';
import {
  cutLines,
  foreignParts,
  groundOf,
  lettering,
  marksIn,
  sizeIn,
  wordsIn,
} from './drawing.ts';

const ADDRESSES = [
  'indicator=internet-use&time=2019&country=NER~TCD',
  'indicator=internet-use&time=1991',
  'indicator=people-offline&time=2019&country=IND',
  'indicator=fixed-price&region=africa&time=2018',
  'indicator=gender-parity&measure=gap&time=2019',
  'indicator=coverage-4g&time=2020&target=coverage-4g',
  'indicator=internet-use&view=trend&country=NER~TCD~RWA',
  'indicator=mobile-price&view=trend',
  'indicator=gender-parity&view=rank&time=2019&country=NER',
  'indicator=internet-use&view=table&time=2019',
];

const LONG =
  'Individuals using the Internet in the least developed countries, in landlocked developing countries and in small island developing states, by the year of the latest value that each of them has published';

/** A figure whose every word is much too long. */
const wordy = (view: FigureView): FigureView => ({
  ...view,
  title: LONG,
  subtitle: `${LONG}; ${LONG}`,
  notes: [
    LONG,
    `${LONG}: ${LONG}`,
    'Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbau'.repeat(4),
  ],
});

describe.each(ADDRESSES)('A picture of %s', (address) => {
  const { view, state } = figureAt(address);
  const selected = state.countries;

  it.each(SIZES)('stands alone, has the size asked and cuts nothing: $id', (size) => {
    const svg = standaloneSvg(
      view,
      environment(size.width, size.height ?? undefined, { selected }),
    );
    expect(foreignParts(svg)).toEqual([]);
    expect(sizeIn(svg).width).toBe(size.width);
    if (size.height !== null) expect(sizeIn(svg).height).toBe(size.height);
    expect(cutLines(svg)).toEqual([]);
  });

  it.each(SIZES)('says everything however long it is: $id', (size) => {
    const svg = standaloneSvg(wordy(view), environment(size.width, size.height ?? undefined));
    expect(cutLines(svg)).toEqual([]);
    const written = wordsIn(svg).replace(/\s/g, '');
    for (const words of [LONG, ...wordy(view).notes])
      expect(written).toContain(words.replace(/\s/g, ''));
  });

  it('names title, subtitle, notes, source, vintage and licence', () => {
    const words = wordsIn(standaloneSvg(view, environment(850)));
    for (const text of [view.title, view.subtitle, ...view.notes]) expect(words).toContain(text);
    for (const { publisher, vintage, licence } of view.sources)
      for (const text of [publisher, vintage, licence.name]) expect(words).toContain(text);
  });

  it('has a title and a description for those who do not see it', () => {
    const svg = standaloneSvg(
      view,
      environment(850, undefined, { link: 'https://atlas.example/' }),
    );
    const head = svg.slice(0, svg.indexOf('<text'));
    expect(head).toMatch(/<title id="[\w-]+">[^<]+<\/title><desc id="[\w-]+">[^<]+<\/desc>/);
    expect(head).toContain('https://atlas.example/');
    expect(head).toMatch(/<rect width="[\d.]+" height="[\d.]+" fill="#ffffff"\/>/);
  });

  it('leaves its words to a document that has them', () => {
    const svg = standaloneSvg(view, environment(850, undefined, { bare: true }));
    expect(lettering(svg).map(({ text }) => text)).not.toContain(view.title);
    expect(groundOf(svg).height).toBeLessThan(
      groundOf(standaloneSvg(view, environment(850))).height,
    );
  });
});

describe('A picture of a map', () => {
  it('states that its boundaries imply nothing', () => {
    const { view } = figureAt('indicator=internet-use&time=2019');
    expect(wordsIn(standaloneSvg(view, environment(540, 540)))).toContain(
      'do not imply endorsement',
    );
  });

  it('has the legend with no data and estimates', () => {
    const { view } = figureAt('indicator=internet-use&time=2019');
    const words = wordsIn(standaloneSvg(view, environment(850)));
    expect(words).toMatch(
      /10% 25% 40% 55% 70% 85% No data \(\d+\) Not applicable \(17\) Estimate \(\d+\)/,
    );
  });

  it('fails readably without the geography', () => {
    const { view } = figureAt('indicator=internet-use&time=2019');
    expect(() => standaloneSvg(view, environment(850, undefined, { geography: null }))).toThrow(
      'geography',
    );
  });

  it('draws in circles only the economies that have a value', () => {
    const { view, selection } = figureAt('indicator=people-offline&time=2019');
    const marks = marksIn(standaloneSvg(view, environment(850)));
    expect(new Set(marks.keys())).toEqual(
      new Set([...selection.readings.keys()].filter((iso3) => marks.has(iso3))),
    );
    expect(marks.size).toBeGreaterThan(180);
  });
});

describe.each([
  ['indicator=coverage-4g&time=2020&target=coverage-4g', (value: number) => value >= 100],
  ['indicator=mobile-price&time=2019&target=affordable-mobile', (value: number) => value <= 2],
  [
    'indicator=gender-parity&time=2019&target=gender-parity',
    (value: number) => value >= 0.98 && value <= 1.02,
  ],
] as const)('A picture of a marked target: %s', (address, meetsIt) => {
  const { view, selection } = figureAt(address);
  const svg = standaloneSvg(view, environment(850));
  const marks = [...marksIn(svg)];
  const having = (wanted: string) => marks.filter(([, { standing }]) => standing === wanted);

  it('marks every economy by its own value', () => {
    expect(marks.length).toBeGreaterThan(180);
    for (const [iso3, { standing }] of marks) {
      const value = selection.readings.get(iso3)?.value;
      const none = couldReport(iso3, selection.year) ? 'unknown' : null;
      const expected = value === undefined ? none : meetsIt(value) ? 'meets' : 'misses';
      expect(standing, iso3).toBe(expected);
    }
  });

  it('has who meets it and who does not in colours of their own, each in one', () => {
    const colours = ['meets', 'misses'].map((standing) => [
      ...new Set(having(standing).map(([, { fill }]) => fill)),
    ]);
    expect(colours.map(({ length }) => length)).toEqual([1, 1]);
    expect(colours[0]).not.toEqual(colours[1]);
  });

  it('counts them in its legend, which has no classes', () => {
    const [met, missed] = ['meets', 'misses'].map((standing) => having(standing).length);
    // Also those too small to be drawn: all that could report and have no value.
    const able = [...countries.keys()].filter((iso3) => couldReport(iso3, selection.year));
    const unknown = able.filter((iso3) => !selection.readings.has(iso3)).length;
    expect(wordsIn(svg)).toContain(
      `Meets the target (${met}) Does not meet it (${missed}) Unknown (${unknown})`,
    );
    expect(wordsIn(svg)).not.toContain('No data (');
  });
});

describe('A figure at an address', () => {
  it.each([
    ['indicator=coverage-4g&time=2020&target=4g-coverage', 'target=4g-coverage'],
    ['indicator=coverage-4g&target=universal-use', 'universal-use is not about coverage-4g'],
    ['indicater=coverage-4g', 'indicater'],
    ['time=next', 'time=next'],
  ])('that means nothing else is none: %s', (address, complaint) => {
    expect(() => figureAt(address)).toThrow(complaint);
  });
});

describe('A picture of a ranking', () => {
  it('says how many more there are, and shows those selected wherever they stand', () => {
    const { view, selection } = figureAt('indicator=internet-use&view=rank&time=2019&country=NER');
    const svg = standaloneSvg(view, environment(540, 540, { selected: ['NER'] }));
    const shown = marksIn(svg);
    expect(shown.has('NER')).toBe(true);
    expect(wordsIn(svg)).toContain(`and ${selection.ranked.length - shown.size} more`);
  });

  it('shows all where all fit', () => {
    const { view, selection } = figureAt(
      'indicator=gender-parity&view=rank&region=oceania&time=2019',
    );
    const svg = standaloneSvg(view, environment(850));
    expect(marksIn(svg).size).toBe(selection.ranked.length);
    expect(wordsIn(svg)).not.toContain('more');
  });
});

describe('A picture of a table', () => {
  it('says how many more rows there are', () => {
    const { view } = figureAt('indicator=internet-use&view=table&time=2019');
    const words = wordsIn(standaloneSvg(view, environment(850)));
    expect(words).toContain(`and ${view.table().rows.length - 25} more rows`);
  });
});

describe('A picture of a chart', () => {
  const { view } = figureAt('indicator=internet-use&view=trend&country=NER~TCD');
  const svg = standaloneSvg(view, environment(850));

  it('has the lines with their names and colours', () => {
    for (const part of ['>Niger<', '>Chad<', LIGHT['line-0'], LIGHT['line-1']])
      expect(svg.includes(part), part).toBe(true);
    expect(svg.match(/stroke-width="2"/g)?.length).toBeGreaterThanOrEqual(2);
  });

  it('fails readably without Plot', () => {
    const { plot: _, ...without } = environment(850);
    expect(() => standaloneSvg(view, without)).toThrow('Plot');
  });
});
