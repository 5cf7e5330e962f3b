/** Options for Plot: the change a year that groups had, against the change that a target needs. */
import type { PlotModule, PlotOptions } from '../plot-options.ts';
import { placeRows, rowAxis, rowsBase, rowTexts, type Row } from './rows.ts';

/** One group. */
export interface PaceRow {
  readonly id: string;
  /** The group, its value, and how its pace is judged. */
  readonly label: string;
  /** Both rates in words; empty for a group that has no way to go, or none that is known. */
  readonly rates: string;
  /** Change a year, in the unit of the measure; null where it is not known. */
  readonly recent: number | null;
  /** Change a year that the target needs; null where it is reached or its year has come. */
  readonly needed: number | null;
}

export interface PacePlotInput {
  readonly rows: readonly PaceRow[];
  readonly formatTick: (value: number) => string;
  readonly ariaLabel: string;
}

const SPACE = { top: 24, gap: 10 };

const drawn = (row: PaceRow): PaceRow & Row => ({
  ...row,
  texts: [
    { text: row.label, head: true },
    ...(row.rates ? [{ text: row.rates, head: false }] : []),
  ],
  body: row.recent === null && row.needed === null ? 0 : 14,
});

const place = (rows: readonly PaceRow[], width: number) => placeRows(rows.map(drawn), width, SPACE);

/** Height of the chart at a width. */
export const paceHeight = (rows: readonly PaceRow[], width: number): number =>
  place(rows, width).height;

function domainOf(rows: readonly PaceRow[]): [number, number] {
  const values = rows.flatMap(({ recent, needed }) => [recent ?? 0, needed ?? 0]);
  const [low, high] = [Math.min(0, ...values), Math.max(0, ...values)];
  const room = (high - low || 1) * 0.04;
  return [low === 0 ? 0 : low - room, high === 0 ? 0 : high + room];
}

/** A row a group: a bar for the change it had, a line across it for the change it needs. */
export function pacePlot(
  plot: PlotModule,
  { rows, formatTick, ariaLabel }: PacePlotInput,
  width: number,
): PlotOptions {
  const { placed, height } = place(rows, width);
  const moving = placed.filter(({ recent }) => recent !== null);
  const needing = placed.filter(({ needed }) => needed !== null);
  return {
    ...rowsBase(width, height),
    ariaLabel,
    x: { domain: domainOf(rows), axis: null },
    marks: [
      ...rowAxis(plot, placed, { width, top: SPACE.top, height }, formatTick),
      ...rowTexts(plot, placed),
      plot.rect(moving, {
        x1: 0,
        x2: 'recent',
        y1: ({ top }: { top: number }) => top + 2,
        y2: ({ bottom }: { bottom: number }) => bottom - 2,
        fill: 'var(--accent)',
      }),
      plot.link(needing, {
        x1: 'needed',
        x2: 'needed',
        y1: 'top',
        y2: 'bottom',
        stroke: 'var(--ink)',
        strokeWidth: 3,
      }),
    ],
  };
}
