/** Charts laid out to the pixel: every position is computed here, and Plot only draws. */
import type { Point } from '../placed.ts';
import { chartBase, type PlotOptions } from '../plot-options.ts';

/** A line from one place to another. */
export interface Line {
  readonly x1: number;
  readonly y1: number;
  readonly x2: number;
  readonly y2: number;
}

/** The channels of a mark that runs from one place to another. */
export const ENDS = { x1: 'x1', y1: 'y1', x2: 'x2', y2: 'y2' } as const;

/** An upright line. */
export const vertical = (x: number, y1: number, y2: number): Line => ({ x1: x, x2: x, y1, y2 });

/** Words at a place. */
export interface Label extends Point {
  readonly text: string;
}

/** The channels of a label. */
export const AT = { x: 'x', y: 'y', text: 'text' } as const;

/** Options of a chart whose marks give their positions in pixels. */
export const pixelChart = (width: number, height: number, ariaLabel: string): PlotOptions => ({
  ...chartBase(width, height),
  ariaLabel,
  margin: 0,
  x: { type: 'identity', axis: null },
  y: { type: 'identity', axis: null },
});

/** Half-way to a place to the right of another. */
export const between = (from: number, to: number, part: number): number =>
  from + part * (to - from);
