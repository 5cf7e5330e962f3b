/** Writes sources.json: the catalogue with each file's rows and checksum. */
import { createHash } from 'node:crypto';
import { CATALOGUE, type CatalogueEntry } from './tables/catalogue.ts';
import { SOURCE_FILES } from './tables/source-files.ts';

/**
 * The text of sources.json for the files built.
 * @throws Error when a file has no entry in the catalogue, or an entry has no file.
 */
export function sourcesJson(files: ReadonlyMap<string, string>): string {
  const listed = new Set(CATALOGUE.map((entry) => entry.file));
  for (const file of files.keys()) {
    if (!listed.has(file)) throw new Error(`${file} is not in the catalogue of sources`);
  }
  const entries = CATALOGUE.map((entry) => {
    const text = files.get(entry.file);
    if (text === undefined)
      throw new Error(`the catalogue lists ${entry.file}, which is not built`);
    const { sources, ...described } = entry;
    return {
      ...described,
      rows: rowCount(entry, text),
      sha256: createHash('sha256').update(text).digest('hex'),
      sourceFiles: sources.map((name) => SOURCE_FILES[name]),
    };
  });
  return `${JSON.stringify(entries, null, 2)}\n`;
}

/** Data rows of a CSV that come from this source; the number of outlines of the topology. */
function rowCount({ file, covers }: CatalogueEntry, text: string): number {
  if (!file.endsWith('.csv')) {
    const world = JSON.parse(text) as { objects: { countries: { geometries: unknown[] } } };
    return world.objects.countries.geometries.length;
  }
  const lines = text.trimEnd().split('\n').slice(1);
  if (covers === undefined) return lines.length;
  const years = lines.map((line) => Number(line.split(',')[1]));
  return years.filter((year) => year >= covers.from && year <= (covers.to ?? Infinity)).length;
}
