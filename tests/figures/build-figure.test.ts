import { describe, expect, it } from 'vitest';
import { buildFigure } from '../../src/figures/build-figure.ts';
import { INDICATOR, INDICATORS } from '../../src/indicators/index.ts';
import { FIGURES, isForm, pageOf } from '../../src/address/figures.ts';
import { defaultView, type View } from '../../src/address/view.ts';
import type { Files } from '../../src/analysis/files.ts';
import { committedFiles } from './committed-files.ts';

const data: Files = committedFiles();

describe('Any figure by its name', () => {
  it.each(FIGURES)('can be built of every indicator: %s', (name) => {
    for (const indicator of INDICATORS) {
      // What is of a country asks for one; the others mark it.
      const view = { ...defaultView(pageOf(name), indicator), countries: ['NER'] };
      const built = buildFigure(name, isForm(name) ? { ...view, view: name } : view, data);
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
