/** The datasets in the built site: byte for byte, under names that must not change. */
import { readdirSync, readFileSync } from 'node:fs';
import type { Plugin } from 'vite';
import type { WorldTopology } from '../src/model/world.ts';
import { contentInLanguages } from './words/content.ts';
import { coarseWorld } from './coarse-world.ts';
import { sourcesOfIndicators } from './indicator-scripts.ts';

/** The datasets, by the names under which the site serves them: `internet-use.csv`, `sources.json`. */
const datasets = (root: string): string[] =>
  readdirSync(`${root}data`).filter((name) => /\.(csv|json)$/.test(name));

/** The same text as a script, for pages that may run scripts but fetch nothing: `src/io/fetch.ts`. */
const asScript = (path: string, text: string): string =>
  `(self.atlasData??={})[${JSON.stringify(path)}]=${JSON.stringify(text)};\n`;

/** What embeds load of the map: see `build/coarse-world.ts`. */
const worldOfEmbeds = (root: string): string => {
  const world = readFileSync(`${root}data/world.topo.json`, 'utf8');
  return JSON.stringify(coarseWorld(JSON.parse(world) as WorldTopology));
};

/** The files that the build adds to the datasets. */
export const madeFiles = (root: string): Readonly<Record<string, string>> => ({
  'world-embed.topo.json': worldOfEmbeds(root),
  ...contentInLanguages(root),
});

/**
 * Copies `data/*.csv` and `data/*.json` into the build byte for byte and under their own names, so
 * that people can link to them. In development Vite serves the folder as it is.
 */
export const copyDatasets = (root: string): Plugin => ({
  name: 'atlas:datasets',
  apply: 'build',
  buildStart() {
    for (const name of datasets(root)) this.addWatchFile(`${root}data/${name}`);
  },
  generateBundle() {
    const texts = datasets(root).map((name) => [name, readFileSync(`${root}data/${name}`, 'utf8')]);
    const made = { ...madeFiles(root), ...sourcesOfIndicators(root) };
    for (const [name = '', text = ''] of [...texts, ...Object.entries(made)]) {
      const path = `data/${name}`;
      this.emitFile({ type: 'asset', fileName: path, source: text });
      this.emitFile({ type: 'asset', fileName: `${path}.js`, source: asScript(path, text) });
    }
  },
});

/** Keeps the build's hands off links to the datasets: their names must not change. */
export const keepDatasetLinks = (): Plugin => ({
  name: 'atlas:dataset-links',
  apply: 'build',
  transformIndexHtml: {
    order: 'pre',
    handler: (html) => html.replace(/<link (?=[^>]*href="\.\/data\/)/g, '<link vite-ignore '),
  },
});
