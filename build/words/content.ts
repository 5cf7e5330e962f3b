/** The words within data: which columns and members of the files are texts, and these in a language. */
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import Papa from 'papaparse';
import { pathIn, WITH_WORDS, type FileWithWords } from '../../src/io/files-with-words.ts';
import { FIRST_LANGUAGE, LANGUAGES, type Language } from '../../src/model/languages.ts';
import { PSEUDO_TEXT } from './pseudo.ts';

/** Columns of tables, and members of documents wherever they stand. */
const TEXTS: Readonly<Record<FileWithWords, readonly string[]>> = {
  'data/countries.csv': ['name', 'short', 'subregion', 'intermediate'],
  'data/series-breaks.csv': ['note'],
  'data/internet-use-notes.csv': ['note'],
  'data/sources.json': ['title', 'changes'],
  'data/datapackage.json': ['title', 'description', 'changes'],
  'data/roadmap.json': [
    'action',
    'actor',
    'asksFor',
    'caveat',
    'claim',
    'commitment',
    'dataNeeded',
    'evidenceNote',
    'label',
    'line',
    'note',
    'open',
    'qualifier',
    'reason',
    'rule',
    'short',
    'steps',
    'summary',
    'term',
    'text',
    'title',
    'today',
    'words',
  ],
};

/** A text in another language. @param key - Where it stands: "targets.universal-use.title". */
type Change = (text: string, key: string) => string;

/** A value with every text in it changed. */
function changed(value: unknown, change: Change, at: string): unknown {
  if (typeof value === 'string') return change(value, at);
  if (Array.isArray(value))
    return value.map((each, index) => changed(each, change, `${at}.${keyOf(each, index)}`));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, each]) => [key, changed(each, change, `${at}.${key}`)]),
  );
}

/** What a member of a list is called: by its id where it has one, which no other member moves. */
function keyOf(value: unknown, index: number): string {
  const { id, name, file, publisher, release, link } = Object(value) as Readonly<
    Record<string, unknown>
  >;
  const place = file === undefined ? link : undefined;
  const named = [file, publisher, release, place]
    .filter((each) => each !== undefined)
    .map(String)
    .join(' ');
  const source = typeof publisher === 'string' && named;
  return [id, name, source].find((each) => typeof each === 'string') ?? String(index);
}

/** The labels of recommendations are numbers, "3A/3B"; those of quoted figures are texts. */
const isText = (member: string, value: unknown): boolean =>
  member !== 'label' || !/^\d/.test(String(value));

/** A document with the texts of some of its members changed, wherever these stand. */
function inDocument(
  value: unknown,
  members: readonly string[],
  change: Change,
  above: readonly string[] = [],
): unknown {
  if (Array.isArray(value))
    return value.map((each, index) =>
      inDocument(each, members, change, [...above, keyOf(each, index)]),
    );
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, each]) => [
      key,
      members.includes(key) &&
      isText(key, each) &&
      (typeof each !== 'object' || key === 'steps' || key === 'asksFor')
        ? changed(each, change, [...above, key].join('.'))
        : inDocument(each, members, change, [...above, key]),
    ]),
  );
}

/** What a row is called: by its codes and years, which other rows do not share. */
const keyOfRow = ({ iso3 = '', year = '' }: Readonly<Record<string, string>>): string =>
  [iso3, year].filter(Boolean).join('.');

function inTable(text: string, columns: readonly string[], change: Change): string {
  const { data, meta } = Papa.parse<Record<string, string>>(text.trimEnd(), { header: true });
  const rows = data.map((row) =>
    Object.fromEntries(
      Object.entries(row).map(([name, cell]) => [
        name,
        columns.includes(name) && cell !== '' ? change(cell, `${keyOfRow(row)}.${name}`) : cell,
      ]),
    ),
  );
  return `${Papa.unparse(rows, { columns: meta.fields ?? [], newline: '\n' })}\n`;
}

/** A file with its texts changed. */
function withTexts(root: string, file: FileWithWords, change: Change): string {
  const text = readFileSync(`${root}${file}`, 'utf8');
  if (file.endsWith('.csv')) return inTable(text, TEXTS[file], change);
  return `${JSON.stringify(inDocument(JSON.parse(text), TEXTS[file], change))}\n`;
}

/**
 * The texts of a file by their keys: what a translator is given.
 *
 * @throws Error where two texts have one key.
 */
export function textsOf(root: string, file: FileWithWords): Readonly<Record<string, string>> {
  const texts: Record<string, string> = {};
  withTexts(root, file, (text, key) => {
    if (key in texts) throw new Error(`${file}: two texts are called ${key}`);
    return (texts[key] = text);
  });
  return texts;
}

/** Where the texts of a file are in a language. */
const translationFile = (language: string, file: FileWithWords): string =>
  `messages/${language}/data/${path.basename(file, path.extname(file))}.json`;

/** The texts of a language for a file; none where there is no such file. */
function translationsFor(
  root: string,
  language: string,
  file: FileWithWords,
): Readonly<Record<string, string>> {
  const at = path.join(root, translationFile(language, file));
  return existsSync(at) ? (JSON.parse(readFileSync(at, 'utf8')) as Record<string, string>) : {};
}

/**
 * What is wrong with the texts within data of a language: keys that no text has, and texts that it
 * lacks.
 */
export function contentProblems(
  root: string,
  language: string,
): { readonly problems: readonly string[]; readonly missing: readonly string[] } {
  const all = WITH_WORDS.map((file) => {
    const [texts, own] = [textsOf(root, file), translationsFor(root, language, file)];
    const at = translationFile(language, file);
    return {
      problems: Object.keys(own)
        .filter((key) => !(key in texts))
        .map((key) => `${at}: ${key}: the data have no such text`),
      missing: Object.keys(texts)
        .filter((key) => !(key in own))
        .map((key) => `${at}: ${key}: there is no text`),
    };
  });
  return {
    problems: all.flatMap(({ problems }) => problems),
    missing: all.flatMap(({ missing }) => missing),
  };
}

/** How the texts of a file become those of a language. */
function changeInto(root: string, language: Language, file: FileWithWords): Change {
  const pseudo = PSEUDO_TEXT[language];
  if (pseudo) return pseudo;
  const own = translationsFor(root, language, file);
  return (text, key) => own[key] ?? text;
}

/**
 * The files with words in every language but the first, by the names under which the site serves
 * them in its folder of data.
 *
 * @param root - The project's folder, with a slash at its end.
 */
export function contentInLanguages(root: string): Readonly<Record<string, string>> {
  const inOne = (file: FileWithWords, language: Language): [string, string] => {
    const name = pathIn(language, file).replace(/^data\//, '');
    return [name, withTexts(root, file, changeInto(root, language, file))];
  };
  const others = LANGUAGES.filter((language) => language !== FIRST_LANGUAGE);
  return Object.fromEntries(
    others.flatMap((language) => WITH_WORDS.map((file) => inOne(file, language))),
  );
}
