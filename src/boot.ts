/**
 * The first lines that run in the page: they load the scripts of the reader's language. They stand in
 * the page itself, so that no reader waits for the words of another language.
 */
import { pathIn } from './io/files-with-words.ts';
import { languageAsked, type Language } from './model/languages.ts';
import { writingOf } from './model/writing.ts';
import { keptLanguage } from './state/kept-language.ts';

/** What a language's scripts are, from the page. */
export interface Scripts {
  readonly entry: string;
  /** What the entry imports, so that all of it is on its way at once. */
  readonly imports: readonly string[];
}

declare global {
  /** Put in by the build. */
  const ATLAS_SCRIPTS: Readonly<Record<Language, Scripts>>;
}

const language = languageAsked(location.search, keptLanguage());
document.documentElement.lang = language;
document.documentElement.dir = writingOf(language).direction;

/** Puts a link into the head, so that what it names is on its way at once. */
function ahead(properties: Partial<HTMLLinkElement>): void {
  document.head.append(Object.assign(document.createElement('link'), properties));
}

/** Files of the first map that have words in them: each language has its own. */
for (const path of ['data/countries.csv', 'data/series-breaks.csv', 'data/sources.json'])
  ahead({
    rel: 'preload',
    as: 'fetch',
    crossOrigin: 'anonymous',
    href: `./${pathIn(language, path)}`,
  });

const { entry, imports } = ATLAS_SCRIPTS[language];
for (const href of imports) ahead({ rel: 'modulepreload', href });
const script = document.createElement('script');
script.type = 'module';
script.src = entry;
document.head.append(script);
