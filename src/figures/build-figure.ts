/**
 * Any figure by its name, from the datasets that are loaded: for what must know all of them at
 * once, like the build that writes the ready figures. Pages and embeds take only the part they show.
 */
import type { LoadedTables } from '../analysis/loaded-tables.ts';
import type { Countries } from '../model/country.ts';
import type { Roadmap } from '../model/roadmap.ts';
import type { DataSource } from '../model/source.ts';
import { isForm, pageOf, type CompareFigure, type FigureName } from '../state/figures.ts';
import { selectionOf } from '../state/selection.ts';
import type { Form, View } from '../state/view.ts';
import { compareFigureOf } from './compare/index.ts';
import { contextOf } from './compare/context.ts';
import { exploreFigure } from './explore/explore-figure.ts';
import { actionsView } from './roadmap/actions-view.ts';
import { factCheckView } from './roadmap/fact-check-view.ts';
import { progressOf } from './roadmap/target-progress.ts';
import { targetView } from './roadmap/target-view.ts';
import { targetsView } from './roadmap/targets-view.ts';
import type { FigureView } from './view.ts';

export interface FigureData {
  readonly tables: LoadedTables & { readonly countries: Countries };
  readonly sources: readonly DataSource[];
  readonly roadmap: Roadmap;
}

export interface BuiltFigure {
  readonly view: FigureView;
  /** The year shown, which "latest" stands for; null for figures without one. */
  readonly year: number | null;
}

function ofExplore(form: Form, view: View, data: FigureData): BuiltFigure | null {
  const selection = selectionOf(data.tables, view);
  if (selection === null) return null;
  const target = data.roadmap.targets.find(({ id }) => id === view.target) ?? null;
  const { tables, sources } = data;
  return {
    view: exploreFigure(form, { tables, sources, selection, view, target }),
    year: form === 'trend' ? null : selection.year,
  };
}

function ofCompare(name: CompareFigure, view: View, data: FigureData): BuiltFigure | null {
  const context = contextOf({ tables: data.tables, sources: data.sources, view });
  return context && { view: compareFigureOf(name, context), year: context.comparison.year };
}

function ofRoadmap(name: FigureName, view: View, data: FigureData): BuiltFigure {
  const { tables, sources, roadmap } = data;
  const input = { tables, sources, roadmap, view };
  if (name === 'actions') return { view: actionsView(roadmap), year: null };
  if (name === 'fact-check') return { view: factCheckView(input), year: null };
  const target = roadmap.targets.find(({ id }) => id === view.target);
  const progress = target && progressOf(target, input);
  return progress?.kind === 'progress'
    ? { view: targetView(progress.progress, input), year: null }
    : { view: targetsView(input), year: null };
}

/**
 * A figure as a view asks for it; null where its measure has no value at all.
 *
 * @throws Error when a dataset that the figure cannot do without is not loaded.
 */
export function buildFigure(name: FigureName, view: View, data: FigureData): BuiltFigure | null {
  if (isForm(name)) return ofExplore(name, view, data);
  return pageOf(name) === 'compare'
    ? ofCompare(name as CompareFigure, view, data)
    : ofRoadmap(name, view, data);
}
