/** Options for Plot: the change a year that groups had, against the change that a target needs. */
import type { PlotModule, PlotOptions } from '../plot-options.ts';
import { placeRows, rowAxis, rowsBase, rowTexts, type WordedRow } from './rows.ts';

/** One group. */
export interface PaceRow {
  readonly id: string;
  /** The group, its value, and how its pace is judged. */
  readonly label: string;
  /** Both rates in words; empty for a group that has no way to go, or none that is known. */
  readonly rates: string;
  /** Change a year, in the unit of the measure; null where it is not known. */
  readonly recent: number | null;
  /** The same without broken series; null where none is broken. */
  readonly unbroken: number | null;
  /** Change in the last year; null where it is not known. */
  readonly lastYear: number | null;
  /** Change a year that the target needs; null where it is reached or its year has come. */
  readonly needed: number | null;
}

export interface PacePlotInput {
  readonly rows: readonly PaceRow[];
  readonly formatTick: (value: number) => string;
  readonly ariaLabel: string;
}

const SPACE = { top: 24, gap: 10 };

const drawn = (row: PaceRow): PaceRow & WordedRow => ({
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
  const values = rows.flatMap(({ recent, unbroken, lastYear, needed }) =>
    [recent, unbroken, lastYear, needed].map((value) => value ?? 0),
  );
  const [low, high] = [Math.min(0, ...values), Math.max(0, ...values)];
  const room = (high - low || 1) * 0.04;
  return [low === 0 ? 0 : low - room, high === 0 ? 0 : high + room];
}

/**
 * A row a group: a bar for the change it had, a thin tick for that without broken series, a dot for
 * the last year, and a line across for the change it needs.
 */
export function pacePlot(
  plot: PlotModule,
  { rows, formatTick, ariaLabel }: PacePlotInput,
  width: number,
): PlotOptions {
  const { placed, height } = place(rows, width);
  const moving = placed.filter(({ recent }) => recent !== null);
  const others = placed.filter(({ unbroken }) => unbroken !== null);
  const lately = placed.filter(({ lastYear }) => lastYear !== null);
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
      plot.link(others, {
        x1: 'unbroken',
        x2: 'unbroken',
        y1: 'top',
        y2: 'bottom',
        stroke: 'var(--ink-soft)',
        strokeWidth: 1.2,
      }),
      plot.dot(lately, {
        x: 'lastYear',
        y: ({ top, bottom }: { top: number; bottom: number }) => (top + bottom) / 2,
        r: 3.5,
        fill: 'var(--paper)',
        stroke: 'var(--ink)',
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
