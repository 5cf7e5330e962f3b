/** A table in a standalone picture: its first rows, and how many more there are. */
import type { Cell, TableColumn, FigureTable, TableRow } from '../../figures/view.ts';
import { PICTURE } from '../../messages/export/files.ts';
import { cellText } from '../../figures/table/cell.ts';
import { columnWidths, demandOf, leastWidth, type Demand } from '../../text/columns.ts';
import { wrap } from '../../text/wrap.ts';
import { paragraph, textLine, type Block, type Lettering } from './block.ts';
import type { Body } from './body.ts';
import { element } from './markup.ts';
import { LIGHT } from './tokens.ts';

const CELL: Lettering = { size: 11, colour: LIGHT.ink };
const ABSENT: Lettering = { size: 11, colour: LIGHT['ink-soft'] };
const HEAD: Lettering = { size: 11, colour: LIGHT.ink, bold: true };
const LINE = 14;
const PAD = 3;
const GAP = 10;
const USUAL_ROWS = 25;
const LEAST_ROWS = 3;
const demands = ({ columns, rows }: FigureTable): Demand[] =>
  columns.map(({ label }, at) => {
    const cells = rows.map(({ cells: each }) => (each[at] ? cellText(each[at]) : ''));
    return demandOf({ head: label, cells }, CELL);
  });

const gaps = (columns: readonly unknown[]): number => GAP * (columns.length - 1);
const sum = (values: readonly number[]): number => values.reduce((all, each) => all + each, 0);

interface Written {
  readonly text: string;
  readonly lettering: Lettering;
}

const head = ({ label }: TableColumn): Written => ({ text: label, lettering: HEAD });
const body = (cell: Cell | undefined): Written => ({
  text: cell ? cellText(cell) : '',
  lettering: cell?.kind === 'empty' ? ABSENT : CELL,
});

/** One row, as high as its highest cell. */
function rowBlock(
  cells: readonly Written[],
  columns: readonly TableColumn[],
  widths: number[],
): Block {
  const lines = cells.map(({ text, lettering }, at) => wrap(text, widths[at] ?? 0, lettering));
  const height = Math.max(1, ...lines.map((each) => each.length)) * LINE + 2 * PAD;
  const drawCell = (at: number, x: number, y: number): string => {
    const end = columns[at]?.align === 'end';
    const left = x + sum(widths.slice(0, at)) + at * GAP + (end ? (widths[at] ?? 0) : 0);
    return (lines[at] ?? [])
      .map((line, row) =>
        textLine(
          line,
          left,
          y + PAD + (row + 0.5) * LINE,
          cells[at]?.lettering ?? CELL,
          end ? 'end' : 'start',
        ),
      )
      .join('');
  };
  return { height, draw: (x, y) => cells.map((_, at) => drawCell(at, x, y)).join('') };
}

const rule = (x: number, y: number, width: number, stroke: string): string =>
  element('line', { x1: x, x2: x + width, y1: y, y2: y, stroke, 'stroke-width': 0.8 });

/** All blocks of a table at a width. */
function layOut(table: FigureTable, wishes: readonly Demand[], width: number) {
  const widths = columnWidths(wishes, width - gaps(wishes));
  const row = ({ cells }: TableRow): Block =>
    rowBlock(
      table.columns.map((_, at) => body(cells[at])),
      table.columns,
      widths,
    );
  return { top: rowBlock(table.columns.map(head), table.columns, widths), row };
}

/** How many rows fit into a height. */
function fitting(blocks: readonly Block[], room: number): number {
  let used = 0;
  for (const [at, { height }] of blocks.entries()) {
    used += height;
    if (used > room) return at;
  }
  return blocks.length;
}

/** The table; at its usual height it has as many rows as a page of a report bears. */
export function tablePicture(table: FigureTable): Body {
  const first = { ...table, rows: table.rows.slice(0, 2 * USUAL_ROWS) };
  const wishes = demands(first);
  const total = table.rows.length;
  const foot = (left: number, width: number): Block =>
    paragraph(left === 0 ? '' : PICTURE.moreRows(left), width, { ...ABSENT, leading: 1.6 });
  const heightOf = (rows: number, width: number): number => {
    const { top, row } = layOut(table, wishes, width);
    const inner = sum(table.rows.slice(0, rows).map((each) => row(each).height));
    return top.height + inner + foot(total - rows, width).height;
  };
  return {
    minWidth: leastWidth(wishes) + gaps(wishes),
    minHeight: (width) => heightOf(Math.min(total, LEAST_ROWS), width),
    naturalHeight: (width) => heightOf(Math.min(total, USUAL_ROWS), width),
    draw: ({ x, y, width, height }) => {
      const { top, row } = layOut(table, wishes, width);
      const blocks = first.rows.map(row);
      const all = fitting(blocks, height - top.height);
      const shown =
        all === total ? all : fitting(blocks, height - top.height - foot(total, width).height);
      let line = y + top.height;
      const rows = blocks.slice(0, shown).map((block) => {
        const markup = block.draw(x, line);
        line += block.height;
        return markup + rule(x, line, width, LIGHT.hairline);
      });
      return [
        top.draw(x, y),
        rule(x, y + top.height, width, LIGHT['hairline-strong']),
        ...rows,
        foot(total - shown, width).draw(x, line),
      ].join('');
    },
  };
}
