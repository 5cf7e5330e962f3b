/** Everything that can become of a data file on its way, and a host that serves it so. */
import { readFileSync } from 'node:fs';
import { parseDataPackage } from '../../src/io/data-package.ts';
import { parseRoadmap } from '../../src/io/roadmap.ts';
import { createLibrary, type Library } from '../../src/io/library.ts';
import { DATASETS, TABLES } from '../../src/io/tables.ts';
import { pathOf } from '../../src/figures/catalogue.ts';
import type { FileId } from '../../src/analysis/files.ts';

export const FILES: readonly FileId[] = [...TABLES, 'world', 'roadmap', 'sources', 'datapackage'];

const texts = new Map<FileId, string>();

/** The text of a file as committed. */
export function textOf(id: FileId): string {
  const text = texts.get(id) ?? readFileSync(pathOf(id), 'utf8');
  texts.set(id, text);
  return text;
}

/** What a host answers in the place of a text. */
export type Spoil = (text: string) => Response;

const csvType = { headers: { 'content-type': 'text/csv' } };
const answer = (text: string): Response => new Response(text, csvType);

const linesOf = (text: string): string[] => text.trimEnd().split('\n');
const whole = (lines: readonly string[]): Response => answer(`${lines.join('\n')}\n`);
const withLines =
  (change: (head: string, rows: string[]) => readonly string[]): Spoil =>
  (text) => {
    const [head = '', ...rows] = linesOf(text);
    return whole(change(head, rows));
  };

/** The last cell of a row that has digits, with something else in its place. */
const withCell = (row: string, cell: string): string =>
  row.replace(/(?<=,)[\d.]+(?=,[a-z]*$|$)/, cell);
const inMiddle = (rows: readonly string[], change: (row: string) => string): string[] => {
  const at = rows.findIndex(
    (row, index) => index >= Math.floor(rows.length / 2) && change(row) !== row,
  );
  const found = at >= 0 ? at : rows.findIndex((row) => change(row) !== row);
  return rows.map((row, index) => (index === found ? change(row) : row));
};
const half = (rows: readonly string[]): string[] => rows.slice(0, Math.floor(rows.length / 2));

/** What can become of any file. */
const OF_ANY: Readonly<Record<string, Spoil>> = {
  'is missing': () => new Response('', { status: 404 }),
  'is refused': () => new Response('', { status: 503 }),
  'cannot be reached': () => Response.error(),
  'is empty': () => answer(''),
  'is blank': () => answer('\n\n\n'),
  'is a web page': () => answer('<!doctype html><title>Log in</title>'),
  'is a web page sent as one': () =>
    new Response('Sorry', { headers: { 'content-type': 'text/html' } }),
  'is cut in its middle': (text) => answer(text.slice(0, Math.floor(text.length / 2))),
  'is cut before its end': (text) => answer(text.trimEnd().slice(0, -1)),
  'has one digit changed': (text) => {
    const at = text.search(/\d(?=[^\d]*$)/);
    return answer(text.slice(0, at) + (text[at] === '1' ? '2' : '1') + text.slice(at + 1));
  },
  'is another file': (text) =>
    answer(text.startsWith('iso3,year') ? textOf('countries') : textOf('coverage-4g')),
};

const OF_TABLES: Readonly<Record<string, Spoil>> = {
  'has a header only': withLines((head) => [head]),
  'has no header': withLines((_head, rows) => rows),
  'has another header': withLines((head, rows) => [head.replace('iso3', 'country'), ...rows]),
  'has half of its rows': withLines((head, rows) => [head, ...half(rows)]),
  'lost its first row': withLines((head, rows) => [head, ...rows.slice(1)]),
  'lost its last row': withLines((head, rows) => [head, ...rows.slice(0, -1)]),
  'lost a row in its middle': withLines((head, rows) => [
    head,
    ...half(rows),
    ...rows.slice(half(rows).length + 1),
  ]),
  'has a cell that is no number': withLines((head, rows) => [
    head,
    ...inMiddle(rows, (row) => withCell(row, 'n/a')),
  ]),
  'lost a value': withLines((head, rows) => [head, ...inMiddle(rows, (row) => withCell(row, ''))]),
  'has another value': withLines((head, rows) => [
    head,
    ...inMiddle(rows, (row) => withCell(row, '7')),
  ]),
  'has a row twice': withLines((head, rows) => [head, ...rows, rows.at(-1) ?? '']),
  'has a row twice and one not at all': withLines((head, rows) => [
    head,
    ...rows.slice(0, -1),
    rows[0] ?? '',
  ]),
  'has all rows twice': withLines((head, rows) => [head, ...rows, ...rows]),
  'has rows too short': withLines((head, rows) => [
    head,
    ...rows.slice(0, -1).map((row) => row.replace(/,[^,]*$/, '')),
    rows.at(-1) ?? '',
  ]),
  'has another delimiter': (text) => answer(text.replaceAll(',', ';')),
  'has a quotation left open': withLines((head, rows) => [
    head,
    ...inMiddle(rows, (row) => row.replace(',', ',"')),
  ]),
  'has a column less': withLines((head, rows) =>
    [head, ...rows].map((line) => line.replace(/,[^,]*$/, '')),
  ),
  'has two columns exchanged': withLines((head, rows) => {
    const names = head.split(',');
    return [[...names.slice(0, -2), names.at(-1), names.at(-2)].join(','), ...rows];
  }),
};

/** Parts of a JSON text left out, with what remains still being JSON. */
const withoutLast = (value: unknown): unknown =>
  Array.isArray(value)
    ? value.slice(0, -1)
    : typeof value === 'object' && value !== null
      ? Object.fromEntries(Object.entries(value).map(([key, part]) => [key, withoutLast(part)]))
      : value;

const OF_DOCUMENTS: Readonly<Record<string, Spoil>> = {
  'is another JSON': () => answer('{}'),
  'lost an entry of each list': (text) => answer(JSON.stringify(withoutLast(JSON.parse(text)))),
};

const isTable = (id: FileId): boolean => (TABLES as readonly FileId[]).includes(id);

/** What can become of a file, by name. */
export const spoilingsOf = (id: FileId): readonly (readonly [string, Spoil])[] =>
  Object.entries({ ...OF_ANY, ...(isTable(id) ? OF_TABLES : OF_DOCUMENTS) });

/** A host that serves every file as committed, but for one. */
export const hostWith =
  (spoilt: FileId | null, spoil: Spoil): typeof fetch =>
  (path) => {
    const found = FILES.find((id) => pathOf(id) === path);
    if (found === undefined) return Promise.resolve(new Response('', { status: 404 }));
    const response = found === spoilt ? spoil(textOf(found)) : answer(textOf(found));
    return response.type === 'error'
      ? Promise.reject(new TypeError('Failed to fetch'))
      : Promise.resolve(response);
  };

/** Reads one file by its name. */
export function readFrom(id: FileId, library: Library = createLibrary(DATASETS)): Promise<unknown> {
  if (id === 'world' || id === 'sources') return library[id]();
  if (id === 'roadmap') return library.document(pathOf(id), parseRoadmap);
  if (id === 'datapackage') return library.document(pathOf(id), parseDataPackage);
  return library.table(id);
}
