/** Options for Plot: two values for every country, a line between them, one panel a group. */
import type { DumbbellInput } from './dumbbell-input.ts';
import type { PlotModule, PlotOptions } from '../plot-options.ts';
import { dumbbellHeight, frames, panelFrame, rowMarks } from './dumbbell-marks.ts';
import { pixelChart } from './pixels.ts';

/** Draws the panels. */
export function dumbbellPlot(plot: PlotModule, input: DumbbellInput, width: number): PlotOptions {
  const height = dumbbellHeight(input.panels, width);
  const placed = frames(input, width);
  return {
    ...pixelChart(width, height, input.ariaLabel),
    marks: input.panels.flatMap((panel, at) => {
      const frame = placed[at];
      return frame
        ? [...panelFrame(plot, panel, frame, input), ...rowMarks(plot, panel, frame, input)]
        : [];
    }),
  };
}
