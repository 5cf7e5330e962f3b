/** Options for Plot: every member of both groups as a mark on one scale, with their quartiles. */
import type { Side } from '../../analysis/gap.ts';
import type { Iso3 } from '../../model/country.ts';
import type { PlotModule, PlotOptions } from '../plot-options.ts';
import type { ValueAxis } from './axis.ts';
import { GROUP_COLOUR, HAIRLINE, HAIRLINE_STRONG, INK, INK_SOFT, PAPER } from './colours.ts';
import { between, fitted, pixelChart, textWidth, type Label, type Segment } from './pixels.ts';
import { swarm } from './swarm.ts';

/** One country. */
export interface StripMark {
  readonly iso3: Iso3;
  readonly value: number;
  /** Name, value and year, as they are read and spoken. */
  readonly text: string;
  /** Where the country's profile is; null where there is nowhere to go. */
  readonly href: string | null;
  /** The name where the reader has chosen the country; else null. */
  readonly chosen: string | null;
  /** Whether the value is an estimate or experimental: drawn hollow. */
  readonly uncertain: boolean;
}

/** A value of the whole group, with the words for it. */
export interface StripLine {
  readonly value: number;
  readonly text: string;
}

export interface Strip {
  readonly side: Side;
  readonly name: string;
  /** How many have a value, and from where to where they reach. */
  readonly summary: string;
  readonly marks: readonly StripMark[];
  /** From the lower to the upper quartile; null without a value. */
  readonly middle: readonly [number, number] | null;
  readonly median: StripLine | null;
  readonly mean: StripLine | null;
}

export interface DistributionInput {
  readonly strips: readonly Strip[];
  readonly axis: (width: number) => ValueAxis;
  readonly line: number | null;
  readonly formatTick: (value: number) => string;
  readonly axisLabel: string;
  readonly ariaLabel: string;
}

const REACH = 52;
const LABEL = 20;
const AXIS = 44;
const EDGE = 20;

/** Where there is little room, the summary of a strip takes two lines. */
const headHeight = (width: number): number => (width < 480 ? 58 : 42);

const rowHeight = (width: number): number => headHeight(width) + 2 * LABEL + 2 * REACH;

/** Height of the chart in CSS pixels. */
export const distributionHeight = (width: number): number => 2 * rowHeight(width) + AXIS;

interface Bee extends StripMark {
  readonly x: number;
  readonly y: number;
}

/** The marks of a strip, none on another, and their radius; `middle` is the height of their line. */
function bees(
  { marks }: Strip,
  middle: number,
  x: (value: number) => number,
): { readonly placed: readonly Bee[]; readonly radius: number } {
  const along = marks.map((mark) => ({ ...mark, x: x(mark.value) }));
  const { offsets, radius } = swarm(
    along.map(({ iso3, x: at }) => ({ id: iso3, x: at })),
    REACH,
  );
  const placed = along.map((mark) => ({ ...mark, y: middle + (offsets.get(mark.iso3) ?? 0) }));
  return { placed, radius };
}

/** Draws both groups, one strip above the other, on one scale. */
export function distributionPlot(
  plot: PlotModule,
  input: DistributionInput,
  width: number,
): PlotOptions {
  const axis = input.axis(width);
  const x = (value: number) => between(EDGE, width - EDGE, axis.at(value));
  const row = rowHeight(width);
  const head = headHeight(width);
  const bottom = 2 * row;
  return {
    ...pixelChart(width, distributionHeight(width), input.ariaLabel),
    marks: [
      plot.link(
        axis.ticks.map((tick) => vertical(x(tick), head, bottom)),
        {
          ...ENDS,
          stroke: HAIRLINE,
        },
      ),
      plot.text(
        axis.ticks.map((tick) => ({ x: x(tick), y: bottom + 14, text: input.formatTick(tick) })),
        {
          ...AT,
          fill: INK_SOFT,
        },
      ),
      plot.text([{ x: EDGE, y: bottom + 32, text: input.axisLabel }], {
        ...AT,
        fill: INK_SOFT,
        textAnchor: 'start',
      }),
      ...(input.line === null
        ? []
        : [
            plot.link([vertical(x(input.line), head, bottom)], {
              ...ENDS,
              stroke: 'var(--accent-ink)',
              strokeDasharray: '5 4',
            }),
          ]),
      ...input.strips.flatMap((strip, at) => stripMarks(plot, strip, at * row, x, width)),
    ],
  };
}

const ENDS = { x1: 'x1', y1: 'y1', x2: 'x2', y2: 'y2' } as const;
const AT = { x: 'x', y: 'y', text: 'text' } as const;

const vertical = (x: number, y1: number, y2: number): Segment => ({ x1: x, x2: x, y1, y2 });

/** A label on a scale, kept within the chart. */
function onScale(x: number, y: number, text: string, width: number): Label {
  const half = textWidth(text, 11.5) / 2;
  return { x: Math.max(half, Math.min(width - half, x)), y, text };
}

function stripMarks(
  plot: PlotModule,
  strip: Strip,
  y: number,
  x: (value: number) => number,
  width: number,
) {
  const top = y + headHeight(width) + LABEL;
  const middle = top + REACH;
  const { placed, radius } = bees(strip, middle, x);
  const colour = GROUP_COLOUR[strip.side];
  return [
    ...heads(plot, strip, y, width),
    ...(strip.middle === null
      ? []
      : [
          plot.rect([{ x1: x(strip.middle[0]), x2: x(strip.middle[1]) }], {
            x1: 'x1',
            x2: 'x2',
            y1: () => top,
            y2: () => top + 2 * REACH,
            fill: colour,
            fillOpacity: 0.13,
          }),
        ]),
    ...lineWithText(plot, strip.median, x, [top - 4, top + 2 * REACH], top - 11, width, null),
    ...lineWithText(
      plot,
      strip.mean,
      x,
      [top, top + 2 * REACH + 4],
      top + 2 * REACH + 13,
      width,
      '3 3',
    ),
    ...beeMarks(plot, placed, radius, colour),
  ];
}

function heads(plot: PlotModule, { side, name, summary }: Strip, y: number, width: number) {
  const common = { ...AT, textAnchor: 'start' } as const;
  return [
    plot.text([{ x: 0, y: y + 12, text: fitted(name, width, 14, 'bold') }], {
      ...common,
      fill: GROUP_COLOUR[side],
      fontWeight: 650,
      fontSize: 14,
    }),
    plot.text([{ x: 0, y: y + 24, text: summary }], {
      ...common,
      fill: INK_SOFT,
      lineWidth: width / 13,
      lineAnchor: 'top',
    }),
  ];
}

function lineWithText(
  plot: PlotModule,
  line: StripLine | null,
  x: (value: number) => number,
  [y1, y2]: readonly [number, number],
  textY: number,
  width: number,
  dashes: string | null,
) {
  if (line === null) return [];
  return [
    plot.link([vertical(x(line.value), y1, y2)], {
      ...ENDS,
      stroke: INK,
      strokeWidth: 1.5,
      ...(dashes === null ? {} : { strokeDasharray: dashes }),
    }),
    plot.text([onScale(x(line.value), textY, line.text, width)], {
      ...AT,
      fill: INK,
      stroke: PAPER,
      strokeWidth: 3,
      fontSize: 11.5,
    }),
  ];
}

function beeMarks(plot: PlotModule, placed: readonly Bee[], radius: number, colour: string) {
  const chosen = placed.filter((bee) => bee.chosen !== null);
  return [
    plot.dot(placed, {
      x: 'x',
      y: 'y',
      r: radius,
      fill: ({ uncertain }: Bee) => (uncertain ? PAPER : colour),
      stroke: colour,
      strokeWidth: 1.2,
      href: 'href',
      ariaLabel: 'text',
    }),
    plot.dot(chosen, { x: 'x', y: 'y', r: radius + 3, stroke: INK, strokeWidth: 2 }),
    plot.text(chosen, {
      x: 'x',
      y: 'y',
      text: 'chosen',
      dy: -14,
      fill: INK,
      fontWeight: 650,
      stroke: PAPER,
      strokeWidth: 4,
    }),
    plot.tip(
      placed,
      plot.pointer({
        x: 'x',
        y: 'y',
        title: 'text',
        fill: PAPER,
        stroke: HAIRLINE_STRONG,
        maxRadius: 30,
      }),
    ),
  ];
}
