/** The catalogues: `messages/<language>/<area>.json`, one entry a module of words, its messages by key. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** Messages by key; one level of keys can lie below another. */
export interface Messages {
  readonly [key: string]: string | Messages;
}

/** A module of words: "compare/gap". */
export interface Module {
  readonly area: string;
  readonly name: string;
  readonly messages: Messages;
}

/** The file of an area, as errors name it. */
export const fileOf = (language: string, area: string): string =>
  `messages/${language}/${area}.json`;

/** All modules of a language, in the order of the catalogues. */
export function catalogueOf(root: string, language: string): readonly Module[] {
  const folder = path.join(root, 'messages', language);
  return readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .sort()
    .flatMap((file) => {
      const text = readFileSync(path.join(folder, file), 'utf8');
      const area = path.basename(file, '.json');
      return Object.entries(JSON.parse(text) as Record<string, Messages>).map(
        ([name, messages]) => ({ area, name, messages }),
      );
    });
}

/** Every message with its keys, from the outermost. */
export const flat = (
  messages: Messages,
  before: readonly string[] = [],
): [keys: readonly string[], text: string][] =>
  Object.entries(messages).flatMap(([key, value]) =>
    typeof value === 'string' ? [[[...before, key], value]] : flat(value, [...before, key]),
  );

/** The name under which code says a message: `apart_percent`, `rule_populationWeighted`. */
export const nameOf = (keys: readonly string[]): string =>
  keys
    .map((key) => key.replace(/[^A-Za-z0-9]+(.)/g, (_, letter: string) => letter.toUpperCase()))
    .join('_');
