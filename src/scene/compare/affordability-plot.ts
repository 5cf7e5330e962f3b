/** Options for Plot: how many of each group's economies keep a basket affordable, year by year. */
import type { AffordabilityInput } from './affordability-input.ts';
import type { PlotModule, PlotOptions } from '../plot-options.ts';
import {
  affordabilityHeight,
  basketMarks,
  panelFrame,
  grid,
  lines,
} from './affordability-marks.ts';
import { pixelChart } from './pixels.ts';

/** Draws one panel for each service. */
export function affordabilityPlot(
  plot: PlotModule,
  input: AffordabilityInput,
  width: number,
): PlotOptions {
  return {
    ...pixelChart(width, affordabilityHeight(input.panels.length, width), input.ariaLabel),
    marks: input.panels.flatMap((panel, at) => {
      const frame = panelFrame(at, input, width);
      return [
        ...grid(plot, panel, frame, input),
        ...basketMarks(plot, panel, frame),
        ...lines(plot, panel, frame, input),
      ];
    }),
  };
}
