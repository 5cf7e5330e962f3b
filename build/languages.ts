/** Builds the atlas once a language: each has scripts of its own, with its words and no others. */
import { build, type Plugin, type Rolldown } from 'vite';
import { FIRST_LANGUAGE, LANGUAGES, type Language } from '../src/model/languages.ts';
import type { Scripts } from '../src/boot.ts';
import { bundled, inlined } from './inline.ts';

const PAGE = 'index.html';
const ENTRY = /\s*<script type="module"[^>]*src="(\.\/[^"]+)"[^>]*><\/script>/;
const IMPORT = /\s*<link rel="modulepreload"[^>]*href="(\.\/[^"]+)"[^>]*>/g;

/** The scripts that a page names, as Vite wrote it. */
const scriptsIn = (html: string): Scripts => ({
  entry: ENTRY.exec(html)?.[1] ?? '',
  imports: [...html.matchAll(IMPORT)].map(([, href = '']) => href),
});

/** The chunks that a chunk imports, those that these import among them. */
function importsOf(
  entry: Rolldown.OutputChunk,
  all: readonly (Rolldown.OutputChunk | Rolldown.OutputAsset)[],
): string[] {
  const found = new Set<string>();
  const visit = (name: string): void => {
    if (found.has(name)) return;
    found.add(name);
    const chunk = all.find(({ fileName }) => fileName === name);
    if (chunk?.type === 'chunk') chunk.imports.forEach(visit);
  };
  entry.imports.forEach(visit);
  return [...found];
}

/**
 * Builds the scripts of every other language beside those of the first, and lets the page load the
 * reader's.
 *
 * @param pluginsFor - The plugins of the build, for a language.
 */
export const languages = (
  root: string,
  pluginsFor: (language: Language) => readonly Plugin[],
  define: Record<string, string>,
): Plugin => ({
  name: 'atlas:languages',
  apply: 'build',
  enforce: 'post',
  generateBundle: {
    order: 'post',
    async handler(_, bundle) {
      const page = bundle[PAGE];
      if (page?.type !== 'asset') return;
      const html = String(page.source);
      const scripts: Partial<Record<Language, Scripts>> = { [FIRST_LANGUAGE]: scriptsIn(html) };
      for (const language of LANGUAGES.filter((each) => each !== FIRST_LANGUAGE)) {
        const built = await build({
          root,
          configFile: false,
          base: './',
          logLevel: 'error',
          publicDir: false,
          plugins: [...pluginsFor(language)],
          define,
          build: {
            target: 'baseline-widely-available',
            write: false,
            assetsInlineLimit: 0,
            modulePreload: { polyfill: false },
            rolldownOptions: {
              input: `${root}src/main.ts`,
              output: {
                entryFileNames: `assets/${language}/[name]-[hash].js`,
                chunkFileNames: `assets/${language}/[name]-[hash].js`,
                assetFileNames: 'assets/[name]-[hash][extname]',
                comments: { legal: false },
              },
            },
          },
        });
        const [{ output }] = [built].flat() as [Rolldown.RolldownOutput];
        for (const file of output)
          if (bundle[file.fileName] === undefined)
            this.emitFile({
              type: 'asset',
              fileName: file.fileName,
              source: file.type === 'chunk' ? file.code : file.source,
            });
        const [entry] = output;
        scripts[language] = {
          entry: `./${entry.fileName}`,
          imports: importsOf(entry, output).map((name) => `./${name}`),
        };
      }
      const boot = await bundled(root, `${root}src/boot.ts`, {
        define: { ATLAS_SCRIPTS: JSON.stringify(scripts) },
        pressed: true,
      });
      const bare = html.replace(ENTRY, '').replace(IMPORT, '');
      page.source = inlined(bare, '</head>', boot.code);
    },
  },
});
