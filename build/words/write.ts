/**
 * Makes code of the catalogues: modules of TypeScript in `.words/`, which is not committed, for types,
 * tests and the development server; and what built scripts say. The browser parses no message.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { catalogueOf, fileOf, flat, nameOf, type Module } from './catalogue.ts';
import { contentProblems, textsOf } from './content.ts';
import { argumentsOf, codeOf, importsFor, partsOf, typeOf } from './message.ts';
import type { Sayings } from './said.ts';
import { FIRST_LANGUAGE, isLanguage, type Language } from '../../src/model/languages.ts';
import { writingOf } from '../../src/model/writing.ts';
import { WITH_WORDS } from '../../src/io/files-with-words.ts';
import { PSEUDO } from './pseudo.ts';
import { translatedLanguages, translationOf } from './translated.ts';
import { unusedMessages } from './unused.ts';

/** Where the modules are written that `src` imports, from the root of the project. */
const FOLDER = `.words/${FIRST_LANGUAGE}`;

/** Where the texts within data are written, which translators start from. */
const TEXTS = '.words/texts';

/** What is wrong with a catalogue, each with its place. */
class CatalogueError extends Error {
  constructor(problems: readonly string[]) {
    super(`The catalogues cannot be used:\n${problems.join('\n')}`);
    this.name = 'CatalogueError';
  }
}

interface Compiled {
  readonly code: string;
  readonly problems: readonly string[];
}

/** The code of one message: a text, or a function of what it is filled with. */
function messageCode(message: string): string {
  const parts = partsOf(message, FIRST_LANGUAGE);
  const args = [...argumentsOf(parts)];
  const code = codeOf(parts, FIRST_LANGUAGE, (name) => `a.${name}`);
  if (args.length === 0) return code;
  const types = args.map(([name, type]) => `readonly ${name}: ${typeOf(type)}`);
  return `(a: { ${types.join('; ')} }): string => ${code}`;
}

function compiled({ area, name, messages }: Module): Compiled {
  const problems: string[] = [];
  const exported = flat(messages).map(([keys, text]) => {
    try {
      return `export const ${nameOf(keys)} = ${messageCode(text)};`;
    } catch (error) {
      problems.push(
        `${fileOf(FIRST_LANGUAGE, area)}: ${[name, ...keys].join('.')}: ${error instanceof Error ? error.message : String(error)}`,
      );
      return '';
    }
  });
  const code = exported.join('\n');
  return { code: `${importsFor(code)}${code}\n`, problems };
}

/** The text of a file; null where there is none. */
function textOf(file: string): string | null {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return null;
  }
}

/** Writes a file; only where it differs, so that nothing is built anew without a reason. */
function put(file: string, code: string): void {
  if (textOf(file) === code) return;
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, code);
}

/**
 * Writes the modules that `src` imports, and the texts within data that translators start from.
 *
 * @param root - The project's folder.
 * @throws CatalogueError where a message cannot be compiled, nobody says it, or that of another
 *   language does not fit.
 */
export function writeWords(root: string): void {
  const modules = catalogueOf(root, FIRST_LANGUAGE);
  const problems = unusedMessages(root, FIRST_LANGUAGE, modules);
  for (const each of modules) {
    const { code, problems: found } = compiled(each);
    problems.push(...found);
    put(path.join(root, FOLDER, each.area, `${each.name}.ts`), code);
  }
  put(path.join(root, FOLDER, 'language.ts'), languageModule(FIRST_LANGUAGE));
  for (const file of WITH_WORDS)
    put(
      path.join(root, TEXTS, `${path.basename(file, path.extname(file))}.json`),
      `${JSON.stringify(textsOf(root, file), null, 2)}\n`,
    );
  for (const language of translatedLanguages(root)) {
    const { problems: misfitting, missing } = translationOf(root, language);
    // A language that is built says everything; one that is being translated may not yet.
    const content = contentProblems(root, language);
    problems.push(...misfitting, ...content.problems);
    if (isLanguage(language)) problems.push(...missing, ...content.missing);
  }
  if (problems.length > 0) throw new CatalogueError(problems);
}

/** What scripts know of their language. */
const constantsOf = (language: Language): readonly (readonly [string, string, string])[] => {
  const { numbers, dates, direction } = writingOf(language);
  return [
    ['language', 'Language', `'${language}'`],
    ['numbers', 'string', `'${numbers}'`],
    ['dates', 'string', `'${dates}'`],
    ['isRightToLeft', 'boolean', String(direction === 'rtl')],
  ];
};

/** The module that names the language of the scripts, as JavaScript. */
export const languageCode = (language: Language): string =>
  constantsOf(language)
    .map(([name, , value]) => `export const ${name} = ${value};\n`)
    .join('');

/** The same as TypeScript. */
const languageModule = (language: Language): string =>
  [
    "import type { Language } from '#model/languages.ts';\n",
    ...constantsOf(language).map(
      ([name, type, value]) => `export const ${name}: ${type} = ${value};\n`,
    ),
  ].join('');

/** The language whose rules count in a language: one that nobody speaks counts as English does. */
export const countingOf = (language: string): string =>
  language in PSEUDO ? FIRST_LANGUAGE : language;

/** The messages of the modules of `src/messages`, by module, in a language. */
export function sayingsOf(root: string, language: string): (module: string) => Sayings | null {
  const rules = countingOf(language);
  const pseudo = PSEUDO[language];
  const sayings = new Map(
    catalogueOf(root, rules).map(({ area, name, messages }) => [
      area === 'common' ? name : `${area}/${name}`,
      new Map(
        flat(messages).map(([keys, text]) => {
          const parts = partsOf(text, rules);
          return [nameOf(keys), pseudo?.(parts) ?? parts] as const;
        }),
      ),
    ]),
  );
  return (module) => sayings.get(module) ?? null;
}
