/** The trend as a chart: lines, the year the other views show, the line to hold prices against. */
import { pointText } from './point-text.ts';
import { AFFORDABILITY_LINE } from '../../model/indicator.ts';
import { formatBreak, formatValue } from '../../messages/format.ts';
import { UNIT_NAME } from '../../messages/measures.ts';
import { TREND } from '../../messages/figure/trend.ts';
import { trendHeight, trendPlot, type PlottedLine } from '../../scene/trend-plot.ts';
import type { Timeline } from '../../selection/timeline.ts';
import type { TrendLine } from './view.ts';
import type { ChartBody } from '../view.ts';

/** Each stretch is a line of its own, so that nothing is drawn across a break. */
const plottedLines = (lines: readonly TrendLine[]): PlottedLine[] =>
  lines.flatMap(({ id, name, full, published, stretches }, colour) =>
    stretches.map(({ points }) => {
      const label = { wide: full, narrow: TREND.brief(id, full) };
      return { id, name, label, colour, dashed: published, points };
    }),
  );

/** The chart of a trend; without a single line it says so. */
export function trendChart(
  title: string,
  lines: readonly TrendLine[],
  timeline: Timeline,
  year: number,
): ChartBody {
  const { unit } = timeline.measure;
  const drawn = plottedLines(lines);
  const input = {
    lines: drawn,
    year,
    threshold: unit === 'pct-gni' ? AFFORDABILITY_LINE : null,
    formatTick: (value: number) => formatBreak(value, unit),
    pointText: (name: string, at: number, value: number) =>
      pointText(name, at, formatValue(value, unit)),
    label: UNIT_NAME[unit],
    ariaLabel: title,
    nothing: TREND.nothing,
  };
  return {
    build: (plot, width) => trendPlot(plot, input, width),
    height: () => trendHeight(drawn),
  };
}
