/**
 * The scripts of single indicators for embedded maps and lists: what declares one, what figures say of
 * it and the records of its files; and the part of the sources that its figures name.
 */
import { readFileSync } from 'node:fs';
import type { Plugin } from 'vite';
import { pathOf } from '../src/figures/catalogue.ts';
import { INDICATORS } from '../src/indicators/index.ts';
import { pathIn } from '../src/io/files-with-words.ts';
import type { Manifest } from '../src/io/manifest.ts';
import { FIRST_LANGUAGE, LANGUAGES, type Language } from '../src/model/languages.ts';
import type { DeclaredIndicator } from '../src/model/indicator.ts';
import { sourcesOfIndicator } from '../src/pages/embed/served.ts';
import { pathsOfFamily, pathsOfIndicator, recordsOf } from './family-files.ts';
import { bundled } from './inline.ts';
import { manifestOf } from './manifest.ts';
import { contentInLanguages } from './words/content.ts';

const SOURCES = 'data/sources.json';

/** The sources of the files that maps and lists of an indicator are made of. */
function cutSources(text: string, indicator: DeclaredIndicator): string {
  const all = JSON.parse(text) as readonly { readonly file: string }[];
  const paths = new Set([
    ...pathsOfFamily('map'),
    ...pathsOfIndicator(indicator),
    // Embeds draw coarser outlines of the same source.
    pathOf('world'),
  ]);
  return JSON.stringify(all.filter(({ file }) => paths.has(`data/${file}`)));
}

/** The cut sources of every indicator in every language, by name below `data/`. */
export function sourcesOfIndicators(root: string): Readonly<Record<string, string>> {
  const inLanguages = contentInLanguages(root);
  const textIn = (language: Language): string => {
    const name = pathIn(language, SOURCES).replace(/^data\//, '');
    return inLanguages[name] ?? readFileSync(`${root}data/${name}`, 'utf8');
  };
  return Object.fromEntries(
    LANGUAGES.flatMap((language) =>
      INDICATORS.map((each) => [
        pathIn(language, sourcesOfIndicator(each.id)).replace(/^data\//, ''),
        cutSources(textIn(language), each),
      ]),
    ),
  );
}

const ENTRY = '\0atlas-indicator.ts';

const entryOf = ({ id }: DeclaredIndicator, manifest: Manifest): Plugin => ({
  name: 'atlas:indicator-entry',
  resolveId: (source) => (source === ENTRY ? ENTRY : null),
  load: (source) =>
    source === ENTRY
      ? `import { indicator } from '/src/indicators/${id}.ts';
import { figure } from '/src/messages/indicators/${id}.ts';
self.atlasIndicator = { indicator, figure, manifest: ${JSON.stringify(manifest)} };`
      : null,
});

/**
 * The script of an indicator in a language.
 *
 * @param manifest - Of all data files.
 */
export async function indicatorScript(
  root: string,
  indicator: DeclaredIndicator,
  language: Language,
  manifest: Manifest,
): Promise<string> {
  const all = { ...manifest, ...manifestOf(sourcesOfIndicators(root)) };
  const records = recordsOf(pathsOfIndicator(indicator, language), all);
  const { code } = await bundled(root, ENTRY, {
    plugins: [entryOf(indicator, records)],
    pressed: language === FIRST_LANGUAGE,
    language,
  });
  return code;
}
