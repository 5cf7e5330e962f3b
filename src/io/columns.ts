/** How the cells of a column are read, by what the column declares. */
import type { Column } from '../model/dataset.ts';
import {
  ages,
  anyText,
  code,
  day,
  flag,
  number,
  oneOf,
  optional,
  text,
  year,
  type CellReader,
} from './cells.ts';

function filledReader(column: Column): CellReader<unknown> {
  switch (column.type) {
    case 'code':
      return code(column.of);
    case 'number':
      return number(column.min, column.max);
    case 'word':
      return oneOf(column.of);
    default:
      return { text, year, day, ages, flag }[column.type];
  }
}

/** The reader of a column's cells. An empty cell is null, but an empty text is a text. */
export function cellReader(column: Column): CellReader<unknown> {
  if (!column.blank) return filledReader(column);
  return column.type === 'text' ? anyText : optional(filledReader(column));
}
