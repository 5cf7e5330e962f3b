/** Options for Plot: ladders of commitment, a bar a rung, the strongest on top. */
import type { PlotModule, PlotOptions } from '../plot-options.ts';
import { placeRows, rowsBase, rowTexts, SIDE, type WordedRow } from './rows.ts';

/** A rung, or the head of a ladder. */
export interface LadderRow {
  readonly id: string;
  readonly head: boolean;
  readonly label: string;
  readonly note: string;
  /** From nought to one. */
  readonly length: number;
}

export interface LadderPlotInput {
  readonly rows: readonly LadderRow[];
  readonly ariaLabel: string;
}

const SPACE = { top: 4, gap: 8 };

const drawn = (row: LadderRow): LadderRow & WordedRow => ({
  ...row,
  texts: [{ text: row.label, head: true }, ...(row.note ? [{ text: row.note, head: false }] : [])],
  body: row.head ? 2 : 8,
});

const place = (rows: readonly LadderRow[], width: number) =>
  placeRows(rows.map(drawn), width - SIDE, SPACE);

/** Height of the chart at a width. */
export const ladderHeight = (rows: readonly LadderRow[], width: number): number =>
  place(rows, width).height;

/** A bar below the words of each rung; a line below the head of each ladder. */
export function ladderPlot(
  plot: PlotModule,
  { rows, ariaLabel }: LadderPlotInput,
  width: number,
): PlotOptions {
  const { placed, height } = place(rows, width);
  const bar = { x1: 0, y1: 'top', y2: 'bottom' } as const;
  return {
    ...rowsBase(width, height),
    marginLeft: 0,
    ariaLabel,
    x: { domain: [0, 1], axis: null },
    marks: [
      plot.rect(
        placed.filter(({ head }) => head),
        { ...bar, x2: 1, fill: 'var(--ink)' },
      ),
      plot.rect(
        placed.filter(({ head }) => !head),
        { ...bar, x2: 'length', fill: 'var(--accent-ink)' },
      ),
      ...rowTexts(plot, placed, 0),
    ],
  };
}
