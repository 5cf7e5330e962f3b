/** Words in a build: written anew from the catalogues, and those of one language taken. */
import { sep } from 'node:path';
import type { Plugin } from 'vite';
import type { Language } from '../src/model/languages.ts';
import { withWords } from './words/said.ts';
import { countingOf, languageCode, sayingsOf, writeWords } from './words/write.ts';

const OWN_LANGUAGE = '#words/language.ts';
/** In the place of it; a server would take what follows a `#` for no part of a name. */
const THIS_LANGUAGE = '\0atlas-language.js';

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

/**
 * Puts the messages of a language where code says them.
 *
 * @param where - Only in scripts that are built, or also where modules are served as they are.
 */
export function wordsOf(
  root: string,
  language: Language,
  where: 'built' | 'everywhere' = 'built',
): Plugin {
  const sayings = sayingsOf(root, language);
  return {
    name: 'atlas:words-of',
    enforce: 'pre',
    ...(where === 'built' && { apply: 'build' }),
    resolveId: (source) => (source === OWN_LANGUAGE ? THIS_LANGUAGE : null),
    load: (id) => (id === THIS_LANGUAGE ? languageCode(language) : null),
    transform: {
      filter: { id: SAYS },
      handler(code, id) {
        const own = sayings(SAYS.exec(id)?.[1] ?? '');
        return own === null ? null : withWords(code, own, countingOf(language));
      },
    },
  };
}
