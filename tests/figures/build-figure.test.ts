import { describe, expect, it } from 'vitest';
import { buildFigure } from '../../src/figures/build-figure.ts';
import { measureSeries } from '../../src/analysis/series.ts';
import type { DeclaredIndicator } from '../../src/model/indicator.ts';
import { basketsOf, INDICATOR, INDICATORS } from '../../src/indicators/index.ts';
import { FIGURES, isForm, pageOf } from '../../src/address/figures.ts';
import { defaultView, type View } from '../../src/address/view.ts';
import type { Files } from '../../src/analysis/files.ts';
import { committedFiles } from './committed-files.ts';

const data: Files = committedFiles();

/** Counted once, or by editions that do not compare: no country has a course. */
const WITHOUT_COURSE: readonly string[] = [
  ...['digital-public-goods', 'data-protection', 'ai-instruments', 'cybersecurity-index'],
  ...['e-government', 'cybercrime-convention'],
];

/** Between them they have a value of every indicator. */
const WITH_VALUES = ['NER', 'ALB', 'BDI'];

const hasValue = (iso3: string, indicator: DeclaredIndicator): boolean =>
  measureSeries(data.tables, {
    indicator,
    measure: indicator.measures[0].id,
    basket: basketsOf(indicator)?.[0] ?? null,
  }).has(iso3);

describe('Any figure by its name', () => {
  it.each(FIGURES)('can be built of every indicator: %s', (name) => {
    for (const indicator of INDICATORS) {
      // What is of a country asks for one with a value; the others mark it.
      const country = WITH_VALUES.find((iso3) => hasValue(iso3, indicator)) ?? '';
      const view = { ...defaultView(pageOf(name), indicator), countries: [country] };
      const built = buildFigure(name, isForm(name) ? { ...view, view: name } : view, data);
      if (name === 'country-trend' && WITHOUT_COURSE.includes(indicator.id)) {
        expect(built, indicator.id).toBeNull();
        continue;
      }
      expect(built?.view.title, indicator.id).toMatch(/\S/);
      expect(built?.view.table().caption, indicator.id).toMatch(/\S/);
    }
  });

  it('shows one target where the view asks for one', () => {
    const view: View = { ...defaultView('roadmap'), target: 'universal-use' };
    expect(buildFigure('targets', view, data)?.view.id).toBe('target-universal-use');
  });

  it('is null where a measure has no value at all', () => {
    const view: View = {
      ...defaultView('explore', INDICATOR['mobile-price']),
      basket: 'mobile-1gb',
    };
    expect(buildFigure('map', view, data)).toBeNull();
  });
});
