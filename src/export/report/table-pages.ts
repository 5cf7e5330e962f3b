/** Shares out the rows of a table among slides, so that none reaches beyond its slide. */
import { wrap } from '../../text/wrap.ts';
import { tableSetting, type TableSetting, type TableText } from './content.ts';

/** The room for a table on a slide, in inches. */
export interface TableRoom {
  readonly w: number;
  readonly h: number;
}

/** CSS pixels an inch. */
const PIXELS = 96;
const POINTS = 72;
/** What the words of a cell leave free at both sides together, in CSS pixels. */
const CELL_PADDING = 16;
/** What a row leaves free above and below, in inches. */
const ROW_PADDING = 0.05;
const LEADING = 1.25;

/** How the table of a figure is set on slides: the same on all of them. */
export const slideSetting = (table: TableText, { w }: TableRoom): TableSetting =>
  tableSetting(table, w * PIXELS, CELL_PADDING);

/** The height of a row in inches, as its longest cell wraps. */
function rowHeight(row: readonly string[], width: number, { size, shares }: TableSetting): number {
  const style = { size: (size * PIXELS) / POINTS };
  const lines = row.map(
    (word, at) => wrap(word, (shares[at] ?? 0) * width * PIXELS - CELL_PADDING, style).length,
  );
  return (Math.max(1, ...lines) * size * LEADING) / POINTS + ROW_PADDING;
}

/** The rows in portions of a slide each. */
export function tablePages(table: TableText, room: TableRoom): TableText['rows'][] {
  const setting = slideSetting(table, room);
  const whole = room.h - rowHeight(table.heads, room.w, setting);
  const pages: (readonly string[])[][] = [];
  let left = 0;
  for (const row of table.rows) {
    const height = rowHeight(row, room.w, setting);
    if (height > left) {
      pages.push([]);
      left = whole;
    }
    pages.at(-1)?.push(row);
    left -= height;
  }
  return pages;
}
