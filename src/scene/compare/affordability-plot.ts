/** Options for Plot: how many of each group's economies keep a basket affordable, year by year. */
import type { Side } from '../../analysis/gap.ts';
import type { PlotModule, PlotOptions } from '../plot-options.ts';
import { affordabilityHeight, basketMarks, frameOf, grid, lines } from './affordability-marks.ts';
import { pixelChart } from './pixels.ts';

/** The share of a group's economies that meet the line in a year. */
export interface AffordablePoint {
  readonly side: Side;
  readonly year: number;
  /** In percent of the economies with a price. */
  readonly share: number;
  readonly text: string;
}

/** The years of one basket; lines never run on into the next. */
export interface BasketStretch {
  readonly name: string;
  readonly first: number;
  readonly last: number;
  readonly points: readonly AffordablePoint[];
}

export interface AffordabilityPanel {
  readonly name: string;
  readonly stretches: readonly BasketStretch[];
}

export interface AffordabilityInput {
  readonly names: Readonly<Record<Side, string>>;
  readonly panels: readonly AffordabilityPanel[];
  readonly first: number;
  readonly last: number;
  readonly formatTick: (value: number) => string;
  readonly ariaLabel: string;
}

/** Draws one panel for each service. */
export function affordabilityPlot(
  plot: PlotModule,
  input: AffordabilityInput,
  width: number,
): PlotOptions {
  return {
    ...pixelChart(width, affordabilityHeight(input.panels.length, width), input.ariaLabel),
    marks: input.panels.flatMap((panel, at) => {
      const frame = frameOf(at, input, width);
      return [
        ...grid(plot, panel, frame, input),
        ...basketMarks(plot, panel, frame),
        ...lines(plot, panel, frame, input),
      ];
    }),
  };
}
