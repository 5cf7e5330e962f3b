/** Options for Plot: how far each value lies from the figure that was quoted. */
import type { PlotModule, PlotOptions } from '../plot-options.ts';
import { placeRows, rowAxis, rowsBase, rowTexts, type WordedRow } from './rows.ts';

const SYMBOLS = ['circle', 'diamond', 'triangle', 'square', 'times'] as const;

/** One figure and how far today's value lies from it. */
export interface DifferenceRow {
  readonly id: string;
  /** What is compared. */
  readonly label: string;
  /** Both values and the verdict, in words. */
  readonly values: string;
  /** Difference from the quoted figure, in percent of it. */
  readonly difference: number;
  readonly symbol: (typeof SYMBOLS)[number];
}

export interface DifferencePlotInput {
  readonly rows: readonly DifferenceRow[];
  readonly formatTick: (value: number) => string;
  readonly ariaLabel: string;
}

const SPACE = { top: 24, gap: 10 };

type DrawnRow = DifferenceRow & WordedRow;

const place = (rows: readonly DifferenceRow[], width: number) =>
  placeRows(rows.map(drawn), width, SPACE);

const drawn = (row: DifferenceRow): DrawnRow => ({
  ...row,
  texts: [
    { text: row.label, head: true },
    { text: row.values, head: false },
  ],
  body: 16,
});

/** Height of the chart at a width. */
export const differenceHeight = (rows: readonly DifferenceRow[], width: number): number =>
  place(rows, width).height;

/** From zero outwards to the largest difference, in steps of ten. */
function domainOf(rows: readonly DifferenceRow[]): [number, number] {
  const values = rows.map(({ difference }) => difference);
  const low = Math.floor(Math.min(-10, ...values) / 10) * 10;
  return [low, Math.ceil(Math.max(10, ...values) / 10) * 10];
}

/** A row a figure: a line from zero, where the quoted figure is, to today's value. */
export function differencePlot(
  plot: PlotModule,
  { rows, formatTick, ariaLabel }: DifferencePlotInput,
  width: number,
): PlotOptions {
  const { placed, height } = place(rows, width);
  const ink = 'var(--accent-ink)';
  const symbols = SYMBOLS.map((symbol) =>
    plot.dot(
      placed.filter((row) => row.symbol === symbol),
      { x: 'difference', y: 'middle', symbol, r: 5.5, fill: ink, stroke: 'var(--paper)' },
    ),
  );
  return {
    ...rowsBase(width, height),
    ariaLabel,
    x: { domain: domainOf(rows), axis: null },
    marks: [
      ...rowAxis(plot, placed, { width, top: SPACE.top, height }, formatTick),
      ...rowTexts(plot, placed),
      plot.link(placed, {
        x1: 0,
        x2: 'difference',
        y1: 'middle',
        y2: 'middle',
        stroke: ink,
        strokeWidth: 2,
      }),
      ...symbols,
    ],
  };
}
