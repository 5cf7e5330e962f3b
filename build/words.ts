/** Words in a build: written anew from the catalogues, and those of one language taken. */
import { sep } from 'node:path';
import type { Plugin } from 'vite';
import { byPlace } from './words/positional.ts';
import { folderOf, ordersOf, writeWords } from './words/write.ts';

const WORDS = '#words/';

/** Writes the words of all languages, at the start and whenever a catalogue is saved. */
export const wordsWritten = (root: string): Plugin => ({
  name: 'atlas:words',
  config() {
    writeWords(root);
  },
  configureServer({ watcher }) {
    watcher.add(`${root}messages`);
    watcher.on('change', (file) => {
      if (file.startsWith(`${root}messages${sep}`)) writeWords(root);
    });
  },
});

const SAYS = /\/src\/messages\/(.+)\.ts$/;

/** For scripts that are built: takes the words of a language, and fills messages by place. */
export function wordsOf(root: string, language: string): Plugin {
  const orders = ordersOf(root);
  return {
    name: 'atlas:words-of',
    enforce: 'pre',
    apply: 'build',
    resolveId: (source) =>
      source.startsWith(WORDS)
        ? `${root}${folderOf(language)}/${source.slice(WORDS.length)}`
        : null,
    transform: {
      filter: { id: SAYS },
      handler(code, id) {
        const [, module = ''] = SAYS.exec(id) ?? [];
        return code.includes('#words/') ? byPlace(code, orders(module)) : null;
      },
    },
  };
}
