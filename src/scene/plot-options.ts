/** What is common to all charts that Plot draws: fonts, grid, and lines told apart. */
import type * as Plot from '@observablehq/plot';

export type PlotModule = typeof Plot;
export type PlotOptions = Plot.PlotOptions;

/** Describes a chart at a width in CSS pixels. Pure: the same width gives the same options. */
export type PlotBuilder = (plot: PlotModule, width: number) => PlotOptions;

/**
 * Eight colours for lines, as custom properties of the page: told apart under colour blindness for
 * the first four, and by their labels beyond.
 */
const LINES = 8;

/** The colour of the line at a position; after eight they come again. */
export const lineColour = (index: number): string => `var(--line-${index % LINES})`;

/** Style and margins of every chart; the figure around it carries title and notes. */
export const chartBase = (width: number, height: number, fontSize = '12px'): PlotOptions => ({
  width,
  height,
  style: {
    background: 'transparent',
    color: 'var(--ink)',
    fontFamily: 'var(--font)',
    fontSize,
    overflow: 'visible',
  },
});

/**
 * Moves labels apart that would lie on each other.
 *
 * @param wanted - Where each label wants to be, in pixels, in any order.
 * @returns Where each is put: in the same order from top to bottom, at least `gap` apart, and
 *   within `low` and `high` as far as they fit.
 */
export function spread(
  wanted: readonly number[],
  gap: number,
  low: number,
  high: number,
): number[] {
  const order = wanted.map((at, index) => ({ at, index })).sort((a, b) => a.at - b.at);
  const down: number[] = [];
  for (const { at } of order) down.push(Math.max(at, (down.at(-1) ?? low - gap) + gap));
  const up: number[] = [];
  for (const at of down.toReversed()) up.push(Math.min(at, (up.at(-1) ?? high + gap) - gap));
  const placed = new Map(order.map(({ index }, position) => [index, up[up.length - 1 - position]]));
  return wanted.map((at, index) => placed.get(index) ?? at);
}
