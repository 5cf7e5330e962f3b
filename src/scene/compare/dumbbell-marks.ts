/** The panels of dumbbells: where they stand, their heads and scales, their rows. */
import type { PlotModule } from '../plot-options.ts';
import type { ValueAxis } from './axis.ts';
import { GROUP_COLOUR, HAIRLINE, HAIRLINE_STRONG, INK, INK_SOFT, PAPER } from './colours.ts';
import type { Dumbbell, DumbbellInput, DumbbellPanel, Ends } from './dumbbell-input.ts';
import { AT, between, ENDS, type Line } from './pixels.ts';
import { fitted } from '../../text/fitted.ts';

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
export interface Frame {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly axis: ValueAxis;
  readonly x: (value: number) => number;
  /** Room for the names. */
  readonly names: number;
}

/** Where every panel stands. */
export function frames({ panels, axis: axisFor }: DumbbellInput, width: number): Frame[] {
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

export function panelFrame(
  plot: PlotModule,
  panel: DumbbellPanel,
  frame: Frame,
  input: DumbbellInput,
) {
  const { left, right, top, axis, x } = frame;
  const low = top + panelHeight(panel) - FOOT;
  const rule = (value: number): Line => ({
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

export function rowMarks(
  plot: PlotModule,
  panel: DumbbellPanel,
  frame: Frame,
  input: DumbbellInput,
) {
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
