/** Options for Plot: the share of countries that meet each target, one bar a group. */
import type { PlotModule, PlotOptions } from '../plot-options.ts';
import { placeRows, rowsBase, rowTexts, type WordedRow } from './rows.ts';

/** A group's bar, or the head of the bars of a target. */
export type ShareRow =
  | { readonly kind: 'head'; readonly id: string; readonly label: string; readonly note: string }
  | {
      readonly kind: 'bar';
      readonly id: string;
      /** The group, short: it stands before its bar. */
      readonly label: string;
      /** The share, and of how many: it stands behind the bar. */
      readonly value: string;
      /** From 0 to 100; null where no country has a value. */
      readonly share: number | null;
    };

export interface SharesPlotInput {
  readonly rows: readonly ShareRow[];
  readonly ariaLabel: string;
}

const SPACE = { top: 0, gap: 3 };
/** Room for the longest name and the longest value at 12 pixels. */
const NAME = 84;
const VALUE = 130;

const drawn = (row: ShareRow): ShareRow & WordedRow =>
  row.kind === 'head'
    ? {
        ...row,
        texts: [
          { text: row.label, head: true },
          { text: row.note, head: false },
        ],
        body: 0,
        before: 14,
      }
    : { ...row, texts: [], body: 15 };

const place = (rows: readonly ShareRow[], width: number) =>
  placeRows(rows.map(drawn), width, SPACE);

/** Height of the chart at a width. */
export const sharesHeight = (rows: readonly ShareRow[], width: number): number =>
  place(rows, width).height;

/** Bars from nought to all countries, under the head of each target. */
export function sharesPlot(
  plot: PlotModule,
  { rows, ariaLabel }: SharesPlotInput,
  width: number,
): PlotOptions {
  const { placed, height } = place(rows, width);
  const bars = placed.filter((row) => row.kind === 'bar');
  const words = { y: 'middle', fill: 'var(--ink)' } as const;
  const bar = {
    x1: 0,
    y1: ({ top }: { top: number }) => top + 2,
    y2: ({ bottom }: { bottom: number }) => bottom - 2,
  };
  return {
    ...rowsBase(width, height),
    marginLeft: NAME,
    marginRight: VALUE,
    ariaLabel,
    x: { domain: [0, 100], axis: null },
    marks: [
      ...rowTexts(plot, placed, NAME),
      plot.text(bars, {
        ...words,
        text: 'label',
        frameAnchor: 'left',
        textAnchor: 'start',
        dx: -NAME,
      }),
      plot.rect(bars, {
        ...bar,
        x2: 100,
        fill: 'var(--paper-raised)',
        stroke: 'var(--hairline-strong)',
      }),
      plot.rect(bars, {
        ...bar,
        x2: ({ share }: { share: number | null }) => share ?? 0,
        fill: 'var(--meets)',
      }),
      plot.text(bars, {
        ...words,
        text: 'value',
        frameAnchor: 'right',
        textAnchor: 'start',
        dx: 8,
      }),
    ],
  };
}
