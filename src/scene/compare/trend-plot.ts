/**
 * Options for Plot: both groups over time, ITU's own values dashed beside them, how far back the
 * other group stood there, and below the lines how much of each group's people every year covers.
 */
import type { Side } from '../../analysis/gap.ts';
import { chartBase, spread, type PlotModule, type PlotOptions } from '../plot-options.ts';
import type { ValueAxis } from './axis.ts';
import { GROUP_COLOUR, HAIRLINE_STRONG, INK, INK_SOFT, PAPER } from './colours.ts';
import { fitted } from './pixels.ts';

/** A year of one group. */
export interface PairYear {
  readonly side: Side;
  readonly year: number;
  /** Null where less than half of the group's people are covered: no line there. */
  readonly value: number | null;
  readonly published: number | null;
  /** The share of the group's people that the countries with a value hold, 0 to 1. */
  readonly covered: number;
}

/** Years that stand for themselves: lines never run from one stretch to the next. */
export interface PairStretch {
  /** Name of the basket; null where there is none. */
  readonly name: string | null;
  readonly years: readonly PairYear[];
}

export interface PairTrendInput {
  readonly names: Readonly<Record<Side, string>>;
  readonly stretches: readonly PairStretch[];
  readonly first: number;
  readonly last: number;
  readonly axis: ValueAxis;
  /** From when to when one group was behind, and at which value; null where that is not known. */
  readonly behind: {
    readonly from: number;
    readonly to: number;
    readonly value: number;
    readonly text: string;
  } | null;
  /** A value to hold both against; null for none. */
  readonly line: number | null;
  /** Whether the values are ITU's themselves, so that nothing is drawn beside them. */
  readonly byPublisher: boolean;
  readonly formatTick: (value: number) => string;
  /** What is said of a year when it is pointed at. */
  readonly yearText: (year: number) => string;
  readonly coverLabel: string;
  readonly ariaLabel: string;
}

/** Height of the chart in CSS pixels, at any width. */
export const PAIR_TREND_HEIGHT = 460;
const TOP = 30;
const BOTTOM = 30;
/** The strips of coverage stand between the lines and the axis of years. */
const STRIPS = 62;
const STRIP = 12;
const RANGE = [PAIR_TREND_HEIGHT - BOTTOM - STRIPS, TOP] as const;

const SIDES: readonly Side[] = ['first', 'second'];

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

type Y = (value: number) => number;

/** One line for each group and stretch, broken where a year has no value. */
function lines(plot: PlotModule, { stretches, byPublisher }: PairTrendInput, y: Y) {
  return stretches.flatMap(({ years }) =>
    SIDES.flatMap((side) => {
      const own = years.filter((each) => each.side === side);
      const stroke = GROUP_COLOUR[side];
      const value = ({ value: each }: PairYear) => (each === null ? NaN : y(each));
      const published = ({ published: each }: PairYear) => (each === null ? NaN : y(each));
      const dashed = { strokeDasharray: '5 3', strokeWidth: 1.4 };
      return [
        ...(byPublisher ? [] : [plot.line(own, { x: 'year', y: published, stroke, ...dashed })]),
        plot.line(own, {
          x: 'year',
          y: value,
          stroke,
          strokeWidth: 2.4,
          ...(byPublisher ? { strokeDasharray: '7 3' } : {}),
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

/** Where one basket ends and the next begins, and their names. */
function stretchMarks(plot: PlotModule, { stretches, line }: PairTrendInput, y: Y) {
  const named = stretches.flatMap(({ name, years }) => {
    const [first, last] = [years[0]?.year, years.at(-1)?.year];
    return name === null || first === undefined || last === undefined
      ? []
      : [{ name, first, last }];
  });
  return [
    plot.ruleX(named.slice(1), {
      x: ({ first }: { first: number }) => first - 0.5,
      y1: () => TOP - 18,
      y2: () => RANGE[0],
      stroke: HAIRLINE_STRONG,
      strokeDasharray: '2 3',
    }),
    plot.text(named, {
      x: ({ first, last }: { first: number; last: number }) => (first + last) / 2,
      y: () => TOP - 14,
      text: 'name',
      fill: INK_SOFT,
    }),
    ...(line === null
      ? []
      : [plot.ruleY([line], { y, stroke: 'var(--accent-ink)', strokeDasharray: '5 4' })]),
  ];
}

/** From the year in which the leading group stood there to the year compared. */
function behindMarks(plot: PlotModule, { behind }: PairTrendInput, y: Y) {
  if (behind === null) return [];
  const { from, to, value, text } = behind;
  return [
    plot.link([behind], {
      x1: 'from',
      x2: 'to',
      y1: () => y(value),
      y2: () => y(value),
      stroke: INK,
      strokeWidth: 1,
      strokeDasharray: '1 3',
    }),
    plot.dot([behind], { x: 'from', y: () => y(value), r: 4, fill: PAPER, stroke: INK }),
    plot.text([behind], {
      x: () => (from + to) / 2,
      y: () => y(value) - 9,
      text: () => text,
      fill: INK,
      fontWeight: 600,
      stroke: PAPER,
      strokeWidth: 3,
    }),
  ];
}

/** A strip for each group: the fuller the colour, the more of its people are covered. */
function coverage(plot: PlotModule, { stretches, names, coverLabel }: PairTrendInput) {
  const low = RANGE[0] + 30;
  const cells = stretches.flatMap(({ years }) => years);
  const top = ({ side }: { side: Side }) => low + SIDES.indexOf(side) * (STRIP + 2);
  return [
    plot.text([coverLabel], {
      frameAnchor: 'left',
      y: () => low - 9,
      text: (text: string) => text,
      fill: INK_SOFT,
      fontSize: 11,
      textAnchor: 'start',
    }),
    plot.rect(cells, {
      x1: ({ year }: PairYear) => year - 0.46,
      x2: ({ year }: PairYear) => year + 0.46,
      y1: top,
      y2: (cell: PairYear) => top(cell) + STRIP,
      fill: ({ side }: PairYear) => GROUP_COLOUR[side],
      fillOpacity: ({ covered }: PairYear) => 0.06 + 0.84 * covered ** 2,
      clip: true,
    }),
    plot.text(SIDES, {
      frameAnchor: 'right',
      y: (side: Side) => top({ side }) + STRIP / 2,
      text: (side: Side) => fitted(names[side], 76, 11),
      fill: INK_SOFT,
      fontSize: 11,
      textAnchor: 'start',
      dx: 9,
    }),
  ];
}

/** What is said of the year that is pointed at. */
function pointed(plot: PlotModule, { stretches, yearText }: PairTrendInput, y: Y) {
  const years = stretches.flatMap((stretch) => stretch.years);
  const shown = years.filter(({ value, published }) => (value ?? published) !== null);
  const place = ({ value, published }: PairYear) => y(value ?? published ?? 0);
  return [
    plot.ruleX(shown, plot.pointerX({ x: 'year', stroke: HAIRLINE_STRONG })),
    plot.tip(
      shown,
      plot.pointerX({
        x: 'year',
        y: place,
        title: ({ year }: PairYear) => yearText(year),
        fill: PAPER,
        stroke: HAIRLINE_STRONG,
      }),
    ),
  ];
}
