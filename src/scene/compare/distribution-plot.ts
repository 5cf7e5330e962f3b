/** Options for Plot: every member of both groups as a mark on one scale, with their quartiles. */
import type { DistributionInput } from './distribution-input.ts';
import type { PlotModule, PlotOptions } from '../plot-options.ts';
import { HAIRLINE, INK_SOFT } from './colours.ts';
import { AT, between, ENDS, pixelChart, vertical } from './pixels.ts';
import { distributionHeight, EDGE, headHeight, rowHeight, stripMarks } from './strip-marks.ts';

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
