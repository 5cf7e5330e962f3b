/**
 * Catalogues of other languages, held against the English ones: what is missing, what nobody says,
 * what cannot be filled as English is, and which forms of a number are lacking.
 */
import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import type { Token } from '@messageformat/parser';
import { catalogueOf, fileOf, flat, type Module } from './catalogue.ts';
import { argumentsOf, partsOf, type ArgumentType } from './message.ts';
import { FIRST_LANGUAGE } from '../../src/model/languages.ts';

/** Messages by place: "compare", "gap.apart.percent". */
type Places = ReadonlyMap<string, { readonly file: string; readonly text: string }>;

const placesOf = (language: string, modules: readonly Module[]): Places =>
  new Map(
    modules.flatMap(({ area, name, messages }) =>
      flat(messages).map(([keys, text]) => [
        `${area}: ${[name, ...keys].join('.')}`,
        { file: fileOf(language, area), text },
      ]),
    ),
  );

/** Folders of languages that have catalogues of their own, the first one left out. */
export const translatedLanguages = (root: string): string[] =>
  existsSync(path.join(root, 'messages'))
    ? readdirSync(path.join(root, 'messages')).filter((name) => name !== FIRST_LANGUAGE)
    : [];

/** Whether a choice of another language can stand where English has this. */
function fits(given: ArgumentType | undefined, own: ArgumentType): boolean {
  if (given === undefined) return false;
  if (given.kind === 'text') return own.kind !== 'number';
  if (given.kind === 'number') return own.kind === 'number';
  return (
    own.kind === 'choice' &&
    (given.of.includes('other') || own.of.every((each) => given.of.includes(each)))
  );
}

/** What English cannot fill of a message of another language. */
function misfits(english: readonly Token[], own: readonly Token[]): string[] {
  const given = argumentsOf(english);
  return [...argumentsOf(own)].flatMap(([name, argument]) =>
    fits(given.get(name), argument) ? [] : [`{${name}} is not what English is filled with`],
  );
}

/** What is wrong with the catalogues of a language, and how much of it there is. */
export interface Translation {
  readonly problems: readonly string[];
  /** Places without a message; a language that is offered has none. */
  readonly missing: readonly string[];
  readonly of: number;
}

/**
 * Holds the catalogues of a language against the English ones.
 *
 * @param root - The project's folder.
 */
export function translationOf(root: string, language: string): Translation {
  const english = placesOf(FIRST_LANGUAGE, catalogueOf(root, FIRST_LANGUAGE));
  const own = placesOf(language, catalogueOf(root, language));
  const problems = [...own].flatMap(([place, { file, text }]) => {
    const first = english.get(place);
    const at = `${file}: ${place.replace(/^\w+: /, '')}`;
    if (first === undefined) return [`${at}: English has no such message`];
    try {
      return misfits(partsOf(first.text, FIRST_LANGUAGE), partsOf(text, language)).map(
        (problem) => `${at}: ${problem}`,
      );
    } catch (error) {
      return [`${at}: ${error instanceof Error ? error.message : String(error)}`];
    }
  });
  const missing = [...english].flatMap(([place]) =>
    own.has(place)
      ? []
      : [`messages/${language}/${place.replace(': ', '.json: ')}: there is no message`],
  );
  return { problems, missing, of: english.size };
}
