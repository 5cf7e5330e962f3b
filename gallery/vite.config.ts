/** How the gallery is served (`npm run gallery`). It is no part of the built site. */
import { fileURLToPath } from 'node:url';
import { svelte } from '@sveltejs/vite-plugin-svelte';
import { defineConfig } from 'vite';
import { wordsOf, wordsWritten } from '../build/words.ts';
import { isLanguage } from '../src/model/languages.ts';

const project = fileURLToPath(new URL('..', import.meta.url));

/** A language instead of a mode: `npm run gallery -- --mode ar-XB`. */
export default defineConfig(({ mode }) => ({
  root: `${project}gallery`,
  cacheDir: `${project}node_modules/.cache/atlas/gallery`,
  appType: 'mpa',
  plugins: [
    wordsWritten(project),
    ...(isLanguage(mode) ? [wordsOf(project, mode, 'everywhere')] : []),
    svelte({ configFile: `${project}svelte.config.js` }),
  ],
  server: { fs: { allow: [project] } },
  // Found while the page is open, a package would load it anew.
  optimizeDeps: { entries: ['index.html', 'changes.html'] },
}));
