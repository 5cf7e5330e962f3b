/** What a cell of a table becomes: a text to be read, or a bare value to sort by and to write into files. */
import type { Unit } from '../../model/indicator.ts';
import type { Cell } from '../view.ts';
import { formatChange, formatCount, formatValue } from '../../messages/format.ts';
import { EMPTY_CELL } from '../../messages/figure/table.ts';

/** The cell as it is read, on the page and in pictures and documents. */
export function cellText(cell: Cell): string {
  switch (cell.kind) {
    case 'text':
      return cell.text;
    case 'number':
      return formatValue(cell.value, cell.unit, cell.digits);
    case 'change':
      return formatChange(cell.value, cell.unit);
    case 'count':
      return formatCount(cell.value);
    case 'year':
      return String(cell.year);
    case 'empty':
      return EMPTY_CELL[cell.why];
  }
}

/** The unit of the cell's bare value; null where it has none. Shares move by points. */
export function cellUnit(cell: Cell): Unit | null {
  if (cell.kind === 'number') return cell.unit;
  if (cell.kind !== 'change') return null;
  return cell.unit === 'percent' || cell.unit === 'pct-gni' ? 'points' : cell.unit;
}

/** The cell's bare value; null for an empty one, which sorts last and is written as nothing. */
export function cellValue(cell: Cell): number | string | null {
  switch (cell.kind) {
    case 'text':
      return cell.text;
    case 'number':
    case 'change':
    case 'count':
      return cell.value;
    case 'year':
      return cell.year;
    case 'empty':
      return null;
  }
}
