/** All that any figure is made of, loaded at once: the gallery and the snapshots show all figures. */
import type { FigureData } from '../../src/figures/build-figure.ts';
import { createLibrary } from '../../src/io/library.ts';
import { TABLES } from '../../src/io/tables.ts';
import type { LoadedTables } from '../../src/analysis/loaded-tables.ts';
import { geographyOf, type Geography } from '../../src/scene/geography.ts';
import { matcherOf, type Matcher } from '../../src/state/own-data-places.ts';

export interface WholeAtlas extends FigureData {
  readonly geography: Geography;
  /** Tells which economy a cell of a reader's own file means. */
  readonly match: Matcher;
}

/**
 * Loads every dataset.
 *
 * @param textOf - Gives the text of a file by its path, "data/internet-use.csv".
 * @throws Error where a dataset has a cell that cannot be read.
 */
export async function loadAtlas(textOf: (file: string) => Promise<string>): Promise<WholeAtlas> {
  const library = createLibrary(textOf);
  const tables: Record<string, unknown> = {};
  for (const id of TABLES) {
    const { data, problems } = await library.table(id);
    if (problems.length > 0) throw new Error(`${id}: ${JSON.stringify(problems[0])}`);
    tables[id] = data;
  }
  const { countries, places, ...others } = tables as LoadedTables;
  if (!countries || !places) throw new Error('There are no countries.');
  return {
    tables: { ...others, countries, places },
    sources: await library.sources(),
    roadmap: await library.roadmap(),
    geography: geographyOf(await library.world(), places),
    match: matcherOf(countries, others['country-names']),
  };
}
