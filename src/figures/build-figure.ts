/**
 * Any figure by its name, from the files that are loaded: for what must know all of them at once,
 * like the build that writes the ready figures. Pages and embeds take only the part they show.
 */
import { takeFiles, type Files, type WholeFiles } from '../analysis/files.ts';
import { pageOf, type FigureName, type FigureOf, type FigurePage } from '../address/figures.ts';
import { selectionOf } from '../selection/selection.ts';
import type { View } from '../address/view.ts';
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

/** How the figures of each page are built; null where there is none. */
const BUILD: {
  readonly [P in FigurePage]: (
    name: FigureOf<P>,
    view: View,
    files: WholeFiles,
  ) => BuiltFigure | null;
} = {
  explore(form, view, { tables: all, sources, roadmap }) {
    const { countries, ...others } = all;
    if (!countries) return null;
    const tables = { ...others, countries };
    const selection = selectionOf(tables, view);
    if (selection === null) return null;
    const target = roadmap?.targets.find(({ id }) => id === view.target) ?? null;
    return {
      view: exploreFigure(form, { tables, sources, selection, view, target }),
      year: form === 'trend' ? null : selection.year,
    };
  },
  compare(name, view, { tables, sources }) {
    const context = contextOf({ tables, sources, view });
    return context && { view: compareFigureOf(name, context), year: context.comparison.year };
  },
  roadmap(name, view, { tables, sources, roadmap }) {
    return roadmap && timeless(roadmapFigure(name, { tables, sources, roadmap, view }));
  },
  country(name, view, { tables, sources, roadmap }) {
    const targets = roadmap?.targets ?? [];
    return timeless(countryFigure(name, { tables, sources, targets, view }));
  },
};

const timeless = (view: FigureView | null): BuiltFigure | null => view && { view, year: null };

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
export function figureFrom<P extends FigurePage>(
  name: FigureOf<P>,
  view: View,
  files: WholeFiles,
): BuiltFigure | null {
  // The page of a figure's name is a page whose figures have that name.
  return BUILD[pageOf(name) as P](name, view, files);
}
