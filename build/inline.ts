/** Scripts that are made of one entry with all it imports, and scripts that stand in a page itself. */
import { createHash } from 'node:crypto';
import { svelte } from '@sveltejs/vite-plugin-svelte';
import { build, type BuildOptions, type Plugin, type Rolldown } from 'vite';
import { FIRST_LANGUAGE, type Language } from '../src/model/languages.ts';
import { wordsOf } from './words.ts';

export interface Bundled {
  readonly code: string;
  readonly css: string;
}

/** What embeds run in the place of packages, by who imports it; tests hold the two together. */
const LEANER: readonly (readonly [from: RegExp, imported: RegExp, instead: string])[] = [
  [/\/src\/scene\/geography\.ts$/, /^(d3-geo|topojson-client)$/, 'src/scene/planar-path.ts'],
  [/\/svelte\/src\/internal\/client\//, /\/proxy\.js$/, 'build/lean/plain-state.ts'],
];

/** The same where a script is given a single indicator: see `indicator-scripts.ts`. */
const OF_ONE_INDICATOR: typeof LEANER = [
  [/\/src\/indicators\/index\.ts$/, /\/all\.ts$/, 'build/lean/one-indicator.ts'],
  [/\/src\/io\/roadmap\.ts$/, /\/indicator-by-name\.ts$/, 'build/lean/one-by-name.ts'],
  [/\/src\/messages\/indicators\/index\.ts$/, /\/first\.ts$/, 'build/lean/one-figure-words.ts'],
];

const leaner = (root: string, instead: typeof LEANER): Plugin => ({
  name: 'atlas:leaner',
  enforce: 'pre',
  resolveId(source, importer = '') {
    const found = instead.find(([from, name]) => from.test(importer) && name.test(source));
    return found ? root + found[2] : null;
  },
  transform: {
    order: 'post',
    handler(code, id) {
      if (/\.svelte(\.ts)?$/.test(id) && code.includes('$.proxy('))
        throw new Error(`${id} has state with an object in it: embeds need $state.raw.`);
    },
  },
});

/** Shorter than the usual names of scopes: they stand in the script and again in its styles. */
const cssHash = ({ hash, css }: { hash: (text: string) => string; css: string }): string =>
  `s${hash(css).slice(0, 4)}`;

/** Parts of Svelte that have effects where they are merely loaded, and that no embed uses. */
const UNUSED_OF_SVELTE = /svelte.*(custom-element|legacy-client)/;

/** Slower than the usual way and a few per cent better, for the scripts that are on a tight budget. */
const PRESSED = {
  minify: 'terser',
  terserOptions: {
    compress: { passes: 4, ecma: 2020, unsafe_arrows: true, keep_fargs: false, pure_getters: true },
    format: { comments: false, ecma: 2020 },
  },
} as const satisfies BuildOptions;

export interface BundleOptions {
  /** Constants to put in. */
  readonly define?: Record<string, string>;
  /** Whether the script is on a tight budget. */
  readonly pressed?: boolean;
  readonly plugins?: readonly Plugin[];
  readonly language?: Language;
  /** Whether it knows the one indicator that it is given, instead of all. */
  readonly oneIndicator?: boolean;
}

/** One entry with all it imports, as one script. */
export async function bundled(
  root: string,
  input: string,
  {
    define = {},
    pressed = false,
    plugins = [],
    language = FIRST_LANGUAGE,
    oneIndicator = false,
  }: BundleOptions = {},
): Promise<Bundled> {
  const built = await build({
    root,
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    plugins: [
      ...plugins,
      wordsOf(root, language),
      leaner(root, oneIndicator ? [...LEANER, ...OF_ONE_INDICATOR] : LEANER),
      svelte({ compilerOptions: { cssHash } }),
    ],
    define,
    build: {
      target: 'baseline-widely-available',
      write: false,
      cssCodeSplit: false,
      modulePreload: false,
      ...(pressed && PRESSED),
      rolldownOptions: {
        input,
        treeshake: { moduleSideEffects: [{ test: UNUSED_OF_SVELTE, sideEffects: false }] },
        output: { format: 'iife', codeSplitting: false, comments: { legal: false } },
      },
    },
  });
  const [{ output }] = [built].flat() as [Rolldown.RolldownOutput];
  const css = output.flatMap((each) =>
    each.type === 'asset' && each.fileName.endsWith('.css') ? String(each.source) : [],
  );
  return { code: output[0].code, css: css.join('') };
}

const sha256 = (text: string): string => createHash('sha256').update(text).digest('base64');

/**
 * A page with a script in it, in the place of a mark or before it, and with the permission to run just
 * that.
 */
export function inlined(html: string, mark: string, code: string, after = mark): string {
  const script = code.trim().replaceAll('</script', '<\\/script');
  return html
    .replace(mark, () => `<script>${script}</script>${after}`)
    .replace("script-src 'self'", (allowed) => `${allowed} 'sha256-${sha256(script)}'`);
}
