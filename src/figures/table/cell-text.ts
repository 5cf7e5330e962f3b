/** A cell of a table as it is read, the same as on the page. */
import type { Cell } from '../view.ts';
import { formatCount, formatValue } from '../../messages/format.ts';
import { EMPTY_CELL } from '../../messages/figure/table.ts';

export function cellText(cell: Cell): string {
  switch (cell.kind) {
    case 'text':
      return cell.text;
    case 'number':
      return formatValue(cell.value, cell.unit, cell.digits);
    case 'count':
      return formatCount(cell.value);
    case 'year':
      return String(cell.year);
    case 'empty':
      return EMPTY_CELL[cell.why];
  }
}
