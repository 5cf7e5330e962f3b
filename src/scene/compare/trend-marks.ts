/** What stands around the lines of two groups: baskets, years behind, coverage, the year pointed at. */
import type { Side } from '../../model/side.ts';
import type { PlotModule } from '../plot-options.ts';
import { GROUP_COLOUR, HAIRLINE_STRONG, INK, INK_SOFT, PAPER } from './colours.ts';
import { fitted } from '../../text/fitted.ts';
import type { PairTrendInput, PairYear } from './trend-input.ts';
import { SIDES } from './sides.ts';

/** Height of the chart in CSS pixels, at any width. */
export const PAIR_TREND_HEIGHT = 460;
export const TOP = 30;
export const BOTTOM = 30;
/** The strips of coverage stand between the lines and the axis of years. */
const STRIPS = 62;
const STRIP = 12;
export const RANGE = [PAIR_TREND_HEIGHT - BOTTOM - STRIPS, TOP] as const;

/** From a value to its height in pixels. */
export type Y = (value: number) => number;

/** Where one basket ends and the next begins, and their names. */
export function stretchMarks(plot: PlotModule, { stretches, line }: PairTrendInput, y: Y) {
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
export function behindMarks(plot: PlotModule, { behind }: PairTrendInput, y: Y) {
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
export function coverage(plot: PlotModule, { stretches, names, coverLabel }: PairTrendInput) {
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
export function pointed(plot: PlotModule, { stretches, yearText }: PairTrendInput, y: Y) {
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
