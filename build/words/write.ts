/**
 * Writes the catalogues as modules of TypeScript into `.words/<language>/`, which is not committed.
 * The browser gets functions and texts: it parses no message.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { catalogueOf, fileOf, flat, nameOf, type Module } from './catalogue.ts';
import { argumentsOf, codeOf, HELPERS, partsOf, typeOf } from './message.ts';
import type { Orders } from './positional.ts';
import { FIRST_LANGUAGE, LANGUAGES } from '../../src/model/languages.ts';
import { PSEUDO } from './pseudo.ts';
import { unusedMessages } from './unused.ts';

/** In what form code is filled: by name, as `src` does it, or by place, as built scripts do. */
type Form = 'by-name' | 'by-place';

/** Where a language's modules for built scripts are written, from the root of the project. */
export const folderOf = (language: string): string => `.words/built/${language}`;

/** Where those are that `src` imports, in the first language. */
const FOLDER = `.words/${FIRST_LANGUAGE}`;

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

/** The code of one message of a language. */
function messageCode(text: string, language: string, form: Form): string {
  const parts = partsOf(text, FIRST_LANGUAGE);
  const args = [...argumentsOf(parts)];
  const said = PSEUDO[language]?.(parts) ?? parts;
  const take = (name: string): string => (form === 'by-name' ? `a.${name}` : `$${name}`);
  const code = codeOf(said, FIRST_LANGUAGE, take);
  if (args.length === 0) return code;
  const typed = args.map(([name, type]) =>
    form === 'by-name' ? `readonly ${name}: ${typeOf(type)}` : `${take(name)}: ${typeOf(type)}`,
  );
  return form === 'by-name'
    ? `(a: { ${typed.join('; ')} }): string => ${code}`
    : `(${typed.join(', ')}): string => ${code}`;
}

function compiled({ area, name, messages }: Module, language: string, form: Form): Compiled {
  const problems: string[] = [];
  const exported = flat(messages).map(([keys, text]) => {
    try {
      return `export const ${nameOf(keys)} = ${messageCode(text, language, form)};`;
    } catch (error) {
      problems.push(
        `${fileOf(FIRST_LANGUAGE, area)}: ${[name, ...keys].join('.')}: ${error instanceof Error ? error.message : String(error)}`,
      );
      return '';
    }
  });
  const code = exported.join('\n');
  const helpers = HELPERS.filter((helper) => code.includes(`${helper}(`));
  const imported =
    helpers.length === 0 ? '' : `import { ${helpers.join(', ')} } from '#messages/counts.ts';\n`;
  return { code: `${imported}${code}\n`, problems };
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
 * Writes the modules of all languages.
 *
 * @param root - The project's folder.
 * @throws CatalogueError where a message cannot be compiled.
 */
export function writeWords(root: string): void {
  const modules = catalogueOf(root, FIRST_LANGUAGE);
  const problems = new Set(unusedMessages(root, FIRST_LANGUAGE, modules));
  const write = (language: string, form: Form, folder: string): void => {
    for (const each of modules) {
      const { code, problems: found } = compiled(each, language, form);
      for (const problem of found) problems.add(problem);
      put(path.join(root, folder, each.area, `${each.name}.ts`), code);
    }
  };
  const name = (language: string, folder: string): void => {
    const code = `import type { Language } from '#model/languages.ts';\nexport const language: Language = '${language}';\n`;
    put(path.join(root, folder, 'language.ts'), code);
  };
  write(FIRST_LANGUAGE, 'by-name', FOLDER);
  name(FIRST_LANGUAGE, FOLDER);
  for (const language of LANGUAGES) {
    write(language, 'by-place', folderOf(language));
    name(language, folderOf(language));
  }
  if (problems.size > 0) throw new CatalogueError([...problems]);
}

/** In which order the messages of a module of `src/messages` are filled in built scripts. */
export function ordersOf(root: string): (module: string) => Orders {
  const orders = new Map(
    catalogueOf(root, FIRST_LANGUAGE).map(({ area, name, messages }) => [
      area === 'common' ? name : `${area}/${name}`,
      new Map(
        flat(messages).map(([keys, text]) => [
          nameOf(keys),
          [...argumentsOf(partsOf(text, FIRST_LANGUAGE)).keys()],
        ]),
      ),
    ]),
  );
  return (module) => orders.get(module) ?? new Map<string, readonly string[]>();
}
