/** The words within data: which columns and members of the files are texts, and these in a language. */
import { readFileSync } from 'node:fs';
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
    'note',
    'qualifier',
    'reason',
    'rule',
    'short',
    'steps',
    'summary',
    'term',
    'text',
    'title',
    'words',
  ],
};

type Change = (text: string) => string;

/** A value with every text in it changed. */
function changed(value: unknown, change: Change): unknown {
  if (typeof value === 'string') return change(value);
  if (Array.isArray(value)) return value.map((each) => changed(each, change));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, each]) => [key, changed(each, change)]),
  );
}

/** The labels of recommendations are numbers, "3A/3B"; those of quoted figures are texts. */
const isText = (member: string, value: unknown): boolean =>
  member !== 'label' || !/^\d/.test(String(value));

/** A document with the texts of some of its members changed, wherever these stand. */
function inDocument(value: unknown, members: readonly string[], change: Change): unknown {
  if (Array.isArray(value)) return value.map((each) => inDocument(each, members, change));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, each]) => [
      key,
      members.includes(key) &&
      isText(key, each) &&
      (typeof each !== 'object' || key === 'steps' || key === 'asksFor')
        ? changed(each, change)
        : inDocument(each, members, change),
    ]),
  );
}

function inTable(text: string, columns: readonly string[], change: Change): string {
  const { data, meta } = Papa.parse<Record<string, string>>(text.trimEnd(), { header: true });
  const rows = data.map((row) =>
    Object.fromEntries(
      Object.entries(row).map(([name, cell]) => [
        name,
        columns.includes(name) && cell !== '' ? change(cell) : cell,
      ]),
    ),
  );
  return `${Papa.unparse(rows, { columns: meta.fields ?? [], newline: '\n' })}\n`;
}

/**
 * The files with words in every language but the first, by the names under which the site serves
 * them in its folder of data.
 *
 * @param root - The project's folder, with a slash at its end.
 */
export function contentInLanguages(root: string): Readonly<Record<string, string>> {
  const inOne = (file: FileWithWords, language: Language): [string, string] => {
    const change = PSEUDO_TEXT[language] ?? ((text: string) => text);
    const text = readFileSync(`${root}${file}`, 'utf8');
    const name = pathIn(language, file).replace(/^data\//, '');
    if (file.endsWith('.csv')) return [name, inTable(text, TEXTS[file], change)];
    return [name, `${JSON.stringify(inDocument(JSON.parse(text), TEXTS[file], change))}\n`];
  };
  const others = LANGUAGES.filter((language) => language !== FIRST_LANGUAGE);
  return Object.fromEntries(
    others.flatMap((language) => WITH_WORDS.map((file) => inOne(file, language))),
  );
}
