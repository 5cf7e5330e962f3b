/** A figure's table as a file of data has it: plain numbers, each with its unit, and the source. */
import { cellUnit, cellValue } from '../figures/table/cell.ts';
import type { Cell, FigureTable, TableColumn, TableRow } from '../figures/view.ts';
import { withoutNoise } from '../model/decimal.ts';
import type { Unit } from '../model/indicator.ts';
import type { DataSource } from '../model/source.ts';
import { DATA_FILE, unitInFiles } from '../messages/export/files.ts';
import { UNIT_NAME } from '../messages/measures.ts';
import { statements } from '../messages/joining.ts';
import { EMPTY_CELL } from '../messages/figure/table.ts';
import type { CsvCell } from './csv.ts';
import { sourceText } from '../figures/source-text.ts';

/** The heads of the columns and the rows below them. */
export interface DataRows {
  readonly heads: readonly string[];
  readonly rows: readonly (readonly CsvCell[])[];
}

const unitsOf = (cells: Iterable<Cell | undefined>): Unit[] => [
  ...new Set(Array.from(cells).flatMap((cell) => (cell && cellUnit(cell)) ?? [])),
];

/** Published values to their last digit; a part of a person is no one. */
const exact = (value: number, unit: Unit): number =>
  unit === 'people' ? Math.round(value) : unit === 'plain' ? value : withoutNoise(value);

/** A cell without a value stays empty, so that a column of numbers is one; why is said elsewhere. */
function plain(cell: Cell | undefined): CsvCell {
  if (cell === undefined) return null;
  const [value, unit] = [cellValue(cell), cellUnit(cell)];
  return typeof value === 'number' && unit !== null ? exact(value, unit) : value;
}

/** Why a row has no value, for its column of statuses; null where it has one. */
function reasonOf({ cells }: TableRow): string | null {
  const absent = cells.find((cell) => cell.kind === 'empty' && cell.why !== 'none');
  return absent?.kind === 'empty' ? EMPTY_CELL[absent.why] : null;
}

/** The head of a column of numbers: "%" alone would say nothing in a file. */
function headOf(column: TableColumn, [unit]: readonly Unit[], apart: boolean): string {
  const { label, unitInLabel } = column;
  if (unit === undefined) return label;
  const head = unitInLabel === 'alone' ? DATA_FILE.value : label;
  return apart || unitInLabel === 'within' ? head : DATA_FILE.withUnit(head, UNIT_NAME[unit]);
}

/**
 * Whether the unit gets a column of its own: where it is that of the one value of each row, or that
 * of many columns.
 */
function hasUnitColumn({ columns }: FigureTable, units: readonly (readonly Unit[])[]): boolean {
  const all = [...new Set(units.flat())];
  const [unit, ...others] = all;
  if (unit === undefined || others.length > 0 || columns.some(({ id }) => id === 'unit'))
    return false;
  const valued = columns.filter((_, at) => units[at]?.length);
  return valued.length > 1 || valued[0]?.unitInLabel === 'alone';
}

/**
 * The rows of a table for a file. Where all numbers share a unit it has a column of its own; else
 * it stands in the head of each column. Where the table has a column of statuses, that says why a
 * value is absent. Source and licence stand in every row: files of data travel without their page.
 */
export function dataRows(table: FigureTable, sources: readonly DataSource[]): DataRows {
  const { columns, rows } = table;
  const ids = columns.map(({ id }) => id);
  const units = columns.map((_, at) => unitsOf(rows.map(({ cells }) => cells[at])));
  const [unit] = units.flat();
  const apart = hasUnitColumn(table, units);
  const status = ids.indexOf('status');
  const credit = ids.includes('source') || sources.length === 0 ? null : sources;
  const constants = [
    ...(apart && unit !== undefined ? [{ head: DATA_FILE.unit, cell: unitInFiles(unit) }] : []),
    ...(credit
      ? [
          { head: DATA_FILE.source, cell: statements(credit.map(sourceText)) },
          { head: DATA_FILE.link, cell: credit.map(({ link }) => link).join(' ') },
        ]
      : []),
  ];
  return {
    heads: [
      ...columns.map((column, at) =>
        headOf(column, units[at] ?? [], apart || ids.includes('unit')),
      ),
      ...constants.map(({ head }) => head),
    ],
    rows: rows.map((row) => [
      ...columns.map((_, at) =>
        at === status ? (plain(row.cells[at]) ?? reasonOf(row)) : plain(row.cells[at]),
      ),
      ...constants.map(({ cell }) => cell),
    ]),
  };
}
