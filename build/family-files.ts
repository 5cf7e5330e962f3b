/** Which files the script of a family can ever ask for: the manifest in it need not know the others. */
import { FIGURES } from '../src/address/figures.ts';
import { familyOf, filesOf, pathOf, remarkTables } from '../src/figures/catalogue.ts';
import type { Family } from '../src/figures/files-needed.ts';
import { INDICATORS } from '../src/indicators/index.ts';
import { pathIn } from '../src/io/files-with-words.ts';
import { FIRST_LANGUAGE, type Language } from '../src/model/languages.ts';
import type { Manifest } from '../src/io/manifest.ts';
import { INSTEAD } from '../src/pages/embed/served.ts';

/** The paths of all files that figures of a family are made of, whatever they are asked to show. */
export function pathsOfFamily(
  family: Family,
  language: Language = FIRST_LANGUAGE,
): ReadonlySet<string> {
  const figures = FIGURES.filter((figure) => familyOf(figure) === family);
  const ids = figures.flatMap((figure) =>
    INDICATORS.flatMap((indicator) => {
      const asked = { indicator, target: 'any' };
      return [...filesOf(figure, asked), ...remarkTables(figure, asked)];
    }),
  );
  return new Set(ids.map(pathOf).map((path) => pathIn(language, INSTEAD[path] ?? path)));
}

/** The records of those files alone; the path of a file that is lacking stops the build. */
export function manifestOfFamily(
  family: Family,
  manifest: Manifest,
  language: Language = FIRST_LANGUAGE,
): Manifest {
  const record = (path: string) => {
    const found = manifest[path];
    if (found === undefined) throw new Error(`The build knows no file ${path}.`);
    return found;
  };
  return Object.fromEntries(
    [...pathsOfFamily(family, language)].sort().map((path) => [path, record(path)]),
  );
}
