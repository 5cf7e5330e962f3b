import { describe, expect, it } from 'vitest';
import { exploreFigure } from '../../../src/figures/explore/explore-figure.ts';
import type { ExploreInput } from '../../../src/figures/explore/year-figure.ts';
import type { FigureView } from '../../../src/figures/view.ts';
import type { Target } from '../../../src/model/roadmap.ts';
import { FORMS, defaultView, type Form, type View } from '../../../src/address/view.ts';
import { selectionOf } from '../../../src/selection/selection.ts';
import { seriesOf } from '../../analysis/small-world.ts';
import { source, WORLD } from '../small-figures.ts';
import { INDICATOR } from '../../../src/indicators/index.ts';

const TABLES = {
  countries: WORLD,
  'ldc-membership': [{ iso3: 'NER', included: 1971, graduated: null, scheduled: null }],
  population: seriesOf({ NER: { 2018: 100 }, SSD: { 2018: 100 }, DEU: { 2018: 200 } }),
  'internet-use': seriesOf({ NER: { 2018: 10 }, DEU: { 2018: 85, 2019: 90 } }),
};

const SOURCES = [source('internet-use.csv', 'ITU'), source('population.csv', 'World Bank')];

function input(change: Partial<View> = {}, target: Target | null = null): ExploreInput {
  const view: View = {
    ...defaultView(),
    time: { kind: 'year', year: 2019 },
    ...change,
  };
  const selection = selectionOf(TABLES, view);
  if (selection === null) throw new Error('There is no selection.');
  return { tables: TABLES, sources: SOURCES, selection, view, target };
}

const figure = (form: Form, change?: Partial<View>, target?: Target | null): FigureView =>
  exploreFigure(form, input(change, target));

/** The values of a figure of one year, by country, from whatever it draws. */
function valuesOf(view: FigureView): Record<string, number> {
  const { body } = view;
  if (body.kind === 'map')
    return Object.fromEntries([...body.map.readings].map(([iso3, { value }]) => [iso3, value]));
  if (body.kind === 'ranking')
    return Object.fromEntries(
      body.ranking.ranked.map(({ reading }) => [reading.iso3, reading.value]),
    );
  return Object.fromEntries(
    view.table().rows.flatMap(({ id, cells }) => {
      const [cell] = cells.filter(({ kind }) => kind === 'number');
      return cell?.kind === 'number' ? [[id, cell.value]] : [];
    }),
  );
}

describe('The views of one selection', () => {
  it('show the same numbers as a map, a ranking and a table', () => {
    for (const form of ['map', 'rank', 'table'] as const)
      expect(valuesOf(figure(form)), form).toEqual({ NER: 10, DEU: 90 });
  });

  it('have the same title, notes and sources', () => {
    const [map, rank, table] = (['map', 'rank', 'table'] as const).map((form) => figure(form));
    for (const other of [rank, table]) {
      expect(other?.title).toBe(map?.title);
      expect(other?.notes).toEqual(map?.notes);
      expect(other?.sources).toEqual(map?.sources);
    }
    expect(map?.title).toBe('Individuals using the Internet, 2019');
    expect(map?.sources.map(({ file }) => file)).toEqual(['internet-use.csv']);
  });

  it('say that a country shows an earlier year', () => {
    expect(figure('map').notes).toHaveLength(1);
    expect(figure('map').notes[0]).toMatch(/^1 country without a value for 2019/);
    expect(figure('map', { tolerance: false }).notes).toEqual([]);
  });

  it('say so where the year asked for was never measured', () => {
    const view = figure('map', { time: { kind: 'year', year: 1985 } });
    expect(view.title).toBe('Individuals using the Internet, 2018');
    expect(view.notes).toEqual([
      'There are values from 2018 to 2019 only; instead of 1985 this shows 2018.',
    ]);
  });

  it.each(FORMS)('describe themselves in words: %s', (form) => {
    const text = figure(form).alt();
    expect(text).toContain('Individuals using the Internet');
    expect(text).not.toMatch(/undefined|null|NaN/);
  });

  it('name the highest and the lowest in the description', () => {
    expect(figure('map').alt()).toBe(
      'World map. Individuals using the Internet, 2019, in 7 classes. 2 of 3 countries and areas have a value. From high to low: Germany 90.0% and Niger 10.0%.',
    );
  });
});

describe('A region', () => {
  it('is in the title and bounds every number, while the map keeps the rest in sight', () => {
    const map = figure('map', { region: 'africa' });
    // Niger’s value is of an earlier year, and it is the only one.
    expect(map.title).toBe('Individuals using the Internet, Africa, latest values up to 2019');
    if (map.body.kind !== 'map') throw new Error('This is no map.');
    expect(map.body.map.order).toEqual(['NER']);
    expect(map.body.map.marks.get('DEU')).toMatchObject({ outside: true, klass: 6 });
    expect(valuesOf(figure('rank', { region: 'africa' }))).toEqual({ NER: 10 });
    expect(figure('table', { region: 'africa' }).table().rows).toHaveLength(2);
  });

  it('joins the lines of a trend, whose title does not pretend that all lines are of it', () => {
    const trend = figure('trend', { region: 'africa' });
    expect(trend.title).toBe('Individuals using the Internet, 2018–2019');
    const heads = trend.table().columns.map(({ label }) => label);
    expect(heads).toEqual([
      'Year',
      'Africa',
      'World',
      'Developed countries (M49, 2020)',
      'Least developed countries (LDCs)',
    ]);
  });
});

describe('A trend', () => {
  it('has the lines chosen, and the years in which any of them has a value', () => {
    const trend = figure('trend', { countries: ['DEU', 'NER'] });
    const { columns, rows } = trend.table();
    expect(columns.map(({ label }) => label)).toEqual(['Year', 'Germany', 'Niger']);
    expect(rows.map(({ id }) => id)).toEqual(['2018', '2019']);
    expect(rows[1]?.cells[2]).toEqual({ kind: 'empty', why: 'no-data' });
  });

  it('has the years of its lines in its title', () => {
    expect(figure('trend', { countries: ['NER'] }).title).toBe(
      'Individuals using the Internet, 2018',
    );
  });
});

describe('A target on the map', () => {
  const target: Target = {
    id: 'universal-use',
    title: 'Everyone is online',
    year: 2030,
    indicator: INDICATOR['internet-use'],
    measure: 'share',
    operator: 'at-least',
    threshold: { min: 90 },
    appliesTo: { scope: 'countries', group: 'world' },
    source: { title: '', publisher: '', date: '2022', link: null, paragraphs: [1] },
    caveat: '',
    standIn: null,
    recommendation: '1A',
  };

  it('gives every economy in scope a standing', () => {
    const { body } = figure('map', {}, target);
    if (body.kind !== 'map') throw new Error('This is no map.');
    expect(body.map.byTarget).toBe(true);
    expect([...body.map.marks].map(([iso3, { standing }]) => [iso3, standing])).toEqual([
      ['NER', 'misses'],
      ['SSD', 'unknown'],
      ['DEU', 'meets'],
    ]);
  });

  it('is told in the notes and to those who do not see the map, in place of the classes', () => {
    const view = figure('map', {}, target);
    const said = `Marked by a target: ${target.title}. As the values stand, 1 of 2 countries with a value meets it; of 1 more it is not known.`;
    expect(view.notes).toContain(said);
    expect(view.alt()).toContain(said);
    expect(view.alt()).not.toContain('classes');
    expect(figure('rank', {}, target).notes).not.toContain(said);
  });
});
