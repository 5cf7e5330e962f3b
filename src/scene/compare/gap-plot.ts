/** Options for Plot: the two figures of a comparison, large, as bars on one scale. */
import type { Side } from '../../model/side.ts';
import type { PlotModule, PlotOptions } from '../plot-options.ts';
import { GROUP_COLOUR, HAIRLINE, INK, INK_SOFT, PAPER } from './colours.ts';
import { between, ENDS, pixelChart, type Label, type Line } from './pixels.ts';
import { chartTextWidth, fitted } from '../../text/fitted.ts';

/** One of the two figures. */
export interface GapBar {
  readonly side: Side;
  readonly name: string;
  /** Null where the group has none. */
  readonly value: number | null;
  /** The value as it is read, or the word for none. */
  readonly text: string;
  /** The publisher's own figure; null where there is none beside it. */
  readonly published: { readonly value: number; readonly text: string } | null;
}

export interface GapPlotInput {
  readonly bars: readonly GapBar[];
  /** The end of the scale, which begins at zero. */
  readonly max: number;
  /** A value to hold both against; null for none. */
  readonly line: { readonly value: number; readonly text: string } | null;
  readonly ariaLabel: string;
}

const ROW = 124;
const TOP = 4;
const BAR = 16;

/** Height of the chart in CSS pixels, at any width. */
export const GAP_HEIGHT = TOP + 2 * ROW;

interface Placed extends GapBar {
  /** The top of its row. */
  readonly y: number;
}

const place = (bars: readonly GapBar[]): Placed[] =>
  bars.map((bar, at) => ({ ...bar, y: TOP + at * ROW }));

/** Draws both figures; the length of a bar is its value. */
export function gapPlot(plot: PlotModule, input: GapPlotInput, width: number): PlotOptions {
  const at = (value: number): number =>
    between(0, width - 2, Math.max(0, value) / (input.max || 1));
  const bars = place(input.bars);
  const known = bars.flatMap((bar) => (bar.value === null ? [] : [{ ...bar, value: bar.value }]));
  const beside = bars.flatMap((bar) => (bar.published ? [{ ...bar, ...bar.published }] : []));
  const colour = ({ side }: GapBar) => GROUP_COLOUR[side];
  const tracks: Line[] = bars.map(({ y }) => ({ x1: 0, x2: width, y1: y + 90, y2: y + 90 }));
  return {
    ...pixelChart(width, GAP_HEIGHT, input.ariaLabel),
    marks: [
      plot.text(bars, {
        x: () => 0,
        y: ({ y }: Placed) => y + 14,
        text: ({ name }: Placed) => fitted(name, width, 14, 'bold'),
        fill: colour,
        textAnchor: 'start',
        fontSize: 14,
        fontWeight: 650,
      }),
      plot.text(bars, {
        x: () => 0,
        y: ({ y }: Placed) => y + 46,
        text: 'text',
        fill: ({ value }: Placed) => (value === null ? INK_SOFT : INK),
        textAnchor: 'start',
        fontSize: 40,
        fontWeight: 600,
      }),
      plot.rect(tracks, { ...TRACK, x1: 'x1', x2: 'x2', y1: top, y2: bottom }),
      plot.rect(known, {
        x1: () => 0,
        x2: ({ value }: { value: number }) => Math.max(1, at(value)),
        y1: ({ y }: Placed) => y + 90 - BAR / 2,
        y2: ({ y }: Placed) => y + 90 + BAR / 2,
        fill: colour,
      }),
      ...lineMarks(plot, input, at, width),
      plot.link(
        beside.map(({ value, y }) => tick(at(value), y + 90, 12)),
        {
          ...ENDS,
          stroke: PAPER,
          strokeWidth: 5,
        },
      ),
      plot.link(
        beside.map(({ value, y }) => tick(at(value), y + 90, 12)),
        {
          ...ENDS,
          stroke: INK,
          strokeWidth: 2,
        },
      ),
      plot.text(
        beside.map(({ value, text, y }) => besideLabel(at(value), y + 111, text, width)),
        { x: 'x', y: 'y', text: 'text', textAnchor: 'start', fill: INK_SOFT, fontSize: 11.5 },
      ),
    ],
  };
}

const TRACK = { fill: HAIRLINE, fillOpacity: 0.45 } as const;
const top = ({ y1 }: Line) => y1 - BAR / 2;
const bottom = ({ y1 }: Line) => y1 + BAR / 2;

const tick = (x: number, y: number, reach: number): Line => ({
  x1: x,
  x2: x,
  y1: y - reach,
  y2: y + reach,
});

/** Below its tick, but never over the edge. */
function besideLabel(x: number, y: number, text: string, width: number): Label {
  return { x: Math.max(0, Math.min(x - 4, width - chartTextWidth(text))), y, text };
}

function lineMarks(
  plot: PlotModule,
  { line, bars }: GapPlotInput,
  at: (value: number) => number,
  width: number,
) {
  if (line === null) return [];
  const x = at(line.value);
  const rules = [0, 1].map((row) => tick(x, TOP + row * ROW + 90, 16));
  const left = x > width * 0.7;
  // Below a bar that has no other label there.
  const row = bars.findLastIndex(({ published }) => published === null);
  const y = TOP + Math.max(0, row) * ROW + 111;
  return [
    plot.link(rules, { ...ENDS, stroke: INK_SOFT, strokeDasharray: '3 2' }),
    plot.text([{ x, y, text: line.text }], {
      x: 'x',
      y: 'y',
      text: 'text',
      dx: left ? -5 : 5,
      textAnchor: left ? 'end' : 'start',
      fill: INK_SOFT,
      fontSize: 11.5,
    }),
  ];
}
