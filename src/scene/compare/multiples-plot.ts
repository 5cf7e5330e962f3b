/** Options for Plot: one small trend for every member of a group, against the group's own. */
import type { Iso3 } from '../../model/country.ts';
import type { PlotModule, PlotOptions } from '../plot-options.ts';
import type { ValueAxis } from './axis.ts';
import { HAIRLINE, HAIRLINE_STRONG, INK, INK_SOFT, PAPER } from './colours.ts';
import { between, pixelChart } from './pixels.ts';
import { chartTextWidth, fitted } from '../../text/fitted.ts';

/** A value of a year. */
export interface SmallPoint {
  readonly year: number;
  readonly value: number;
}

export interface SmallTrend {
  readonly iso3: Iso3;
  readonly name: string;
  /** The lines of the country: more than one where its series is broken. */
  readonly lines: readonly (readonly SmallPoint[])[];
  /** The latest value as it is read; the word for none where there is none. */
  readonly latest: string;
  /** Name, first and latest value, as they are spoken. */
  readonly text: string;
  readonly href: string | null;
  readonly chosen: boolean;
}

export interface MultiplesInput {
  readonly trends: readonly SmallTrend[];
  /** The group's own line, behind each. */
  readonly group: readonly SmallPoint[];
  readonly colour: string;
  readonly first: number;
  readonly last: number;
  /** The scale of all; null for one of its own for each, from zero. */
  readonly axis: ValueAxis | null;
  readonly ariaLabel: string;
}

const CELL = { width: 132, height: 84, gap: 18 } as const;
const TITLE = 18;
const FOOT = 18;

const columns = (width: number): number =>
  Math.max(2, Math.floor((width + CELL.gap) / (CELL.width + CELL.gap)));

const rowHeight = CELL.height + CELL.gap;

/** Height in CSS pixels: as many rows as the width leaves. */
export const multiplesHeight = (n: number, width: number): number =>
  Math.max(1, Math.ceil(n / columns(width))) * rowHeight + FOOT;

interface Cell {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly trend: SmallTrend;
}

function cells({ trends }: MultiplesInput, width: number): Cell[] {
  const across = columns(width);
  const each = (width - (across - 1) * CELL.gap) / across;
  return trends.map((trend, at) => {
    const left = (at % across) * (each + CELL.gap);
    return { left, right: left + each, top: Math.floor(at / across) * rowHeight, trend };
  });
}

interface Placed {
  readonly x: number;
  readonly y: number;
  /** Points of one key make one line. */
  readonly line: string;
}

/** The points of a line in its cell, in pixels. */
function placed(
  points: readonly SmallPoint[],
  line: string,
  cell: Cell,
  input: MultiplesInput,
): Placed[] {
  const { first, last } = input;
  const at = input.axis?.at ?? ownScale(cell.trend);
  const low = cell.top + CELL.height;
  const high = cell.top + TITLE + 6;
  return points.map(({ year, value }) => ({
    x: between(cell.left, cell.right, last === first ? 0.5 : (year - first) / (last - first)),
    y: between(low, high, at(value)),
    line,
  }));
}

/** From zero to the highest value of one country. */
function ownScale({ lines }: SmallTrend): (value: number) => number {
  const most = Math.max(...lines.flat().map(({ value }) => value));
  return (value) => value / (most || 1);
}

/** Draws one small chart for every trend. */
export function multiplesPlot(plot: PlotModule, input: MultiplesInput, width: number): PlotOptions {
  const grid = cells(input, width);
  const own = grid.flatMap((cell) =>
    cell.trend.lines.flatMap((points, at) =>
      placed(points, `${cell.trend.iso3} ${at}`, cell, input),
    ),
  );
  const group = grid.flatMap((cell) => placed(input.group, cell.trend.iso3, cell, input));
  return {
    ...pixelChart(width, multiplesHeight(input.trends.length, width), input.ariaLabel),
    marks: [
      plot.link(grid, { x1: 'left', x2: 'right', y1: base, y2: base, stroke: HAIRLINE_STRONG }),
      plot.link(grid, { x1: 'left', x2: 'right', y1: ceiling, y2: ceiling, stroke: HAIRLINE }),
      plot.line(group, { x: 'x', y: 'y', z: 'line', stroke: HAIRLINE_STRONG, strokeWidth: 1.2 }),
      plot.line(own, { x: 'x', y: 'y', z: 'line', stroke: input.colour, strokeWidth: 1.8 }),
      plot.dot(lastOf(own), { x: 'x', y: 'y', r: 2.4, fill: input.colour }),
      ...titles(plot, grid),
      ...yearLabels(plot, grid, input),
    ],
  };
}

const base = ({ top }: Cell): number => top + CELL.height;
const ceiling = ({ top }: Cell): number => top + TITLE + 6;

/** The last point of every line. */
const lastOf = (points: readonly Placed[]): Placed[] => [
  ...new Map(points.map((point) => [point.line.split(' ')[0], point])).values(),
];

function titles(plot: PlotModule, grid: readonly Cell[]) {
  return [true, false].flatMap((chosen) => {
    const some = grid.filter(({ trend }) => trend.chosen === chosen);
    const weight = chosen ? 'bold' : 'plain';
    return [
      plot.text(some, {
        x: 'left',
        y: ({ top }: Cell) => top + 10,
        text: ({ trend, left, right }: Cell) =>
          fitted(trend.name, right - left - chartTextWidth(trend.latest) - 6, 12, weight),
        textAnchor: 'start',
        fill: INK,
        fontWeight: chosen ? 750 : 500,
        href: ({ trend }: Cell) => trend.href,
        ariaLabel: ({ trend }: Cell) => trend.text,
        stroke: PAPER,
        strokeWidth: 2,
      }),
      plot.text(some, {
        x: 'right',
        y: ({ top }: Cell) => top + 10,
        text: ({ trend }: Cell) => trend.latest,
        textAnchor: 'end',
        fill: INK_SOFT,
        fontVariant: 'tabular-nums',
      }),
    ];
  });
}

/** The first and the last year, below the lowest cell of every column. */
function yearLabels(plot: PlotModule, grid: readonly Cell[], { first, last }: MultiplesInput) {
  const lowest = [...new Map(grid.map((cell) => [cell.left, cell])).values()];
  const label = (text: string, x: 'left' | 'right') =>
    plot.text(lowest, {
      x,
      y: (cell: Cell) => base(cell) + 10,
      text: () => text,
      textAnchor: x === 'left' ? 'start' : 'end',
      fill: INK_SOFT,
      fontSize: 10.5,
    });
  return first === last
    ? [label(String(last), 'right')]
    : [label(String(first), 'left'), label(String(last), 'right')];
}
