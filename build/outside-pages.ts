/**
 * Builds what embedded figures run. A sandboxed frame has no origin of its own and may not load
 * modules from a host that does not say so; plain scripts it may. So each family of figures becomes
 * one plain script with all it needs, its styles included, and the shell stands in the page itself.
 */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { svelte } from '@sveltejs/vite-plugin-svelte';
import { build, runnerImport, type BuildOptions, type Plugin, type Rolldown } from 'vite';
import { FAMILIES } from '../src/figures/files-needed.ts';
import { FIRST_LANGUAGE } from '../src/model/languages.ts';
import type { Manifest } from '../src/io/manifest.ts';
import { manifestOfFamily } from './family-files.ts';
import { wordsOf } from './words/plugin.ts';
import type { ReadyFigures } from './ready-figures/files.ts';

const ENTRIES = [...FAMILIES, 'unknown'];

const MODULE = '<script type="module" src="/src/embed.ts"></script>';

interface Bundled {
  readonly code: string;
  readonly css: string;
}

/** What embeds run in the place of packages, by who imports it; tests hold the two together. */
const LEANER: readonly (readonly [from: string, imported: RegExp, instead: string])[] = [
  ['/src/scene/geography.ts', /^(d3-geo|topojson-client)$/, 'src/scene/planar-path.ts'],
];

const leaner = (root: string): Plugin => ({
  name: 'atlas:leaner',
  enforce: 'pre',
  resolveId(source, importer = '') {
    const found = LEANER.find(([from, name]) => importer.endsWith(from) && name.test(source));
    return found ? root + found[2] : null;
  },
});

/** The name of a dataset and of what declares it, as they stand in `src/datasets`. */
const DECLARED = /export const (\w+) = dataset\(\{\s*id: ('[\w-]+')/;

/** What only asks which files a figure needs is given their names instead of how they are read. */
const datasetNames = (): Plugin => ({
  name: 'atlas:dataset-names',
  enforce: 'pre',
  transform: {
    filter: { id: /\/src\/datasets\/[\w-]+\.ts$/ },
    handler(code) {
      const [, variable, id] = DECLARED.exec(code) ?? [];
      return variable === undefined ? null : `export const ${variable} = { id: ${String(id)} };`;
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

/** The families without charts: beside Plot, a few per cent of the rest are nothing. */
const WITHOUT_CHARTS: readonly string[] = ['map', 'list', 'unknown'];

/** One entry with all it imports, as one script. */
async function bundle(
  root: string,
  input: string,
  define: Record<string, string> = {},
  pressed = false,
  plugins: readonly Plugin[] = [],
): Promise<Bundled> {
  const built = await build({
    root,
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    plugins: [
      ...plugins,
      wordsOf(root, FIRST_LANGUAGE),
      leaner(root),
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

/** Styles go along in the script: constructed sheets need neither a request nor a permission. */
const withStyles = ({ code, css }: Bundled): string =>
  css === ''
    ? code
    : `{const s=new CSSStyleSheet;s.replaceSync(${JSON.stringify(css)});document.adoptedStyleSheets.push(s)}${code}`;

/** The constants of the script of a family; of what shows no figure, all. */
function defineFor(entry: string, define: Record<string, string>): Record<string, string> {
  const family = FAMILIES.find((each) => each === entry);
  const { DATA_MANIFEST: manifest } = define;
  if (family === undefined || manifest === undefined) return define;
  const own = manifestOfFamily(family, JSON.parse(manifest) as Manifest);
  return { ...define, DATA_MANIFEST: JSON.stringify(own) };
}

const sha256 = (text: string): string => createHash('sha256').update(text).digest('base64');

/** The page with the shell and its styles in it, and with the permission to run just that. */
function withShell(html: string, { code, css }: Bundled, stills: string): string {
  const script = code.trim().replaceAll('</script', '<\\/script');
  return html
    .replace('</head>', () => `  <style>${css.trim()}</style>\n  </head>`)
    .replace('<noscript></noscript>', () => `<noscript>${stills}</noscript>`)
    .replace(MODULE, () => `<script>${script}</script>`)
    .replace("script-src 'self'", (allowed) => `${allowed} 'sha256-${sha256(script)}'`);
}

/** What pages load that embed figures: its name is in their HTML and must never change. */
const HOST_SCRIPT = 'embed.js';

/** The shell that makes them; it is run, not imported, since it belongs to no layer. */
interface ReadyFiguresShell {
  readonly readyFigures: (root: string, address: string | null) => Promise<ReadyFigures>;
}

/** The figures as pictures, data and pages: see `build/ready-figures.ts`. */
async function readyFigures(root: string, define: Record<string, string>): Promise<ReadyFigures> {
  const { module } = await runnerImport<ReadyFiguresShell>(`${root}build/ready-figures.ts`, {
    root,
    configFile: false,
    logLevel: 'error',
    define,
  });
  return module.readyFigures(root, process.env.ATLAS_URL?.replace(/\/*$/, '/') ?? null);
}

/**
 * Writes what stands outside the atlas itself: the ready figures, `embed.html` with the scripts that
 * it loads, and the script for the pages around it.
 *
 * @param define - Constants to put into all of them.
 */
export const outsidePages = (root: string, define: Record<string, string>): Plugin => ({
  name: 'atlas:outside',
  apply: 'build',
  async generateBundle() {
    const { files, stills } = await readyFigures(root, define);
    for (const { path, content } of files)
      this.emitFile({ type: 'asset', fileName: path, source: content });
    const names: Record<string, string> = {};
    for (const name of ENTRIES) {
      const built = await bundle(
        root,
        `${root}src/pages/embed/entries/${name}.ts`,
        defineFor(name, define),
        WITHOUT_CHARTS.includes(name),
      );
      const source = withStyles(built);
      const asset = this.emitFile({ type: 'asset', name: `embed-${name}.js`, source });
      names[name] = `./${this.getFileName(asset)}`;
    }
    const scripts = { ...define, EMBED_SCRIPTS: JSON.stringify(names) };
    const shell = await bundle(root, `${root}src/embed.ts`, scripts, true, [datasetNames()]);
    const html = withShell(readFileSync(`${root}embed.html`, 'utf8'), shell, stills);
    this.emitFile({ type: 'asset', fileName: 'embed.html', source: html });
    const host = await bundle(root, `${root}src/pages/embed/host.ts`);
    this.emitFile({ type: 'asset', fileName: HOST_SCRIPT, source: host.code });
  },
});
