/** Counts and sums up the data files for the scripts that will load them: `src/io/manifest.ts`. */
import { readdirSync, readFileSync } from 'node:fs';
import type { Plugin } from 'vite';
import { checkSum, type Manifest } from '../src/io/manifest.ts';

/** Lines below the header: no cell of the atlas' files contains a line break. */
const rowsOf = (text: string): number => text.trimEnd().split(/\r?\n/).length - 1;

/** The manifest of texts by their names below `data/`. */
export const manifestOf = (texts: Readonly<Record<string, string>>): Manifest =>
  Object.fromEntries(
    Object.entries(texts).map(([name, text]) => [
      `data/${name}`,
      [name.endsWith('.csv') ? rowsOf(text) : null, checkSum(text)],
    ]),
  );

/**
 * The manifest of a folder's `.csv` and `.json` files, under the paths by which the site serves them.
 *
 * @param made - Texts that the build makes itself, by name.
 */
const dataManifest = (root: string, made: Readonly<Record<string, string>> = {}): Manifest => {
  const names = readdirSync(`${root}data`).filter((name) => /\.(csv|json)$/.test(name));
  const texts = names.map((name) => [name, readFileSync(`${root}data/${name}`, 'utf8')] as const);
  return manifestOf({ ...Object.fromEntries(texts), ...made });
};

/** What a build, a development server or a test run replaces in the code. */
export const manifestConstant = (
  root: string,
  made: Readonly<Record<string, string>> = {},
): { readonly DATA_MANIFEST: string } => ({
  DATA_MANIFEST: JSON.stringify(dataManifest(root, made)),
});

/** Puts the manifest in; a server starts anew when a data file changes, since all of it may differ. */
export const withManifest = (
  root: string,
  made: () => Readonly<Record<string, string>>,
): Plugin => ({
  name: 'atlas:manifest',
  config: () => ({ define: manifestConstant(root, made()) }),
  configureServer(server) {
    server.watcher.on('change', (file) => {
      if (/\/data\/[^/]+\.(csv|json)$/.test(file)) void server.restart();
    });
  },
});
