/** Options for Plot: a few lines in little room, named where they end, for one of many small charts. */
import type { Observation } from '../model/observation.ts';
import { chartBase, spread, type PlotModule, type PlotOptions } from './plot-options.ts';

/** One unbroken stretch of a line. Stretches of one line share its id. */
export interface SmallLine {
  readonly id: string;
  /** What stands at its end: as short as can be. */
  readonly label: string;
  /** A colour of the page, as the value of `stroke`. */
  readonly colour: string;
  /** The line the chart is about. */
  readonly strong: boolean;
  readonly points: readonly Observation[];
}

export interface SmallTrendInput {
  readonly lines: readonly SmallLine[];
  /** Where another basket begins, and what it is called. */
  readonly parts: readonly { readonly year: number; readonly label: string }[];
  /** The years of the horizontal axis. */
  readonly span: readonly [number, number];
  /** The vertical axis where it is the same for all countries; null to fit the values. */
  readonly domain: readonly [number, number] | null;
  /** A line to hold values against; null for none. */
  readonly threshold: number | null;
  readonly formatTick: (value: number) => string;
  /** What is said of a point of a line. */
  readonly pointText: (name: string, year: number, value: number) => string;
}

/** Narrower than this is a column of a printed sheet, where room is short both ways. */
const NARROW = 250;

/** Height of the chart in CSS pixels at a width. */
export const smallTrendHeight = (width: number): number => (width > 0 && width < NARROW ? 82 : 148);

const TOP = 18;
const BOTTOM = 22;
const RIGHT = 92;

const UNCERTAIN = new Set(['estimate', 'experimental']);

function domainOf({ lines, threshold, domain }: SmallTrendInput): readonly [number, number] {
  if (domain !== null) return domain;
  const values = lines.flatMap(({ points }) => points.map(({ value }) => value));
  return [0, Math.max(...values, threshold ?? 0) * 1.06 || 1];
}

interface End {
  readonly line: SmallLine;
  readonly year: number;
  readonly value: number;
}

/** The last point of each line, its label moved where it would lie on another. */
function ends(
  lines: readonly SmallLine[],
  [low, high]: readonly [number, number],
  height: number,
): End[] {
  const last = new Map<string, End>();
  for (const line of lines) {
    const point = line.points.at(-1);
    if (point) last.set(line.id, { line, ...point });
  }
  const list = [...last.values()];
  const room = height - TOP - BOTTOM;
  const scale = room / (high - low || 1);
  const placed = spread(
    list.map(({ value }) => (high - value) * scale),
    13,
    4,
    room - 2,
  );
  return list.map((end, at) => ({ ...end, value: high - (placed[at] ?? 0) / scale }));
}

/** The ends of the axis, and a round year between them where there is room. */
function yearTicks([first, last]: readonly [number, number]): number[] {
  const middle = Math.round((first + last) / 2 / 5) * 5;
  return middle - first > 4 && last - middle > 4 ? [first, middle, last] : [first, last];
}

function ground(
  plot: PlotModule,
  { parts, threshold, span: [first] }: SmallTrendInput,
  fontSize: number,
) {
  return [
    ...(threshold === null
      ? []
      : [plot.ruleY([threshold], { stroke: 'var(--accent-ink)', strokeDasharray: '4 3' })]),
    plot.ruleX(
      parts.filter(({ year }) => year > first),
      { x: 'year', stroke: 'var(--hairline-strong)', strokeDasharray: '2 3' },
    ),
    plot.text(parts, {
      x: 'year',
      text: 'label',
      frameAnchor: 'top-left',
      dx: 3,
      dy: -13,
      fontSize,
      fill: 'var(--ink-soft)',
    }),
  ];
}

function course(plot: PlotModule, line: SmallLine) {
  const { colour, strong, points } = line;
  const at = { x: 'year', y: 'value' } as const;
  return [
    plot.line(points, { ...at, stroke: colour, strokeWidth: strong ? 2.2 : 1.3 }),
    // A value between two years without one would not be seen without its point.
    plot.dot(strong || points.length === 1 ? points : [], {
      ...at,
      r: 1.9,
      stroke: colour,
      strokeWidth: 1,
      fill: ({ status }: Observation) => (UNCERTAIN.has(status) ? 'var(--paper)' : colour),
    }),
  ];
}

/** A few lines over years. */
export function smallTrendPlot(
  plot: PlotModule,
  input: SmallTrendInput,
  width: number,
): PlotOptions {
  const domain = domainOf(input);
  const height = smallTrendHeight(width);
  const narrow = width < NARROW;
  const size = narrow ? { axis: '9px', label: 9, part: 8 } : { axis: '12px', label: 11, part: 10 };
  const all = input.lines.flatMap((line) => line.points.map((point) => ({ ...point, line })));
  return {
    ...chartBase(width, height, size.axis),
    marginTop: TOP,
    marginBottom: BOTTOM,
    marginLeft: narrow ? 32 : 44,
    marginRight: narrow ? 60 : RIGHT,
    x: {
      domain: input.span,
      ticks: yearTicks(input.span),
      tickFormat: 'd',
      tickSize: 3,
      label: null,
    },
    y: { domain, ticks: 3, tickSize: 0, grid: true, tickFormat: input.formatTick, label: null },
    marks: [
      ...ground(plot, input, size.part),
      ...input.lines.flatMap((line) => course(plot, line)),
      plot.text(ends(input.lines, domain, height), {
        x: 'year',
        y: 'value',
        text: ({ line }: End) => line.label,
        fill: ({ line }: End) => line.colour,
        fontSize: size.label,
        fontWeight: 600,
        textAnchor: 'start',
        dx: 6,
        stroke: 'var(--paper)',
        strokeWidth: 3,
      }),
      plot.tip(
        all,
        plot.pointer({
          x: 'year',
          y: 'value',
          title: ({ line, year, value }: (typeof all)[number]) =>
            input.pointText(line.label, year, value),
          fill: 'var(--paper)',
          stroke: 'var(--hairline-strong)',
        }),
      ),
    ],
  };
}
