import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { buildFigure, type FigureData } from '../../src/figures/build-figure.ts';
import { parseRoadmap } from '../../src/io/roadmap.ts';
import { parseSources } from '../../src/io/sources.ts';
import { TABLES } from '../../src/io/tables.ts';
import { INDICATORS } from '../../src/model/indicator.ts';
import { FIGURES, isForm, pageOf } from '../../src/state/figures.ts';
import { defaultView, type View } from '../../src/state/view.ts';
import { committed } from '../analysis/committed-data.ts';

const text = (path: string): string => readFileSync(path, 'utf8');

const data: FigureData = {
  tables: {
    ...Object.fromEntries(TABLES.map((id) => [id, committed(id)])),
    countries: committed('countries'),
  },
  sources: parseSources(text('data/sources.json')),
  roadmap: parseRoadmap(text('data/roadmap.json')),
};

describe('Any figure by its name', () => {
  it.each(FIGURES)('can be built of every indicator: %s', (name) => {
    for (const indicator of INDICATORS) {
      const view = defaultView(pageOf(name), indicator);
      const built = buildFigure(name, isForm(name) ? { ...view, view: name } : view, data);
      expect(built?.view.title, indicator).toMatch(/\S/);
      expect(built?.view.table().caption, indicator).toMatch(/\S/);
    }
  });

  it('shows one target where the view asks for one', () => {
    const view: View = { ...defaultView('roadmap'), target: 'universal-use' };
    expect(buildFigure('targets', view, data)?.view.id).toBe('target-universal-use');
  });

  it('is null where a measure has no value at all', () => {
    const view: View = { ...defaultView('explore', 'mobile-price'), basket: 'mobile-1gb' };
    expect(buildFigure('map', view, data)).toBeNull();
  });
});
