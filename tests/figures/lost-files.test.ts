/**
 * With any one file lost, every figure shows the numbers that it shows with all files, or is not
 * shown. That anything that happens to a file loses it is tested beside this: `io/spoilt-files`.
 */
import { DATASETS } from '../../src/io/tables.ts';
import { describe, expect, it } from 'vitest';
import { figureFrom, buildFigure } from '../../src/figures/build-figure.ts';
import { filesOf, pathOf, remarkTables } from '../../src/figures/catalogue.ts';
import { parseRoadmap } from '../../src/io/roadmap.ts';
import { parseDataPackage } from '../../src/io/data-package.ts';
import { createLibrary, type Library } from '../../src/io/library.ts';
import { FileError } from '../../src/io/problem.ts';
import { INDICATORS } from '../../src/indicators/index.ts';
import { FIGURES, isForm, pageOf, type FigureName } from '../../src/address/figures.ts';
import type { FileId } from '../../src/analysis/files.ts';
import { Shelf } from '../../src/state/shelf.svelte.ts';
import { defaultView, type View } from '../../src/address/view.ts';
import { FILES, textOf } from '../support/spoilt.ts';
import { committedFiles } from './committed-files.ts';

const everything = committedFiles();

/** A figure in each of the ways in which its files depend on the view. */
function viewsOf(figure: FigureName): View[] {
  const page = pageOf(figure);
  const targets = everything.roadmap?.targets ?? [];
  if (page === 'roadmap')
    return [null, ...(figure === 'targets' ? targets : [])].map((target) => ({
      ...defaultView(page),
      target: target?.id ?? null,
    }));
  return INDICATORS.flatMap((indicator): View[] => {
    const view = defaultView(page, indicator);
    if (!isForm(figure)) return [view];
    const own = targets.find((each) => each.indicator === indicator);
    return [
      { ...view, view: figure },
      {
        ...view,
        view: figure,
        countries: ['NER', 'DEU'],
        ...(own && figure === 'map' && { measure: own.measure, target: own.id }),
      },
    ];
  });
}

const CASES = FIGURES.flatMap((figure) => viewsOf(figure).map((view) => ({ figure, view })));

/** All that a figure says, written out: words, marks and table. */
function saidBy(built: ReturnType<typeof buildFigure>): string {
  if (built === null) return '';
  const { view, year } = built;
  const { title, subtitle, notes, sources, body } = view;
  const drawn =
    body.kind === 'map'
      ? { marks: [...body.map.marks.values()], order: body.map.order }
      : body.kind === 'ranking'
        ? { ranked: body.ranking.ranked, ldcs: [...body.ranking.ldcs] }
        : body.kind;
  const words = { title, subtitle, notes, sources, alt: view.alt(), year };
  return JSON.stringify({ words, drawn, table: view.table() });
}

const told = CASES.map(({ figure, view }) => saidBy(figureFrom(figure, view, everything)));

/** The same without the column of remarks, which is all that a file of remarks adds. */
function numbersIn(built: ReturnType<typeof buildFigure>): unknown {
  if (built === null) return null;
  const { columns, rows } = built.view.table();
  const remark = columns.findIndex(({ id }) => id === 'note');
  const kept = rows.map(({ id, cells }) => [id, cells.filter((_, at) => at !== remark)]);
  return [built.view.title, built.view.notes, built.view.alt(), kept];
}

/** A shelf on which everything has come but for one file. */
async function shelfWithout(lost: FileId): Promise<Shelf> {
  const library: Library = createLibrary(DATASETS, (file) =>
    file === pathOf(lost)
      ? Promise.reject(new FileError(file, { code: 'not-found' }))
      : Promise.resolve(textOf(FILES.find((id) => pathOf(id) === file)!)),
  );
  const shelf = new Shelf(library, {
    roadmap: () => Promise.resolve(parseRoadmap),
    datapackage: () => Promise.resolve(parseDataPackage),
  });
  shelf.want(...FILES);
  const others = FILES.filter((id) => id !== lost);
  await expect
    .poll(() => [shelf.standing(others), shelf.failures.has(lost)])
    .toEqual(['whole', true]);
  return shelf;
}

describe('A figure', () => {
  it('is built of the files that the catalogue names, and of no other', () => {
    CASES.forEach(({ figure, view }, index) => {
      expect(saidBy(buildFigure(figure, view, everything)), figure).toBe(told[index]);
    });
  });

  it.each(FILES)('without %s says what it says with all files, or is not shown', async (lost) => {
    const shelf = await shelfWithout(lost);
    CASES.forEach(({ figure, view }, index) => {
      const needed = filesOf(figure, view);
      const built = buildFigure(figure, view, shelf);
      const name = `${figure} of ${view.indicator.id} without ${lost}`;
      if (needed.includes(lost)) {
        expect(built, name).toBeNull();
        expect([shelf.standing(needed), shelf.take(needed)], name).toEqual(['lacking', null]);
      } else {
        expect(shelf.standing(needed), name).toBe('whole');
        const remarks: readonly FileId[] = remarkTables(figure, view);
        if (!remarks.includes(lost)) expect(saidBy(built), name).toBe(told[index]);
        else
          expect(numbersIn(built), name).toEqual(numbersIn(figureFrom(figure, view, everything)));
      }
    });
  });
});
