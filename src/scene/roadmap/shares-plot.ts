/** Options for Plot: the share of countries that meet each target, one bar a group. */
import type { PlotModule, PlotOptions } from '../plot-options.ts';
import { placeRows, rowAxis, rowsBase, rowTexts, SIDE, type Row } from './rows.ts';

/** A group's bar, or the head of the bars of a target. */
export type ShareRow =
  | { readonly kind: 'head'; readonly id: string; readonly label: string; readonly note: string }
  | {
      readonly kind: 'bar';
      readonly id: string;
      /** The group, its share, and of how many. */
      readonly label: string;
      /** From 0 to 100; null where no country has a value. */
      readonly share: number | null;
    };

export interface SharesPlotInput {
  readonly rows: readonly ShareRow[];
  readonly formatTick: (value: number) => string;
  readonly ariaLabel: string;
}

const SPACE = { top: 24, gap: 4 };

const drawn = (row: ShareRow): ShareRow & Row =>
  row.kind === 'head'
    ? {
        ...row,
        texts: [
          { text: row.label, head: true },
          { text: row.note, head: false },
        ],
        body: 0,
      }
    : { ...row, texts: [{ text: row.label, head: false }], body: 10 };

const place = (rows: readonly ShareRow[], width: number) =>
  placeRows(rows.map(drawn), width - SIDE, SPACE);

/** Height of the chart at a width. */
export const sharesHeight = (rows: readonly ShareRow[], width: number): number =>
  place(rows, width).height;

/** Bars from nought to all countries, under the head of each target. */
export function sharesPlot(
  plot: PlotModule,
  { rows, formatTick, ariaLabel }: SharesPlotInput,
  width: number,
): PlotOptions {
  const { placed, height } = place(rows, width);
  const bars = placed.filter((row) => row.kind === 'bar');
  return {
    ...rowsBase(width, height),
    ariaLabel,
    x: { domain: [0, 100], axis: null },
    marks: [
      ...rowAxis(plot, width, { y1: SPACE.top, y2: height }, formatTick),
      ...rowTexts(plot, placed),
      plot.rect(bars, {
        x1: 0,
        x2: 100,
        y1: 'top',
        y2: 'bottom',
        stroke: 'var(--hairline-strong)',
      }),
      plot.rect(bars, {
        x1: 0,
        x2: ({ share }: { share: number | null }) => share ?? 0,
        y1: 'top',
        y2: 'bottom',
        fill: 'var(--meets)',
      }),
    ],
  };
}
