/** The columns of tables. */
import type { Unit } from '../../model/indicator.ts';
import { UNIT_NAME } from '../../messages/measures.ts';
import type { TableColumn } from '../view.ts';

/** A column of words. */
export const startColumn = (id: string, label: string): TableColumn => ({
  id,
  label,
  align: 'start',
});

/** A column of numbers. */
export const endColumn = (id: string, label: string): TableColumn => ({ id, label, align: 'end' });

/** The column of the values of a measure, whose head is their unit. */
export const unitColumn = (unit: Unit): TableColumn => ({
  ...endColumn('value', UNIT_NAME[unit]),
  unitInLabel: 'alone',
});

/** The same column below a head that says the unit among other words. */
export const sayingUnit = (column: TableColumn): TableColumn => ({
  ...column,
  unitInLabel: 'within',
});
