/** How the site is built: static files only, every path relative, so that any folder of any host serves it. */
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { svelte } from '@sveltejs/vite-plugin-svelte';
import { defineConfig, type Plugin } from 'vite';
import packageJson from './package.json' with { type: 'json' };
import { coarseWorld } from './src/export/site/coarse-world.ts';
import { manifestConstant, withManifest } from './data/build/manifest.ts';
import { generator } from './src/export/site/generator.ts';
import { outsidePages } from './src/export/site/outside-pages.ts';
import type { WorldTopology } from './src/model/world.ts';

const root = fileURLToPath(new URL('.', import.meta.url));

/** The datasets, by the names under which the site serves them: `internet-use.csv`, `sources.json`. */
const datasets = (): string[] =>
  readdirSync(`${root}data`).filter((name) => /\.(csv|json)$/.test(name));

/** The same text as a script, for pages that may run scripts but fetch nothing: `src/io/fetch.ts`. */
const asScript = (path: string, text: string): string =>
  `(self.atlasData??={})[${JSON.stringify(path)}]=${JSON.stringify(text)};\n`;

/** What embeds load of the map: see `src/export/site/coarse-world.ts`. */
const worldOfEmbeds = (): string => {
  const world = readFileSync(`${root}data/world.topo.json`, 'utf8');
  return JSON.stringify(coarseWorld(JSON.parse(world) as WorldTopology));
};

/** The files that the build adds to the datasets. */
const madeFiles = () => ({ 'world-embed.topo.json': worldOfEmbeds() });

/**
 * Copies `data/*.csv` and `data/*.json` into the build byte for byte and under their own names, so
 * that people can link to them. In development Vite serves the folder as it is.
 */
const copyDatasets = (): Plugin => ({
  name: 'atlas:datasets',
  apply: 'build',
  buildStart() {
    for (const name of datasets()) this.addWatchFile(`${root}data/${name}`);
  },
  generateBundle() {
    const texts = datasets().map((name) => [name, readFileSync(`${root}data/${name}`, 'utf8')]);
    for (const [name = '', text = ''] of [...texts, ...Object.entries(madeFiles())]) {
      const path = `data/${name}`;
      this.emitFile({ type: 'asset', fileName: path, source: text });
      this.emitFile({ type: 'asset', fileName: `${path}.js`, source: asScript(path, text) });
    }
  },
});

/** Keeps the build's hands off links to the datasets: their names must not change. */
const keepDatasetLinks = (): Plugin => ({
  name: 'atlas:dataset-links',
  apply: 'build',
  transformIndexHtml: {
    order: 'pre',
    handler: (html) => html.replace(/<link (?=[^>]*href="\.\/data\/)/g, '<link vite-ignore '),
  },
});

/**
 * Gives Plot its own copy of d3. Shared, d3's modules would move into what the first map loads,
 * with every function that any chart needs.
 */
const keepPlotApart = (): Plugin => ({
  name: 'atlas:plot-apart',
  apply: 'build',
  enforce: 'pre',
  async resolveId(source, importer, options) {
    const ofPlot = importer?.includes('/@observablehq/plot/') || importer?.endsWith('?plot');
    if (!ofPlot) return null;
    const found = await this.resolve(source, importer?.replace(/\?plot$/, ''), {
      ...options,
      skipSelf: true,
    });
    return found && !found.external && /[/]d3(-[a-z-]+)?[/]/.test(found.id)
      ? { ...found, id: `${found.id.replace(/\?plot$/, '')}?plot` }
      : found;
  },
});

/** Lets workbooks be zipped without workers, which the content security policy forbids. */
const zipWithoutWorkers = (): Plugin => ({
  name: 'atlas:zip-without-workers',
  apply: 'build',
  enforce: 'pre',
  resolveId: (source, importer) =>
    source === 'fflate' && importer?.includes('/write-excel-file/')
      ? `${root}src/export/zip-at-once.ts`
      : null,
});

export default defineConfig({
  base: './',
  // Several pages and no fallback: a file that is not there answers 404, as on a static host.
  appType: 'mpa',
  plugins: [
    keepPlotApart(),
    zipWithoutWorkers(),
    svelte(),
    keepDatasetLinks(),
    copyDatasets(),
    withManifest(root, madeFiles),
    outsidePages(root, manifestConstant(root, madeFiles())),
    generator(packageJson.version),
  ],
  build: {
    target: 'baseline-widely-available',
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    // The notices of what is bundled, in one file beside it instead of comments in every chunk.
    license: { fileName: 'licences.md' },
    rolldownOptions: {
      input: `${root}index.html`,
      output: { comments: { legal: false } },
    },
  },
});
