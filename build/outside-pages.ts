/**
 * Builds what embedded figures run. A sandboxed frame has no origin of its own and may not load
 * modules from a host that does not say so; plain scripts it may. So each family of figures becomes
 * one plain script with all it needs, its styles included, and the shell stands in the page itself.
 */
import { readFileSync } from 'node:fs';
import { runnerImport, type Plugin } from 'vite';
import { createHash } from 'node:crypto';
import { FAMILIES, OF_ONE_INDICATOR } from '../src/figures/files-needed.ts';
import { INDICATORS } from '../src/indicators/index.ts';
import { FIRST_LANGUAGE, LANGUAGES, type Language } from '../src/model/languages.ts';
import type { Manifest } from '../src/io/manifest.ts';
import { pathsOfFamily, recordsOf } from './family-files.ts';
import { indicatorScript } from './indicator-scripts.ts';
import { bundled, inlined, type Bundled } from './inline.ts';
import type { ReadyFigures } from './ready-figures/files.ts';

const ENTRIES = [...FAMILIES, 'unknown'];

const MODULE = '<script type="module" src="/src/embed.ts"></script>';

/** The name of a dataset and of what declares it, as they stand in `src/datasets`. */
const DECLARED = /export const (\w+) = dataset\(\{\s*id: ('[\w-]+')/;

/** What only asks which files a figure needs is given their names instead of how they are read. */
const datasetNames = (): Plugin => ({
  name: 'atlas:dataset-names',
  enforce: 'pre',
  transform: {
    filter: { id: /\/src\/datasets\/(evidence\/)?[\w-]+\.ts$/ },
    handler(code) {
      const [, variable, id] = DECLARED.exec(code) ?? [];
      return variable === undefined ? null : `export const ${variable} = { id: ${String(id)} };`;
    },
  },
});

/**
 * How measures are counted is nothing to who only asks for files: functions that make nothing, and
 * lists of nothing, stand in the place of those that make them.
 */
const withoutMeasures = (): Plugin => ({
  name: 'atlas:without-measures',
  enforce: 'pre',
  transform: {
    filter: { id: /\/src\/(indicators\/measures|model\/skills|model\/statuses)\.ts$/ },
    handler(code) {
      const functions = [...code.matchAll(/export (?:const|function) (\w+)(?: = )?\(/g)];
      const lists = [...code.matchAll(/export const (\w+)(?:: [^=]+)? = [[{]/g)];
      return [
        ...functions.map(([, name]) => `export const ${String(name)} = () => 0;`),
        ...lists.map(([, name]) => `export const ${String(name)} = [];`),
        // One is made of others.
        ...(code.includes('SKILL_MEASURES') ? ['export const SKILL_MEASURES = [];'] : []),
      ].join('\n');
    },
  },
});

/** The families without charts: beside Plot, a few per cent of the rest are nothing. */
const WITHOUT_CHARTS: readonly string[] = ['map', 'list', 'unknown'];

/** Styles go along in the script: constructed sheets need neither a request nor a permission. */
const withStyles = ({ code, css }: Bundled): string =>
  css === ''
    ? code
    : `{const s=new CSSStyleSheet;s.replaceSync(${JSON.stringify(css)});document.adoptedStyleSheets.push(s)}${code}`;

/** The constants of the script of a family; of what shows no figure, all. */
function defineFor(
  entry: string,
  define: Record<string, string>,
  language: Language,
): Record<string, string> {
  const family = FAMILIES.find((each) => each === entry);
  const { DATA_MANIFEST: manifest } = define;
  if (family === undefined || manifest === undefined) return define;
  const own = recordsOf(pathsOfFamily(family, language), JSON.parse(manifest) as Manifest);
  return { ...define, DATA_MANIFEST: JSON.stringify(own) };
}

/**
 * The scripts of all indicators in all languages. They share one mark of what is in them, in the name
 * of their folder, so that the shell need not know twenty.
 */
async function indicatorScripts(root: string, { DATA_MANIFEST: manifest }: Record<string, string>) {
  if (manifest === undefined) throw new Error('The build has no manifest.');
  const all = JSON.parse(manifest) as Manifest;
  const made: { name: string; code: string }[] = [];
  for (const language of LANGUAGES)
    for (const indicator of INDICATORS)
      made.push({
        name: `${language}/${indicator.id}.js`,
        code: await indicatorScript(root, indicator, language, all),
      });
  const sum = createHash('sha256').update(made.map(({ code }) => code).join('\n'));
  const folder = `assets/indicators-${sum.digest('base64url').slice(0, 8)}/`;
  return {
    folder: `./${folder}`,
    scripts: made.map(({ name, code }) => ({ path: folder + name, code })),
  };
}

/** The page with the shell and its styles in it, and with the permission to run just that. */
const withShell = (html: string, { code, css }: Bundled, stills: string): string =>
  inlined(
    html
      .replace('</head>', () => `  <style>${css.trim()}</style>\n  </head>`)
      .replace('<noscript></noscript>', () => `<noscript>${stills}</noscript>`),
    MODULE,
    code,
    '',
  );

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
    const scripts: Partial<Record<Language, Record<string, string>>> = {};
    for (const language of LANGUAGES) {
      const names: Record<string, string> = {};
      for (const name of ENTRIES) {
        const built = await bundled(root, `${root}src/pages/embed/entries/${name}.ts`, {
          define: defineFor(name, define, language),
          // Nobody waits for a language that nobody speaks.
          pressed: language === FIRST_LANGUAGE && WITHOUT_CHARTS.includes(name),
          oneIndicator: OF_ONE_INDICATOR.some((family) => family === name),
          language,
        });
        const source = withStyles(built);
        const mark = language === FIRST_LANGUAGE ? '' : `-${language}`;
        const asset = this.emitFile({ type: 'asset', name: `embed-${name}${mark}.js`, source });
        names[name] = `./${this.getFileName(asset)}`;
      }
      scripts[language] = names;
    }
    const ofIndicators = await indicatorScripts(root, define);
    for (const { path, code } of ofIndicators.scripts)
      this.emitFile({ type: 'asset', fileName: path, source: code });
    const shell = await bundled(root, `${root}src/embed.ts`, {
      define: {
        ...define,
        EMBED_SCRIPTS: JSON.stringify(scripts),
        INDICATOR_SCRIPTS: JSON.stringify(ofIndicators.folder),
      },
      pressed: true,
      plugins: [datasetNames(), withoutMeasures()],
    });
    const html = withShell(readFileSync(`${root}embed.html`, 'utf8'), shell, stills);
    this.emitFile({ type: 'asset', fileName: 'embed.html', source: html });
    const host = await bundled(root, `${root}src/pages/embed/host.ts`);
    this.emitFile({ type: 'asset', fileName: HOST_SCRIPT, source: host.code });
  },
});
