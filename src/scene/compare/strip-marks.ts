/** One strip of a distribution: its heading, its quartiles and median, and its marks. */
import type { PlotModule } from '../plot-options.ts';
import type { Strip, StripLine, StripMark } from './distribution-input.ts';
import { GROUP_COLOUR, HAIRLINE_STRONG, INK, INK_SOFT, PAPER } from './colours.ts';
import { AT, ENDS, vertical, type Label } from './pixels.ts';
import { chartTextWidth, fitted } from '../../text/fitted.ts';
import { swarm } from './swarm.ts';

const REACH = 52;
const LABEL = 20;
const AXIS = 44;
export const EDGE = 20;

/** Where there is little room, the summary of a strip takes two lines. */
export const headHeight = (width: number): number => (width < 480 ? 58 : 42);

export const rowHeight = (width: number): number => headHeight(width) + 2 * LABEL + 2 * REACH;

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

/** A label on a scale, kept within the chart. */
function onScale(x: number, y: number, text: string, width: number): Label {
  const half = chartTextWidth(text, 11.5) / 2;
  return { x: Math.max(half, Math.min(width - half, x)), y, text };
}

/** Draws a strip with its upper edge at `y`. */
export function stripMarks(
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
