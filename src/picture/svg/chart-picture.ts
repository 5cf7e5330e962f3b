/** A chart in a standalone picture: what Plot draws, copied without classes, styles and tokens. */
import type { ChartBody } from '../../figures/view.ts';
import { withTextsTurned } from '../../figures/chart/mirrored.ts';
import { RIGHT_TO_LEFT } from '../../model/language.ts';
import type { PlotModule } from '../../scene/plot-options.ts';
import type { BlockArea } from './block.ts';
import type { Body } from './body.ts';
import { element } from './markup.ts';
import { plainMarkup } from './plain-markup.ts';

/** A chart is drawn a little smaller than it would like before the whole picture is. */
const SCALES = Array.from({ length: 11 }, (_, step) => 1 - step * 0.02);
const LEAST_WIDTH = 300;

/** The SVG of what Plot returns: the chart itself, or a figure around it. */
const svgOf = (drawn: Element): Element =>
  drawn.localName === 'svg' ? drawn : (drawn.querySelector('svg[viewBox]') ?? drawn);

/** The height of a chart drawn at a scale into a width; charts know their height by their width. */
const heightAt = ({ height }: ChartBody, width: number, scale: number): number =>
  height(width / scale) * scale;

/** The least height of a chart at a width: a smaller scale can make room for one more column. */
const leastHeight = (chart: ChartBody, width: number): number =>
  Math.min(...SCALES.map((scale) => heightAt(chart, width, scale)));

/** The largest scale at which a chart fits into a height. */
const scaleFor = (chart: ChartBody, width: number, height: number): number =>
  SCALES.find((scale) => heightAt(chart, width, scale) <= height + 0.01) ?? Math.min(...SCALES);

/** A chart with its own proportions: labels are placed for them and would collide in others. */
export function chartPicture(chart: ChartBody, plot: PlotModule, document: Document): Body {
  return {
    minWidth: LEAST_WIDTH,
    minHeight: (width) => leastHeight(chart, width),
    naturalHeight: (width) => chart.height(width),
    draw: ({ x, y, width, height }: BlockArea) => {
      const scale = scaleFor(chart, width, height);
      const top = y + Math.max(0, height - heightAt(chart, width, scale)) / 2;
      const drawn = plot.plot({ ...chart.build(plot, width / scale), document });
      if (RIGHT_TO_LEFT) withTextsTurned(svgOf(drawn));
      const transform = `translate(${x} ${top}) scale(${scale})`;
      return element('g', { transform }, plainMarkup(svgOf(drawn)));
    },
  };
}
