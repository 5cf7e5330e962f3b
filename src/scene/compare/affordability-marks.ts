/** The panels of affordability: where they stand, their grid, their baskets, their lines. */
import type { Side } from '../../model/side.ts';
import { spread, type PlotModule } from '../plot-options.ts';
import type {
  AffordabilityInput,
  AffordabilityPanel,
  AffordablePoint,
  BasketStretch,
} from './affordability-input.ts';
import { GROUP_COLOUR, HAIRLINE, HAIRLINE_STRONG, INK, INK_SOFT, PAPER } from './colours.ts';
import { between, ENDS, type Line } from './pixels.ts';
import { fitted } from '../../text/fitted.ts';
import { SIDES } from './sides.ts';

const PANEL = 300;
const HEAD = 58;
const FOOT = 34;
const LEFT = 42;
const TICKS = [0, 25, 50, 75, 100] as const;

const isWide = (width: number): boolean => width >= 760;

/** Height in CSS pixels: panels stand side by side where there is room. */
export const affordabilityHeight = (panels: number, width: number): number =>
  isWide(width) ? PANEL : panels * PANEL;

/** Where a panel stands, and its scales. */
export interface PanelFrame {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly x: (year: number) => number;
  readonly y: (share: number) => number;
}

/** Where the panel at a place in the row or column of panels stands. */
export function panelFrame(
  at: number,
  { panels, first, last }: AffordabilityInput,
  width: number,
): PanelFrame {
  const wide = isWide(width);
  const across = wide ? panels.length : 1;
  const names = width < 560 ? 88 : 96;
  const each = (width - (across - 1) * 24) / across;
  const left = (wide ? at * (each + 24) : 0) + LEFT;
  const right = left - LEFT + each - names;
  const top = wide ? 0 : at * PANEL;
  return {
    left,
    right,
    top,
    x: (year) =>
      between(left + 6, right - 6, last === first ? 0.5 : (year - first) / (last - first)),
    y: (share) => between(top + PANEL - FOOT, top + HEAD, share / 100),
  };
}

export function grid(
  plot: PlotModule,
  { name }: AffordabilityPanel,
  frame: PanelFrame,
  input: AffordabilityInput,
) {
  const { left, right, top, x, y } = frame;
  const years = yearTicks(input.first, input.last, right - left);
  const rules: Line[] = TICKS.map((share) => ({
    x1: left,
    x2: right,
    y1: y(share),
    y2: y(share),
  }));
  return [
    plot.text([name], {
      x: () => left - LEFT,
      y: () => top + 10,
      text: (text: string) => text,
      textAnchor: 'start',
      fill: INK,
      fontWeight: 650,
      fontSize: 14,
    }),
    plot.link(rules, { ...ENDS, stroke: HAIRLINE }),
    plot.text(TICKS, {
      x: () => left - 8,
      y: (share: number) => y(share),
      text: (share: number) => input.formatTick(share),
      textAnchor: 'end',
      fill: INK_SOFT,
    }),
    plot.text(years, {
      x,
      y: () => y(0) + 16,
      text: (year: number) => String(year),
      fill: INK_SOFT,
    }),
  ];
}

function yearTicks(first: number, last: number, room: number): number[] {
  const step = [1, 2, 5, 10].find((each) => (last - first) / each <= room / 48) ?? 10;
  return Array.from({ length: last - first + 1 }, (_, at) => first + at).filter(
    (year) => year % step === 0 || first === last,
  );
}

/** The names of the baskets over their years, and a rule where one follows another. */
export function basketMarks(
  plot: PlotModule,
  { stretches }: AffordabilityPanel,
  { x, y, top }: PanelFrame,
) {
  const rules = stretches.slice(1).map(({ first }): Line => {
    const at = x(first - 0.5);
    return { x1: at, x2: at, y1: top + HEAD - 26, y2: y(0) };
  });
  return [
    plot.link(rules, { ...ENDS, stroke: HAIRLINE_STRONG, strokeDasharray: '2 3' }),
    plot.text(stretches, {
      x: ({ first, last }: BasketStretch) => x((first + last) / 2),
      y: (_: BasketStretch, at: number) => top + HEAD - 14 - (at % 2) * 13,
      text: 'name',
      fill: INK_SOFT,
      fontSize: 11,
    }),
  ];
}

export function lines(
  plot: PlotModule,
  { stretches }: AffordabilityPanel,
  frame: PanelFrame,
  input: AffordabilityInput,
) {
  const points = stretches.flatMap((stretch) => stretch.points);
  const at = {
    x: ({ year }: AffordablePoint) => frame.x(year),
    y: ({ share }: AffordablePoint) => frame.y(share),
  };
  return [
    ...stretches.flatMap((stretch) =>
      SIDES.map((side) =>
        plot.line(
          stretch.points.filter((point) => point.side === side),
          { ...at, stroke: GROUP_COLOUR[side], strokeWidth: 2.2 },
        ),
      ),
    ),
    plot.dot(points, { ...at, r: 2.6, fill: ({ side }: AffordablePoint) => GROUP_COLOUR[side] }),
    plot.text(endLabels(points, frame), {
      x: 'x',
      y: 'y',
      text: ({ side }: EndLabel) => fitted(input.names[side], 88, 12, 'bold'),
      fill: ({ side }: EndLabel) => GROUP_COLOUR[side],
      textAnchor: 'start',
      fontWeight: 650,
    }),
    plot.tip(
      points,
      plot.pointer({ ...at, title: 'text', fill: PAPER, stroke: HAIRLINE_STRONG, maxRadius: 40 }),
    ),
  ];
}

interface EndLabel {
  readonly side: Side;
  readonly x: number;
  readonly y: number;
}

function endLabels(points: readonly AffordablePoint[], { x, y, top }: PanelFrame): EndLabel[] {
  const ends = SIDES.flatMap((side) => points.findLast((point) => point.side === side) ?? []);
  const placed = spread(
    ends.map(({ share }) => y(share)),
    16,
    top + HEAD,
    y(0),
  );
  return ends.map(({ side, year }, at) => ({ side, x: x(year) + 10, y: placed[at] ?? 0 }));
}
