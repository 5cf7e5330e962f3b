/** Which messages of the catalogues no module of `src/messages` says. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { fileOf, flat, nameOf, type Module } from './catalogue.ts';

/** The module that says the messages of an entry; those of `common` lie outside any folder. */
const sayerOf = ({ area, name }: Module): string =>
  path.join('src/messages', area === 'common' ? '' : area, `${name}.ts`);

/**
 * What nobody says, each with its place.
 *
 * @param root - The project's folder.
 */
export const unusedMessages = (
  root: string,
  language: string,
  modules: readonly Module[],
): string[] =>
  modules.flatMap((module) => {
    const code = readFileSync(path.join(root, sayerOf(module)), 'utf8');
    return flat(module.messages)
      .filter(([keys]) => !new RegExp(`\\bsay\\.${nameOf(keys)}\\b`).test(code))
      .map(
        ([keys]) =>
          `${fileOf(language, module.area)}: ${module.name}.${keys.join('.')}: nobody says this`,
      );
  });
