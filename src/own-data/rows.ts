/** The rows of a reader's sheet, each read or listed with the reason why not. */
import type { CsvRow } from '../io/csv-text.ts';
import type { Iso3 } from '../model/country.ts';
import type { Role } from './columns.ts';
import {
  isFormula,
  isNoValue,
  readNumber,
  readYear,
  type DecimalMark,
  type OwnCellReason,
} from './numbers.ts';
import type { Matcher } from './places.ts';
import type { OwnSheet } from './sheet.ts';

/** One thing that could not be read, and where it stands. */
export interface OwnProblem {
  /** As a spreadsheet counts: the header is row 1. */
  readonly row: number;
  readonly column: string;
  readonly value: string;
  readonly reason: OwnCellReason;
}

/** A text in the country column that is no economy of the atlas: a region, or a name unknown to it. */
export interface Unmatched {
  readonly text: string;
  readonly rows: number;
  readonly firstRow: number;
}

/** A value of a country and year. */
export interface OwnValue {
  readonly iso3: Iso3;
  readonly year: number;
  readonly value: number;
}

export interface OwnRows {
  /** Rows that are not blank. */
  readonly rows: number;
  readonly values: readonly OwnValue[];
  /** Rows of a country and year that say "no value". */
  readonly missing: number;
  readonly unmatched: readonly Unmatched[];
  readonly problems: readonly OwnProblem[];
}

export interface RowsRule {
  readonly chosen: Readonly<Record<Role, string>>;
  readonly decimal: DecimalMark;
  readonly match: Matcher;
}

type Report = (column: string, value: string, reason: OwnCellReason) => null;

/** A row once its parts are read; null for each that could not be, or is not there. */
type Parts = Readonly<{ iso3: Iso3 | null; year: number | null; value: number | null }>;

const cell = (row: CsvRow, column: string): string => (row[column] ?? '').trim();

/** The cells of a column, trimmed. */
export const cellsOf = (rows: readonly CsvRow[], column: string): string[] =>
  rows.map((row) => cell(row, column));

/** Counts the texts that match no economy. */
function unmatchedCounter() {
  const counts = new Map<string, { rows: number; firstRow: number }>();
  return {
    add: (text: string, row: number): null => {
      const known = counts.get(text);
      counts.set(text, { rows: (known?.rows ?? 0) + 1, firstRow: known?.firstRow ?? row });
      return null;
    },
    list: (): Unmatched[] => [...counts].map(([text, where]) => ({ text, ...where })),
  };
}

/** Tells the rows that repeat a country and year; the first of them is kept. */
function duplicateFinder() {
  const firstRows = new Map<string, number>();
  return (key: string, row: number): number | null => {
    const firstRow = firstRows.get(key);
    if (firstRow === undefined) firstRows.set(key, row);
    return firstRow ?? null;
  };
}

function countryOf(
  text: string,
  { match, chosen }: RowsRule,
  report: Report,
  stranger: (text: string) => null,
): Iso3 | null {
  if (text === '') return report(chosen.country, text, { code: 'blank' });
  if (isFormula(text)) return report(chosen.country, text, { code: 'formula' });
  return match(text) ?? stranger(text);
}

function checked(
  text: string,
  column: string,
  read: (text: string) => number | OwnCellReason,
  report: Report,
): number | null {
  const found = read(text);
  return typeof found === 'number' ? found : report(column, text, found);
}

function partsOf(
  row: CsvRow,
  rule: RowsRule,
  report: Report,
  stranger: (text: string) => null,
): Parts {
  const { country, year, value } = rule.chosen;
  const iso3 = countryOf(cell(row, country), rule, report, stranger);
  // Rows of regions are left out whole: what else they hold is no problem of this file.
  if (iso3 === null) return { iso3, year: null, value: null };
  const text = cell(row, value);
  return {
    iso3,
    year: checked(cell(row, year), year, readYear, report),
    value: isNoValue(text)
      ? null
      : checked(text, value, (each) => readNumber(each, rule.decimal), report),
  };
}

/** Reads every row of a sheet. */
export function readRows(sheet: OwnSheet, rule: RowsRule): OwnRows {
  const problems: OwnProblem[] = [];
  const values: OwnValue[] = [];
  const strangers = unmatchedCounter();
  const repeats = duplicateFinder();
  const { country, year: yearColumn, value: valueColumn } = rule.chosen;
  let [rows, missing] = [0, 0];

  sheet.rows.forEach((row, index) => {
    const number = index + sheet.firstRow;
    const report: Report = (column, value, reason) => {
      problems.push({ row: number, column, value, reason });
      return null;
    };
    const cells = sheet.odd.get(index);
    if (cells?.length === 0) return;
    rows += 1;
    if (cells) {
      const [expected, found] = [sheet.columns.length, cells.length];
      report('', cells.join(sheet.delimiter), { code: 'ragged', expected, found });
      return;
    }
    const stranger = (text: string): null => strangers.add(text, number);
    const { iso3, year, value } = partsOf(row, rule, report, stranger);
    if (iso3 === null || year === null) return;
    if (value === null) {
      if (isNoValue(cell(row, valueColumn))) missing += 1;
      return;
    }
    const key = `${iso3}, ${year}`;
    const firstRow = repeats(key, number);
    if (firstRow === null) values.push({ iso3, year, value });
    else report(`${country}, ${yearColumn}`, key, { code: 'duplicate', firstRow });
  });
  return { rows, values, missing, unmatched: strangers.list(), problems };
}
