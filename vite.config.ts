/** How the site is built: static files only, every path relative, so that any folder of any host serves it. */
import { fileURLToPath } from 'node:url';
import { svelte } from '@sveltejs/vite-plugin-svelte';
import { defineConfig } from 'vite';
import packageJson from './package.json' with { type: 'json' };
import { copyDatasets, keepDatasetLinks, madeFiles } from './build/datasets.ts';
import { generator } from './build/generator.ts';
import { manifestConstant, withManifest } from './build/manifest.ts';
import { languages } from './build/languages.ts';
import { FIRST_LANGUAGE, type Language } from './src/model/languages.ts';
import { outsidePages } from './build/outside-pages.ts';
import { keepPlotApart } from './build/plot-apart.ts';
import { wordsOf, wordsWritten } from './build/words.ts';
import { zipWithoutWorkers } from './build/zip-without-workers.ts';

const root = fileURLToPath(new URL('.', import.meta.url));

const constants = manifestConstant(root, madeFiles(root));

/** What the scripts of a language are built with. */
const pluginsFor = (language: Language) => [
  wordsOf(root, language),
  keepPlotApart(),
  zipWithoutWorkers(root),
  ...svelte(),
];

export default defineConfig({
  base: './',
  // Several pages and no fallback: a file that is not there answers 404, as on a static host.
  appType: 'mpa',
  plugins: [
    wordsWritten(root),
    ...pluginsFor(FIRST_LANGUAGE),
    keepDatasetLinks(),
    copyDatasets(root),
    withManifest(root, () => madeFiles(root)),
    outsidePages(root, constants),
    languages(root, pluginsFor, constants),
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
