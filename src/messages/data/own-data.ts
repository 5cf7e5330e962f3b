/** The words around a reader's own file. */
import type { Classing } from '../../own-data/classes.ts';
import type { Role } from '../../own-data/columns.ts';
import type { Encoding, OwnFileReason } from '../../own-data/file.ts';
import type { DecimalMark } from '../../own-data/numbers.ts';
import type { OwnProblem, Unmatched } from '../../own-data/rows.ts';
import type { OwnTableReason } from '../../own-data/sheet.ts';
import { countOf, formatSpan } from '../counting.ts';
import { formatCount, formatCountries, formatList } from '../format.ts';
import { cellReason } from './files.ts';

export const OWN = {
  lead: 'Open a table of your own and see it on the map: one row for each country and year, with a header.',
  example: 'iso3,year,value\nNER,2021,12.5\nTCD,2021,9.8\nCôte d’Ivoire,2021,36',
  hint: 'Countries by name, in any UN language, or by ISO or M49 code. Columns are recognised by what they hold; you can change them. Commas, semicolons or tabs between the cells; decimal points or commas.',
  privacy:
    'The file stays on your device: your browser reads it, and this page has no way to send it anywhere. It is not in the address either, so a link to this page does not carry it, and it is gone when you leave.',
  open: 'Open a CSV file',
  drop: 'or drop it here',
  close: 'Close the file',
  reading: 'Reading…',
  waiting: 'The list of countries is still loading…',
  failed: (file: string) => `${file} cannot be shown`,
  columns: 'Columns',
  role: { country: 'Country', year: 'Year', value: 'Value' } satisfies Record<Role, string>,
  noColumn: '(none)',
  decimal: 'Numbers are written',
  decimals: { point: '1,234.5', comma: '1.234,5' } satisfies Record<DecimalMark, string>,
  name: 'What is measured',
  unit: 'Unit',
  unitHint: 'such as % or per 1,000 people',
  classing: 'Classes',
  classings: {
    quantiles: 'About as many values in each',
    steps: 'Equally wide',
  } satisfies Record<Classing, string>,
  read: 'What was read',
  problems: (n: number) =>
    n === 1 ? 'One row could not be used' : `${formatCount(n)} cells or rows could not be used`,
  more: (n: number) => `… and ${formatCount(n)} more.`,
  unmatched: (n: number) =>
    n === 1
      ? 'One name is no country of the atlas'
      : `${formatCount(n)} names are no countries of the atlas`,
  matched: (n: number) => `${formatCountries(n)} matched`,
  table: 'Show as table',
  cards: 'Selected countries',
} as const;

/** What the file gave, in one line. */
export function summary(
  file: string,
  {
    rows,
    values,
    missing,
    countries,
    first,
    last,
  }: {
    readonly rows: number;
    readonly values: number;
    readonly missing: number;
    readonly countries: number;
    readonly first: number;
    readonly last: number;
  },
): string {
  const blanks = missing > 0 ? `; ${countOf(missing, 'rows')} without a value` : '';
  return `${file}: ${countOf(rows, 'rows')}; ${countOf(values, 'values')} of ${countOf(countries, 'countries')}, ${formatSpan(first, last)}${blanks}.`;
}

const ENCODING: Readonly<Record<Exclude<Encoding, 'utf-8'>, string>> = {
  'windows-1252': 'Windows-1252, since it is not in UTF-8',
  'utf-16le': 'UTF-16',
  'utf-16be': 'UTF-16',
};

const DELIMITER: Readonly<Record<string, string>> = {
  ',': 'commas',
  ';': 'semicolons',
  '\t': 'tabs',
  '|': 'vertical bars',
};

/** What was assumed, so that the reader can see whether it was right. */
export const assumptions = (
  delimiter: string,
  decimal: DecimalMark,
  encoding: Encoding,
): string[] => [
  `Cells are taken to be parted by ${DELIMITER[delimiter] ?? `“${delimiter}”`}.`,
  decimal === 'comma'
    ? 'Commas are taken as decimal marks: 12,5 is twelve and a half.'
    : 'Points are taken as decimal marks: 12.5 is twelve and a half; commas part thousands.',
  ...(encoding === 'utf-8' ? [] : [`Letters are read as ${ENCODING[encoding]}.`]),
];

const megabytes = (bytes: number): string => `${formatCount(Math.ceil(bytes / 2 ** 20))} MB`;

/** Why a file was not taken, and what to do. */
export function refusalText(reason: OwnFileReason | OwnTableReason): string {
  switch (reason.code) {
    case 'too-large':
      return `It has ${megabytes(reason.bytes)}; at most ${megabytes(reason.limit)} are taken. Keep the columns for country, year and value only.`;
    case 'empty':
      return 'There is nothing in it.';
    case 'workbook':
      return 'This is a workbook, not a CSV file. In Excel or LibreOffice, save the sheet as “CSV UTF-8” and open that.';
    case 'pdf':
      return 'This is a PDF document, not a CSV file.';
    case 'html':
      return 'This is a web page, not a CSV file. Perhaps the download needed a login.';
    case 'json':
      return 'This is JSON, not a CSV file.';
    case 'binary':
      return 'This is not a text file.';
    case 'unreadable':
      return 'The browser could not read it. Perhaps it was moved or is open elsewhere.';
    case 'one-column':
      return 'Its first line has one cell only, so it is no table with a header.';
    case 'repeated-columns':
      return `Its header has ${formatList(reason.columns.map((name) => `“${name}”`))} more than once. Give each column a name of its own.`;
    case 'open-quote':
      return 'A quotation mark in it is opened and never closed, so its rows run into each other.';
  }
}

const LACKING: Readonly<Record<Role, string>> = {
  country: 'No column was recognised as the country.',
  year: 'No column was recognised as the year. Where years stand side by side in columns, turn the table round first: one row for each country and year.',
  value: 'No column was recognised as the value.',
};

/** Which column is missing; it can be chosen by hand. */
export const lackingText = (role: Role): string => LACKING[role];

export const NO_VALUES =
  'No row has a country, a year and a number. Choose other columns, or see below what could not be read.';

/** "Row 12, column value: “a lot”: this is not a number." */
export function ownProblemText({ row, column, value, reason }: OwnProblem): string {
  const place = `Row ${formatCount(row)}${column === '' ? '' : `, column ${column}`}`;
  const cell = value === '' ? '' : ` “${value}”:`;
  const why =
    reason.code === 'formula'
      ? 'this is a formula, which is not worked out; save its result instead'
      : cellReason(reason);
  return `${place}:${cell} ${why}.`;
}

export const unmatchedText = ({ text, rows, firstRow }: Unmatched): string =>
  rows === 1
    ? `“${text}” (row ${formatCount(firstRow)})`
    : `“${text}” (${formatCount(rows)} rows, the first is ${formatCount(firstRow)})`;

export const OWN_FIGURE = {
  title: (name: string, year: number) => `${name}, ${year}`,
  subtitle: (unit: string) => unit,
  source: (file: string) =>
    `Values from your own file ${file}, shown as they are. They are not part of the atlas, which has not checked them.`,
  years: 'Only values of the year itself are shown.',
  classes: (classing: Classing) =>
    classing === 'quantiles'
      ? 'Classes hold about as many values each, counted over all years.'
      : 'Classes are equally wide, from the least to the greatest value of all years.',
  card: (file: string) => `From your own file ${file}`,
  untitled: 'Your own data',
} as const;
