/** Options for Plot: every member of both groups as a mark on one scale, with their quartiles. */
import type { Side } from '../../analysis/gap.ts';
import type { Iso3 } from '../../model/country.ts';
import type { PlotModule, PlotOptions } from '../plot-options.ts';
import type { ValueAxis } from './axis.ts';
import { HAIRLINE, INK_SOFT } from './colours.ts';
import { AT, between, ENDS, pixelChart, vertical } from './pixels.ts';
import { distributionHeight, EDGE, headHeight, rowHeight, stripMarks } from './strip-marks.ts';

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
