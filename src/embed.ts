/**
 * The shell of an embed. It stands in the page itself and only decides which script and which data
 * the figure needs, so that both are on their way at once.
 */
import './app.css';
import './pages/embed/embed.css';
import { familyOf, filesOf, pathOf } from './figures/catalogue.ts';
import { OF_ONE_INDICATOR, type Family } from './figures/files-needed.ts';
import { FIRST_INDICATOR, INDICATORS } from './indicators/index.ts';
import { served } from './pages/embed/served.ts';
import { figureAsked } from './address/figures.ts';
import { pathIn } from './io/files-with-words.ts';
import { languageAsked, type Language } from './model/languages.ts';
import { writingOf } from './model/writing.ts';

declare global {
  /** The scripts of the build, by what they show; without them Vite serves the modules themselves. */
  const EMBED_SCRIPTS:
    Readonly<Record<Language, Readonly<Record<Family | 'unknown', string>>>> | undefined;
  /** The folder of the scripts of single indicators; there is one wherever there are `EMBED_SCRIPTS`. */
  const INDICATOR_SCRIPTS: string;
}

const MODULES: Readonly<Record<Family | 'unknown', () => Promise<unknown>>> = {
  map: () => import('./pages/embed/entries/map.ts'),
  list: () => import('./pages/embed/entries/list.ts'),
  trend: () => import('./pages/embed/entries/trend.ts'),
  compare: () => import('./pages/embed/entries/compare.ts'),
  roadmap: () => import('./pages/embed/entries/roadmap.ts'),
  country: () => import('./pages/embed/entries/country.ts'),
  unknown: () => import('./pages/embed/entries/unknown.ts'),
};

const asked = new URLSearchParams(location.search);
const figure = figureAsked(location.search);
const language = languageAsked(location.search);
document.documentElement.lang = language;
document.documentElement.dir = writingOf(language).direction;

/** A page without an origin of its own gets its data as scripts: see `io/fetch.ts`. */
const opaque = origin === 'null';

/** A hint too many does no harm, so the parameters are read without any care here. */
function hint(path: string): void {
  const link = document.createElement('link');
  link.rel = 'preload';
  link.as = opaque ? 'script' : 'fetch';
  if (!opaque) link.crossOrigin = 'anonymous';
  link.href = opaque ? `${path}.js` : path;
  document.head.append(link);
}

/** Scripts run in the order in which they are asked for. */
function run(src: string): void {
  const script = document.createElement('script');
  script.async = false;
  script.src = src;
  document.head.append(script);
}

/** @param only - The indicator that the script is to know; null where it knows all. */
function load(family: Family | 'unknown', only: string | null): void {
  if (typeof EMBED_SCRIPTS === 'undefined') {
    void MODULES[family]();
    return;
  }
  if (only !== null) run(`${INDICATOR_SCRIPTS}${language}/${only}.js`);
  run(EMBED_SCRIPTS[language][family]);
}

const theme = asked.get('theme');
if (theme === 'light' || theme === 'dark') document.documentElement.dataset.theme = theme;

if (figure === null) load('unknown', null);
else {
  const indicator = INDICATORS.find(({ id }) => id === asked.get('indicator')) ?? FIRST_INDICATOR;
  const family = familyOf(figure);
  const only = OF_ONE_INDICATOR.includes(family) ? indicator.id : null;
  load(family, only);
  const target = asked.get('target') ?? 'none';
  for (const id of filesOf(figure, { indicator, target: target === 'none' ? null : target }))
    hint(pathIn(language, served(pathOf(id), only)));
}
