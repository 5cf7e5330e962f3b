/** A reader's own file as a measure of countries and years, and all that could not be read of it. */
import { byCountry } from '../datasets/by-country.ts';
import type { Observation, SeriesByCountry } from '../model/observation.ts';
import { recogniseColumns, ROLES, type ChosenColumns, type Role } from './columns.ts';
import { decimalMarkOf, type DecimalMark } from './numbers.ts';
import { forColumn, type Matcher } from './places.ts';
import { cellsOf, readRows, type OwnRows } from './rows.ts';
import type { OwnSheet } from './sheet.ts';

/** What the reader has decided; what is not there is recognised. */
export interface OwnChoices {
  readonly columns: Partial<ChosenColumns>;
  readonly decimal: DecimalMark | null;
}

export const NO_CHOICES: OwnChoices = { columns: {}, decimal: null };

export interface OwnTable extends Omit<OwnRows, 'values'> {
  readonly chosen: ChosenColumns;
  /** The roles for which there is no column; nothing is read while there are any. */
  readonly lacking: readonly Role[];
  readonly decimal: DecimalMark;
  readonly series: SeriesByCountry;
  /** How many values the series has. */
  readonly values: number;
}

/** Cells looked at to tell the decimal mark and the kind of codes. */
const SAMPLE = 5000;

const NOTHING: OwnRows = { rows: 0, values: [], missing: 0, unmatched: [], problems: [] };

const isComplete = (chosen: ChosenColumns): chosen is Readonly<Record<Role, string>> =>
  ROLES.every((role) => chosen[role] !== null);

/** The table of a sheet, with all that could not be read of it. */
export function readOwnTable(
  sheet: OwnSheet,
  match: Matcher,
  choices: OwnChoices = NO_CHOICES,
): OwnTable {
  const { columns, rows, delimiter } = sheet;
  const chosen = { ...recogniseColumns(columns, rows, match), ...choices.columns };
  const sample = cellsOf(rows.slice(0, SAMPLE), chosen.value ?? '');
  const decimal = choices.decimal ?? decimalMarkOf(sample, delimiter);
  const { values, ...read } = isComplete(chosen)
    ? readRows(sheet, {
        chosen,
        decimal,
        match: forColumn(match, cellsOf(rows.slice(0, SAMPLE), chosen.country)),
      })
    : NOTHING;
  return {
    ...read,
    chosen,
    lacking: ROLES.filter((role) => chosen[role] === null),
    decimal,
    series: byCountry(values, ({ year, value }): Observation => ({
      year,
      value,
      status: 'reported',
    })),
    values: values.length,
  };
}
