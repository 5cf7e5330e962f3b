/** Options for Plot: lines over years, labelled at their ends, with the year shown marked. */
import type { Observation } from '../model/observation.ts';
import {
  chartBase,
  lineColour,
  spread,
  type PlotModule,
  type PlotOptions,
} from './plot-options.ts';
import { chartTextWidth, fitted } from '../text/fitted.ts';

/** One line, or a stretch of one. */
export interface PlottedLine {
  readonly id: string;
  readonly name: string;
  /** What stands at its end: where there is room, and where there is little. */
  readonly label: { readonly wide: string; readonly narrow: string };
  /** Lines of one id share their colour. */
  readonly colour: number;
  readonly dashed: boolean;
  readonly points: readonly Observation[];
}

export interface TrendPlotInput {
  readonly lines: readonly PlottedLine[];
  /** The year that the other views show; null for none. */
  readonly year: number | null;
  /** A horizontal line to hold values against; null for none. */
  readonly threshold: number | null;
  readonly formatTick: (value: number) => string;
  /** What is said of a point of a line. */
  readonly pointText: (name: string, year: number, value: number) => string;
  readonly label: string;
  readonly ariaLabel: string;
  /** What stands there without a single line. */
  readonly nothing: string;
}

interface Point extends Observation {
  readonly line: PlottedLine;
}

const UNCERTAIN = new Set(['estimate', 'experimental']);
/** Heights of the chart in CSS pixels, at any width: with lines, and without one. */
const HEIGHT = 420;
const HEIGHT_OF_NOTHING = 120;
/** Height of a chart with these lines. */
export const trendHeight = (lines: readonly PlottedLine[]): number =>
  pointsOf(lines).length === 0 ? HEIGHT_OF_NOTHING : HEIGHT;

const TOP = 28;
const BOTTOM = 32;

const pointsOf = (lines: readonly PlottedLine[]): Point[] =>
  lines.flatMap((line) => line.points.map((point) => ({ ...point, line })));

/** The vertical domain: from zero where values are near it, else close around them. */
function domainOf(points: readonly Point[], threshold: number | null): [number, number] {
  const values = points.map(({ value }) => value);
  if (threshold !== null) values.push(threshold);
  const [low, high] = [Math.min(...values), Math.max(...values)];
  const from = low >= 0 && low < high * 0.6 ? 0 : low - (high - low) * 0.1;
  return [from, high + (high - from) * 0.04];
}

interface EndLabel {
  readonly line: PlottedLine;
  readonly year: number;
  readonly value: number;
}

/** The last point of each id, with the label moved where it does not lie on another. */
function endLabels(
  lines: readonly PlottedLine[],
  [low, high]: readonly [number, number],
): EndLabel[] {
  const last = new Map<string, EndLabel>();
  for (const line of lines) {
    const point = line.points.at(-1);
    if (point) last.set(line.id, { line, year: point.year, value: point.value });
  }
  const ends = [...last.values()];
  const scale = (HEIGHT - TOP - BOTTOM) / (high - low || 1);
  const wanted = ends.map(({ value }) => (high - value) * scale);
  const placed = spread(wanted, 15, 0, HEIGHT - TOP - BOTTOM);
  return ends.map((end, at) => ({ ...end, value: high - (placed[at] ?? 0) / scale }));
}

/** Pixels between the end of a line and its label, and the most that a label may take. */
const LABEL = { gap: 8, narrow: 96, wide: 200 };

/** The labels as they are written, and the margin that holds them. */
function labelsFor(lines: readonly PlottedLine[], narrow: boolean) {
  const written = ({ label }: PlottedLine): string =>
    narrow
      ? fitted(label.narrow, LABEL.narrow, undefined, 'bold')
      : fitted(label.wide, LABEL.wide, undefined, 'bold');
  const widths = lines.map((line) => chartTextWidth(written(line), undefined, 'bold'));
  return { written, margin: Math.ceil(LABEL.gap + Math.max(...widths)) };
}

/** A frame that says why it is empty. */
const emptyPlot = (
  plot: PlotModule,
  { nothing, ariaLabel }: TrendPlotInput,
  width: number,
): PlotOptions => ({
  ...chartBase(width, HEIGHT_OF_NOTHING),
  ariaLabel,
  marks: [
    plot.frame({ stroke: 'var(--hairline)' }),
    plot.text([nothing], { frameAnchor: 'middle', fill: 'var(--ink-soft)', lineWidth: width / 14 }),
  ],
});

/** Lines over years. */
export function trendPlot(plot: PlotModule, input: TrendPlotInput, width: number): PlotOptions {
  const points = pointsOf(input.lines);
  if (points.length === 0) return emptyPlot(plot, input, width);
  const narrow = width < 560;
  const domain = domainOf(points, input.threshold);
  const colour = ({ line }: { line: PlottedLine }) => lineColour(line.colour);
  const years = points.map(({ year }) => year);
  const [firstYear, lastYear] = [Math.min(...years), Math.max(...years)];
  const { written, margin } = labelsFor(input.lines, narrow);
  return {
    ...chartBase(width, HEIGHT),
    ariaLabel: input.ariaLabel,
    marginTop: TOP,
    marginBottom: BOTTOM,
    marginLeft: 52,
    marginRight: margin,
    x: {
      domain: [firstYear, lastYear],
      tickFormat: 'd',
      label: null,
      // No more ticks than years, or one year would stand there twice.
      ticks: Math.min(narrow ? 4 : 8, Math.max(1, lastYear - firstYear)),
    },
    y: {
      domain,
      label: input.label,
      labelAnchor: 'top',
      grid: true,
      tickFormat: input.formatTick,
    },
    marks: [
      ...(input.threshold === null
        ? []
        : [
            plot.ruleY([input.threshold], {
              stroke: 'var(--accent-ink)',
              strokeDasharray: '5 4',
            }),
          ]),
      ...(input.year === null
        ? []
        : [plot.ruleX([input.year], { stroke: 'var(--hairline-strong)', strokeDasharray: '2 3' })]),
      ...input.lines.map((line) =>
        plot.line(line.points, {
          x: 'year',
          y: 'value',
          stroke: lineColour(line.colour),
          strokeWidth: 2,
          ...(line.dashed ? { strokeDasharray: '6 3' } : {}),
        }),
      ),
      plot.dot(points, {
        x: 'year',
        y: 'value',
        r: 2.6,
        stroke: colour,
        fill: (point: Point) => (UNCERTAIN.has(point.status) ? 'var(--paper)' : colour(point)),
        strokeWidth: 1.2,
      }),
      plot.text(endLabels(input.lines, domain), {
        x: 'year',
        y: 'value',
        text: ({ line }: EndLabel) => written(line),
        fill: colour,
        textAnchor: 'start',
        dx: LABEL.gap,
        fontWeight: 600,
        stroke: 'var(--paper)',
        strokeWidth: 3,
      }),
      plot.tip(
        points,
        plot.pointer({
          x: 'year',
          y: 'value',
          title: (point: Point) => input.pointText(point.line.name, point.year, point.value),
          fill: 'var(--paper)',
          stroke: 'var(--hairline-strong)',
        }),
      ),
    ],
  };
}
