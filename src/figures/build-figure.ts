/**
 * Any figure by its name, from the files that are loaded: for what must know all of them at once,
 * like the build that writes the ready figures. Pages and embeds take only the part they show.
 */
import { takeFiles, type Files, type WholeFiles } from '../analysis/files.ts';
import {
  isCountryFigure,
  isForm,
  pageOf,
  type CompareFigure,
  type CountryFigure,
  type FigureName,
} from '../address/figures.ts';
import { selectionOf } from '../selection/selection.ts';
import type { Form, View } from '../address/view.ts';
import { filesOf, remarkTables } from './catalogue.ts';
import { contextOf } from './compare/context.ts';
import { countryFigure } from './country/index.ts';
import { compareFigureOf } from './compare/index.ts';
import { exploreFigure } from './explore/explore-figure.ts';
import { roadmapFigure } from './roadmap/index.ts';
import type { FigureView } from './view.ts';

export interface BuiltFigure {
  readonly view: FigureView;
  /** The year shown, which "latest" stands for; null for figures without one. */
  readonly year: number | null;
}

function ofExplore(form: Form, view: View, files: WholeFiles): BuiltFigure | null {
  const { sources, roadmap } = files;
  const { countries, ...others } = files.tables;
  if (!countries) return null;
  const tables = { ...others, countries };
  const selection = selectionOf(tables, view);
  if (selection === null) return null;
  const target = roadmap?.targets.find(({ id }) => id === view.target) ?? null;
  return {
    view: exploreFigure(form, { tables, sources, selection, view, target }),
    year: form === 'trend' ? null : selection.year,
  };
}

function ofCompare(
  name: CompareFigure,
  view: View,
  { tables, sources }: WholeFiles,
): BuiltFigure | null {
  const context = contextOf({ tables, sources, view });
  return context && { view: compareFigureOf(name, context), year: context.comparison.year };
}

function ofRoadmap(
  name: FigureName,
  view: View,
  { tables, sources, roadmap }: WholeFiles,
): BuiltFigure | null {
  const built = roadmap && roadmapFigure(name, { tables, sources, roadmap, view });
  return built && { view: built, year: null };
}

function ofCountry(
  name: CountryFigure,
  view: View,
  { tables, sources, roadmap }: WholeFiles,
): BuiltFigure | null {
  const built = countryFigure(name, { tables, sources, targets: roadmap?.targets ?? [], view });
  return built && { view: built, year: null };
}

/**
 * A figure as a view asks for it; null where one of its files is not there, or its measure has no
 * value at all.
 */
export function buildFigure(name: FigureName, view: View, loaded: Files): BuiltFigure | null {
  const files = takeFiles(filesOf(name, view), loaded);
  if (files === null) return null;
  const beside = remarkTables(name, view).flatMap((id) => {
    const table = loaded.tables[id];
    return table ? [[id, table] as const] : [];
  });
  const tables = { ...files.tables, ...Object.fromEntries(beside) };
  return figureFrom(name, view, { ...files, tables });
}

/** The same from files that have been taken already. */
export function figureFrom(name: FigureName, view: View, files: WholeFiles): BuiltFigure | null {
  if (isForm(name)) return ofExplore(name, view, files);
  if (isCountryFigure(name)) return ofCountry(name, view, files);
  return pageOf(name) === 'compare'
    ? ofCompare(name as CompareFigure, view, files)
    : ofRoadmap(name, view, files);
}
