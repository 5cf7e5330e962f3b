/** Options for Plot: two values for every country, a line between them, one panel a group. */
import type { Side } from '../../analysis/gap.ts';
import type { PlotModule, PlotOptions } from '../plot-options.ts';
import type { ValueAxis } from './axis.ts';
import { GROUP_COLOUR, HAIRLINE, HAIRLINE_STRONG, INK, INK_SOFT, PAPER } from './colours.ts';
import { between, fitted, pixelChart, type Segment } from './pixels.ts';

/** Two values of a country, or of a whole group. */
export interface Dumbbell {
  readonly id: string;
  readonly name: string;
  readonly from: number;
  readonly to: number;
  /** What stands at the end of the row: how far the two are apart. */
  readonly apart: string;
  /** Both values with their years, as they are read and spoken. */
  readonly text: string;
  readonly href: string | null;
  /** Set off from the others: a group's own value, or a country that the reader chose. */
  readonly strong: boolean;
}

export interface DumbbellPanel {
  readonly side: Side;
  readonly name: string;
  /** How many of how many are shown. */
  readonly count: string;
  readonly rows: readonly Dumbbell[];
  /** What stands there where there is no row. */
  readonly none: string;
}

/** The two ends of a row: told apart by colour, and by one of them being hollow. */
export interface Ends {
  readonly from: string;
  readonly to: string;
  readonly hollow: 'from' | 'to';
}

export interface DumbbellInput {
  readonly panels: readonly DumbbellPanel[];
  readonly axis: (width: number) => ValueAxis;
  /** Colours of the two ends, and which of them is hollow; null for that of the group, hollow at the first. */
  readonly colours: Ends | null;
  readonly line: number | null;
  readonly formatTick: (value: number) => string;
  readonly ariaLabel: string;
}

const HEAD = 64;
const ROW = 19;
const FOOT = 16;
const BETWEEN = 32;
const APART = 62;

const isWide = (width: number): boolean => width >= 760;

const panelHeight = ({ rows }: DumbbellPanel): number =>
  HEAD + Math.max(1, rows.length) * ROW + FOOT;

/** Height in CSS pixels: panels stand side by side where there is room, else one below the other. */
export function dumbbellHeight(panels: readonly DumbbellPanel[], width: number): number {
  const heights = panels.map(panelHeight);
  if (isWide(width)) return Math.max(...heights);
  return heights.reduce((sum, height) => sum + height, 0);
}

/** Where a panel stands, and its scale. */
interface Frame {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly axis: ValueAxis;
  readonly x: (value: number) => number;
  /** Room for the names. */
  readonly names: number;
}

function frames({ panels, axis: axisFor }: DumbbellInput, width: number): Frame[] {
  const wide = isWide(width);
  const each = wide ? (width - BETWEEN) / 2 : width;
  const names = Math.min(160, each * 0.36);
  const axis = axisFor(each - names - APART);
  let top = 0;
  return panels.map((panel, at) => {
    const left = wide ? at * (each + BETWEEN) : 0;
    const right = left + each;
    const frame = {
      left,
      right,
      top,
      names,
      axis,
      x: (value: number) => between(left + names + 8, right - APART - 6, axis.at(value)),
    };
    if (!wide) top += panelHeight(panel);
    return frame;
  });
}

/** Draws the panels. */
export function dumbbellPlot(plot: PlotModule, input: DumbbellInput, width: number): PlotOptions {
  const height = dumbbellHeight(input.panels, width);
  const placed = frames(input, width);
  return {
    ...pixelChart(width, height, input.ariaLabel),
    marks: input.panels.flatMap((panel, at) => {
      const frame = placed[at];
      return frame
        ? [...panelFrame(plot, panel, frame, input), ...rowMarks(plot, panel, frame, input)]
        : [];
    }),
  };
}

const ENDS = { x1: 'x1', y1: 'y1', x2: 'x2', y2: 'y2' } as const;
const AT = { x: 'x', y: 'y', text: 'text' } as const;

function panelFrame(plot: PlotModule, panel: DumbbellPanel, frame: Frame, input: DumbbellInput) {
  const { left, right, top, axis, x } = frame;
  const low = top + panelHeight(panel) - FOOT;
  const rule = (value: number): Segment => ({
    x1: x(value),
    x2: x(value),
    y1: top + HEAD - 8,
    y2: low,
  });
  return [
    plot.text([{ x: left, y: top + 10, text: fitted(panel.name, right - left, 14, 'bold') }], {
      ...AT,
      textAnchor: 'start',
      fill: GROUP_COLOUR[panel.side],
      fontWeight: 650,
      fontSize: 14,
    }),
    plot.text([{ x: left, y: top + 27, text: panel.count }], {
      ...AT,
      textAnchor: 'start',
      fill: INK_SOFT,
    }),
    plot.link(axis.ticks.map(rule), { ...ENDS, stroke: HAIRLINE }),
    plot.text(
      axis.ticks.map((tick) => ({ x: x(tick), y: top + HEAD - 16, text: input.formatTick(tick) })),
      {
        ...AT,
        fill: INK_SOFT,
        fontSize: 11,
      },
    ),
    ...(input.line === null
      ? []
      : [
          plot.link([rule(input.line)], {
            ...ENDS,
            stroke: 'var(--accent-ink)',
            strokeDasharray: '5 4',
          }),
        ]),
    ...(panel.rows.length > 0
      ? []
      : [
          plot.text([{ x: left, y: top + HEAD + 8, text: panel.none }], {
            ...AT,
            textAnchor: 'start',
            fill: INK_SOFT,
          }),
        ]),
  ];
}

interface Row extends Dumbbell {
  readonly x1: number;
  readonly x2: number;
  readonly y: number;
}

function rowMarks(plot: PlotModule, panel: DumbbellPanel, frame: Frame, input: DumbbellInput) {
  const rows: Row[] = panel.rows.map((row, at) => ({
    ...row,
    x1: frame.x(row.from),
    x2: frame.x(row.to),
    y: frame.top + HEAD + (at + 0.5) * ROW,
  }));
  const own = GROUP_COLOUR[panel.side];
  const { from, to, hollow }: Ends = input.colours ?? { from: own, to: own, hollow: 'from' };
  return [
    plot.link(rows, {
      x1: 'x1',
      x2: 'x2',
      y1: 'y',
      y2: 'y',
      stroke: HAIRLINE_STRONG,
      strokeWidth: 2,
    }),
    plot.dot(rows, {
      x: 'x1',
      y: 'y',
      r: 4,
      stroke: from,
      fill: hollow === 'from' ? PAPER : from,
      strokeWidth: 1.6,
    }),
    plot.dot(rows, {
      x: 'x2',
      y: 'y',
      r: 4,
      stroke: to,
      fill: hollow === 'to' ? PAPER : to,
      strokeWidth: 1.6,
    }),
    ...[true, false].flatMap((strong) => {
      const some = rows.filter((row) => row.strong === strong);
      const fontWeight = strong ? 700 : 400;
      return [
        plot.text(some, {
          x: () => frame.left + frame.names,
          y: 'y',
          text: ({ name }: Row) => fitted(name, frame.names, 12, strong ? 'bold' : 'plain'),
          textAnchor: 'end',
          fill: INK,
          fontWeight,
          href: 'href',
          ariaLabel: 'text',
        }),
        plot.text(some, {
          x: () => frame.right,
          y: 'y',
          text: 'apart',
          textAnchor: 'end',
          fill: INK_SOFT,
          fontWeight,
          fontVariant: 'tabular-nums',
        }),
      ];
    }),
    plot.tip(
      rows,
      plot.pointerY({
        x: 'x2',
        y: 'y',
        title: 'text',
        fill: PAPER,
        stroke: HAIRLINE_STRONG,
        maxRadius: 20,
      }),
    ),
  ];
}
