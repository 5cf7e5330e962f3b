/** All that any figure is made of, loaded at once: the gallery and the snapshots show all figures. */
import { createLibrary } from '../../src/io/library.ts';
import { parseRoadmap } from '../../src/io/roadmap.ts';
import { DATASETS, TABLES } from '../../src/io/tables.ts';
import type { LoadedTables } from '../../src/analysis/loaded-tables.ts';
import type { Countries } from '../../src/model/country.ts';
import type { Roadmap } from '../../src/model/roadmap.ts';
import { geographyOf, type Geography } from '../../src/scene/geography.ts';
import type { WholeFiles } from '../../src/analysis/files.ts';
import { matcherOf, type Matcher } from '../../src/own-data/places.ts';

export interface WholeAtlas extends WholeFiles {
  readonly tables: LoadedTables & { readonly countries: Countries };
  readonly roadmap: Roadmap;
  readonly geography: Geography;
  /** Tells which economy a cell of a reader's own file means. */
  readonly match: Matcher;
}

/**
 * Loads every dataset.
 *
 * @param textOf - Gives the text of a file by its path, "data/internet-use.csv".
 * @throws FileError where a dataset has a cell that cannot be read.
 */
export async function loadAtlas(textOf: (file: string) => Promise<string>): Promise<WholeAtlas> {
  // The files come from the folder itself and may have changed a moment ago.
  const library = createLibrary(DATASETS, textOf, () => null);
  const tables: Record<string, unknown> = {};
  for (const id of TABLES) tables[id] = await library.table(id);
  const { countries, places, ...others } = tables as LoadedTables;
  if (!countries || !places) throw new Error('There are no countries.');
  const world = await library.world();
  return {
    world,
    tables: { ...others, countries, places },
    sources: await library.sources(),
    roadmap: await library.document('data/roadmap.json', parseRoadmap),
    geography: geographyOf(world, places),
    match: matcherOf(countries, others['country-names']),
  };
}
