/** Which files the script of a family can ever ask for: the manifest in it need not know the others. */
import { FIGURES } from '../src/address/figures.ts';
import { familyOf, filesOf, pathOf, remarkTables } from '../src/figures/catalogue.ts';
import { OF_ONE_INDICATOR, type Family } from '../src/figures/files-needed.ts';
import { INDICATORS } from '../src/indicators/index.ts';
import { pathIn } from '../src/io/files-with-words.ts';
import { FIRST_LANGUAGE, type Language } from '../src/model/languages.ts';
import type { DeclaredIndicator } from '../src/model/indicator.ts';
import type { Manifest } from '../src/io/manifest.ts';
import { inBuiltSite } from '../src/pages/embed/served.ts';

/** The paths of all files that figures of a family are made of where they show an indicator. */
function pathsShowing(
  family: Family,
  indicator: DeclaredIndicator,
  language: Language,
): ReadonlySet<string> {
  const asked = { indicator, target: 'any' };
  const only = OF_ONE_INDICATOR.includes(family) ? indicator.id : null;
  return new Set(
    FIGURES.filter((figure) => familyOf(figure) === family)
      .flatMap((figure) => [...filesOf(figure, asked), ...remarkTables(figure, asked)])
      .map((id) => pathIn(language, inBuiltSite(pathOf(id), only))),
  );
}

/**
 * The paths of all files that the script of a family asks for, whatever it is to show; where it knows
 * one indicator only, those that it asks for whichever that is.
 */
export function pathsOfFamily(
  family: Family,
  language: Language = FIRST_LANGUAGE,
): ReadonlySet<string> {
  const sets = INDICATORS.map((each) => pathsShowing(family, each, language));
  const all = sets.flatMap((paths) => [...paths]);
  return new Set(
    OF_ONE_INDICATOR.includes(family)
      ? all.filter((path) => sets.every((paths) => paths.has(path)))
      : all,
  );
}

/** The paths of what maps and lists of one indicator need beyond what all of them do. */
export function pathsOfIndicator(
  indicator: DeclaredIndicator,
  language: Language = FIRST_LANGUAGE,
): ReadonlySet<string> {
  return new Set(
    OF_ONE_INDICATOR.flatMap((family) => {
      const common = pathsOfFamily(family, language);
      return [...pathsShowing(family, indicator, language)].filter((path) => !common.has(path));
    }),
  );
}

/** The records of some files alone; the path of a file that is lacking stops the build. */
export function recordsOf(paths: ReadonlySet<string>, manifest: Manifest): Manifest {
  const record = (path: string) => {
    const found = manifest[path];
    if (found === undefined) throw new Error(`The build knows no file ${path}.`);
    return found;
  };
  return Object.fromEntries([...paths].sort().map((path) => [path, record(path)]));
}
