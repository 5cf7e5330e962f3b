/** Options for Plot: parity over time, the groups' own lines over those of their members. */
import type { Side } from '../../model/side.ts';
import { chartBase, spread, type PlotModule, type PlotOptions } from '../plot-options.ts';
import type { ValueAxis } from './axis.ts';
import { GROUP_COLOUR, HAIRLINE, HAIRLINE_STRONG, INK_SOFT, PAPER } from './colours.ts';
import { fitted } from '../../text/fitted.ts';
import { SIDES } from './sides.ts';

/** A ratio of a year: of a country, or of a whole group. */
export interface ParityPoint {
  readonly side: Side;
  /** A country's code, or the side for a group's own line. */
  readonly line: string;
  readonly year: number;
  readonly value: number;
  readonly text: string;
}

export interface ParityInput {
  readonly names: Readonly<Record<Side, string>>;
  readonly countries: readonly ParityPoint[];
  readonly groups: readonly ParityPoint[];
  readonly band: { readonly min: number; readonly max: number; readonly text: string };
  readonly first: number;
  readonly last: number;
  readonly axis: ValueAxis;
  readonly formatTick: (value: number) => string;
  readonly ariaLabel: string;
}

/** Height of the chart in CSS pixels, at any width. */
export const PARITY_HEIGHT = 380;
const TOP = 14;
const BOTTOM = 30;
const RANGE = [PARITY_HEIGHT - BOTTOM, TOP] as const;

/** Draws parity over time. */
export function parityPlot(plot: PlotModule, input: ParityInput, width: number): PlotOptions {
  const { axis, band, first, last } = input;
  const narrow = width < 560;
  const right = narrow ? 86 : 160;
  const y = (value: number) => RANGE[0] + axis.at(value) * (RANGE[1] - RANGE[0]);
  const at = ({ value }: ParityPoint) => y(value);
  const colour = ({ side }: ParityPoint) => GROUP_COLOUR[side];
  return {
    ...chartBase(width, PARITY_HEIGHT),
    ariaLabel: input.ariaLabel,
    marginTop: TOP,
    marginBottom: BOTTOM,
    marginLeft: 46,
    marginRight: right,
    x: { domain: first === last ? [first - 1, last + 1] : [first, last] },
    y: { type: 'identity', axis: null },
    marks: [
      plot.rectY([band], { y1: () => y(band.min), y2: () => y(band.max), fill: 'var(--parity-4)' }),
      plot.ruleY(axis.ticks, { y, stroke: HAIRLINE }),
      plot.text(axis.ticks, {
        frameAnchor: 'left',
        y,
        dx: -8,
        text: (value: number) => input.formatTick(value),
        textAnchor: 'end',
        fill: INK_SOFT,
      }),
      plot.axisX({ tickFormat: 'd', label: null, ticks: narrow ? 4 : 8, color: INK_SOFT }),
      plot.line(input.countries, {
        x: 'year',
        y: at,
        z: 'line',
        stroke: colour,
        strokeWidth: 1,
        strokeOpacity: 0.35,
      }),
      plot.dot(input.countries, { x: 'year', y: at, r: 1.6, fill: colour, fillOpacity: 0.45 }),
      plot.line(input.groups, { x: 'year', y: at, z: 'line', stroke: PAPER, strokeWidth: 6 }),
      plot.line(input.groups, { x: 'year', y: at, z: 'line', stroke: colour, strokeWidth: 3 }),
      ...labels(plot, input, y, right),
      plot.tip(
        [...input.countries, ...input.groups],
        plot.pointer({
          x: 'year',
          y: at,
          title: 'text',
          fill: PAPER,
          stroke: HAIRLINE_STRONG,
          maxRadius: 30,
        }),
      ),
    ],
  };
}

/** The names of the groups where their lines end, and that of the band. */
function labels(
  plot: PlotModule,
  { names, groups, band, last }: ParityInput,
  y: (value: number) => number,
  right: number,
) {
  const ends = SIDES.flatMap((side) => groups.findLast((point) => point.side === side) ?? []);
  const parity = { name: band.text, wanted: y((band.min + band.max) / 2), fill: INK_SOFT };
  const all = [
    ...ends.map(({ side, value }) => ({
      name: names[side],
      wanted: y(value),
      fill: GROUP_COLOUR[side],
    })),
    parity,
  ];
  const placed = spread(
    all.map(({ wanted }) => wanted),
    16,
    RANGE[1],
    RANGE[0],
  );
  return [
    plot.text(
      all.map((label, at) => ({ ...label, y: placed[at] ?? label.wanted })),
      {
        x: () => last,
        y: 'y',
        dx: 9,
        text: ({ name }: { name: string }) => fitted(name, right - 10, 12, 'bold'),
        fill: 'fill',
        textAnchor: 'start',
        fontWeight: 650,
      },
    ),
  ];
}
