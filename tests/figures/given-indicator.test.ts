/** An indicator that comes about while the page runs goes wherever those of the atlas go. */
import { describe, expect, it } from 'vitest';
import { COMPARE_FIGURES, EXPLORE_FIGURES } from '../../src/address/figures.ts';
import { defaultView, type View } from '../../src/address/view.ts';
import { populationsAt } from '../../src/analysis/group/footing.ts';
import { headline } from '../../src/analysis/headline.ts';
import { profileCard } from '../../src/figures/country/card.ts';
import { indicatorProfile } from '../../src/figures/country/indicator-profile.ts';
import { smallTrend } from '../../src/figures/country/small-trend.ts';
import { gapWords } from '../../src/figures/compare/words.ts';
import { contextOf } from '../../src/figures/compare/context.ts';
import { buildFigure } from '../../src/figures/build-figure.ts';
import { figureCsv } from '../../src/export/formats.ts';
import { compareHeadline } from '../../src/messages/compare/headline.ts';
import { headlineSentence } from '../../src/messages/figure/headline.ts';
import type { GivenIndicator } from '../../src/model/indicator.ts';
import { selectionOf } from '../../src/selection/selection.ts';
import { committedFiles } from './committed-files.ts';

const files = committedFiles();
const { countries } = files.tables;
if (!countries) throw new Error('The countries are not there.');

/** Every country has its own place in the list as its value, one more each year. */
const series = new Map(
  [...countries.keys()].map((iso3, at) => [
    iso3,
    [2020, 2021].map((year) => ({
      year,
      value: at + year - 2020,
      status: 'unmarked' as const,
    })),
  ]),
);

const LITERACY: GivenIndicator = {
  id: 'own',
  given: { name: 'Adult literacy', definition: 'of adults, in points' },
  says: 'values',
  values: { from: 'given', series },
  measures: [
    {
      id: 'own',
      unit: 'plain',
      breaks: [50, 100, 150, 200],
      closedAbove: [],
      palette: 'sequential',
      better: 'higher',
    },
  ],
  tolerance: 3,
  groupRule: 'median',
  published: { of: 'nobody' },
  breaks: null,
  remarks: null,
  shape: 'areas',
};

const NIGER = [...countries.keys()].indexOf('NER') + 1;

const explore: View = defaultView('explore', LITERACY);
const comparing: View = defaultView('compare', LITERACY);

describe('A given indicator', () => {
  it.each(EXPLORE_FIGURES)('has a %s with its name and values', (form) => {
    const built = buildFigure(form, { ...explore, view: form, countries: ['NER'] }, files);
    expect(built?.view.title).toContain('Adult literacy');
    expect(built?.view.subtitle).toContain('of adults, in points');
    expect(JSON.stringify(built?.view.table().rows.map(({ cells }) => cells))).toContain(
      String(NIGER),
    );
  });

  it.each(COMPARE_FIGURES)('has the figure %s, with words for all of it', (name) => {
    const view = buildFigure(name, comparing, files)?.view;
    expect(view?.title).toMatch(/\S/);
    const text = [view?.title, view?.subtitle, view?.alt(), ...(view?.notes ?? [])].join(' ');
    expect(text).not.toMatch(/undefined|NaN|\[object/);
    expect(figureCsv(view!.table(), [])).not.toMatch(/undefined|NaN|\[object/);
  });

  it('is told of in the headline of Explore by what it is called, and by nothing else', () => {
    const selection = selectionOf({ ...files.tables, countries }, explore)!;
    const { scope, readings, measure, year } = selection;
    const facts = headline({
      indicator: LITERACY,
      measure,
      year,
      members: scope.members,
      readings,
      populations: populationsAt(files.tables.population ?? new Map(), year),
    });
    const sentence = headlineSentence(facts, {
      indicator: LITERACY,
      measure,
      year,
      where: null,
      nameOf: (iso3) => iso3,
    });
    // The middle of the places of those that are counted, found without the atlas' own median.
    const values = scope.members
      .map((iso3) => readings.get(iso3)?.value ?? NaN)
      .sort((a, b) => a - b);
    const middle = (values[(values.length - 1) >> 1]! + values[values.length >> 1]!) / 2;
    expect(sentence).toBe(
      `Half of the ${values.length} countries with a value had ${middle} or more in 2021: Adult literacy.`,
    );
  });

  it('is told of in the headline of Compare', () => {
    const context = contextOf({ tables: files.tables, sources: files.sources, view: comparing })!;
    expect(compareHeadline(gapWords(context))).toMatch(
      /^Adult literacy: [\d.]+ in the least developed countries, [\d.]+ in developed countries \(medians, 2021\)\.$/,
    );
  });

  it('has a card and a small trend in a profile', () => {
    const country = countries.get('NER')!;
    const profile = indicatorProfile(LITERACY, { tables: files.tables, country, targets: [] })!;
    const card = profileCard(profile, countries);
    expect(card).toMatchObject({
      name: 'Adult literacy',
      value: { number: String(NIGER), year: 2021 },
    });
    expect(card.beside.map(({ value }) => value).join()).not.toMatch(/undefined|NaN/);
    const trend = smallTrend({ tables: files.tables, country, profile, sources: [] });
    expect(trend?.title).toContain('Adult literacy, Niger');
  });
});
