/**
 * Options for Plot: both groups over time, ITU's own values dashed or as points beside them, how far back the
 * other group stood there, and below the lines how much of each group's people every year covers.
 */
import type { Side } from '../../model/side.ts';
import type { PairYear, PairTrendInput } from './trend-input.ts';
import { chartBase, spread, type PlotModule, type PlotOptions } from '../plot-options.ts';
import type { ValueAxis } from './axis.ts';
import { GROUP_COLOUR, HAIRLINE_STRONG, INK_SOFT, PAPER } from './colours.ts';
import { fitted } from '../../text/fitted.ts';
import {
  behindMarks,
  BOTTOM,
  coverage,
  PAIR_TREND_HEIGHT,
  pointed,
  RANGE,
  stretchMarks,
  TOP,
  type Y,
} from './trend-marks.ts';
import { SIDES } from './sides.ts';

interface EndLabel {
  readonly side: Side;
  readonly year: number;
  readonly y: number;
}

/** The names stand where the lines end, apart from each other. */
function endLabels({ stretches, axis }: PairTrendInput): EndLabel[] {
  const ends = SIDES.flatMap((side) => {
    const years = stretches.flatMap((stretch) =>
      stretch.years.filter((each) => each.side === side),
    );
    const last = years.findLast(({ value, published }) => (value ?? published) !== null);
    const value = last && (last.value ?? last.published);
    return last && value != null ? [{ side, year: last.year, y: pixel(axis, value) }] : [];
  });
  const placed = spread(
    ends.map(({ y }) => y),
    16,
    RANGE[1],
    RANGE[0],
  );
  return ends.map((end, at) => ({ ...end, y: placed[at] ?? end.y }));
}

const pixel = (axis: ValueAxis, value: number): number =>
  RANGE[0] + axis.at(value) * (RANGE[1] - RANGE[0]);

/** Draws the trends of both groups. */
export function pairTrendPlot(plot: PlotModule, input: PairTrendInput, width: number): PlotOptions {
  const { axis, first, last } = input;
  const narrow = width < 560;
  const right = narrow ? 86 : 160;
  const y = (value: number) => pixel(axis, value);
  return {
    ...chartBase(width, PAIR_TREND_HEIGHT),
    ariaLabel: input.ariaLabel,
    marginTop: TOP,
    marginBottom: BOTTOM,
    marginLeft: 46,
    marginRight: right,
    x: { domain: first === last ? [first - 1, last + 1] : [first, last] },
    y: { type: 'identity', axis: null },
    marks: [
      plot.ruleY(axis.ticks, { y, stroke: HAIRLINE_STRONG, strokeOpacity: 0.35 }),
      plot.text(axis.ticks, {
        x: () => (first === last ? first - 1 : first),
        y,
        dx: -8,
        text: (value: number) => input.formatTick(value),
        textAnchor: 'end',
        fill: INK_SOFT,
      }),
      plot.axisX({
        tickFormat: 'd',
        label: null,
        ticks: yearTicks(first, last, narrow),
        color: INK_SOFT,
      }),
      ...stretchMarks(plot, input, y),
      ...lines(plot, input, y),
      ...behindMarks(plot, input, y),
      plot.text(endLabels(input), {
        x: 'year',
        y: 'y',
        text: ({ side }: EndLabel) => fitted(input.names[side], right - 10, 12, 'bold'),
        fill: ({ side }: EndLabel) => GROUP_COLOUR[side],
        textAnchor: 'start',
        dx: 9,
        fontWeight: 650,
        stroke: PAPER,
        strokeWidth: 3,
      }),
      ...coverage(plot, input),
      ...pointed(plot, input, y),
    ],
  };
}

function yearTicks(first: number, last: number, narrow: boolean): number[] {
  const step = [1, 2, 5, 10, 20].find((each) => (last - first) / each <= (narrow ? 4 : 9)) ?? 20;
  const years = Array.from({ length: last - first + 1 }, (_, at) => first + at);
  const round = years.filter((year) => year % step === 0 && last - year > step / 2);
  return [...round, last];
}

/** One line for each group and stretch, broken where a year has no value. */
function lines(plot: PlotModule, { stretches, published: drawn }: PairTrendInput, y: Y) {
  return stretches.flatMap(({ years }) =>
    SIDES.flatMap((side) => {
      const own = years.filter((each) => each.side === side);
      const stroke = GROUP_COLOUR[side];
      const value = ({ value: each }: PairYear) => (each === null ? NaN : y(each));
      const published = ({ published: each }: PairYear) => (each === null ? NaN : y(each));
      const dashed = { strokeDasharray: '5 3', strokeWidth: 1.4 };
      return [
        ...(drawn === 'line'
          ? [plot.line(own, { x: 'year', y: published, stroke, ...dashed })]
          : []),
        ...(drawn === 'points'
          ? [plot.dot(own, { x: 'year', y: published, stroke, fill: PAPER, r: 3 })]
          : []),
        plot.line(own, {
          x: 'year',
          y: value,
          stroke,
          strokeWidth: 2.4,
          ...(drawn === 'none' ? { strokeDasharray: '7 3' } : {}),
        }),
        plot.dot(own.filter(isAlone(own)), { x: 'year', y: value, fill: stroke, r: 4 }),
      ];
    }),
  );
}

/** A year without a neighbour makes no line: it is drawn as a point. */
const isAlone = (years: readonly PairYear[]) => {
  const known = new Set(years.flatMap(({ year, value }) => (value === null ? [] : [year])));
  return ({ year, value }: PairYear): boolean =>
    value !== null && !known.has(year - 1) && !known.has(year + 1);
};
