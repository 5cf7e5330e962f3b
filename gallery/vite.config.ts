/** How the gallery is served (`npm run gallery`). It is no part of the built site. */
import { fileURLToPath } from 'node:url';
import { svelte } from '@sveltejs/vite-plugin-svelte';
import { defineConfig } from 'vite';
import { wordsWritten } from '../build/words.ts';

const project = fileURLToPath(new URL('..', import.meta.url));

export default defineConfig({
  root: `${project}gallery`,
  cacheDir: `${project}node_modules/.cache/atlas/gallery`,
  appType: 'mpa',
  plugins: [wordsWritten(project), svelte({ configFile: `${project}svelte.config.js` })],
  server: { fs: { allow: [project] } },
  // Found while the page is open, a package would load it anew.
  optimizeDeps: { entries: ['index.html', 'changes.html'] },
});
