/** A chart in a standalone picture: what Plot draws, copied without classes, styles and tokens. */
import type { ChartBody } from '../../figures/view.ts';
import type { PlotModule } from '../../scene/plot-options.ts';
import type { Area } from './block.ts';
import type { Body } from './body.ts';
import { element } from './markup.ts';
import { plainMarkup } from './plain-markup.ts';

/** Below this share of its own size a chart's lettering would be too small to read. */
const LEAST_SCALE = 0.8;
const LEAST_WIDTH = 300;
/** A chart lower than this share of its usual height hides what it should show. */
const LEAST_SHARE = 0.6;

/** The SVG of what Plot returns: the chart itself, or a figure around it. */
const svgOf = (drawn: Element): Element =>
  drawn.tagName.toLowerCase() === 'svg' ? drawn : (drawn.querySelector('svg[viewBox]') ?? drawn);

export function chartPicture(chart: ChartBody, plot: PlotModule, document: Document): Body {
  const draw = ({ x, y, width, height }: Area): string => {
    const usual = chart.height(width);
    const scale = Math.max(LEAST_SCALE, Math.min(1, height / usual));
    const [across, down] = [width / scale, height / scale];
    const options = { ...chart.build(plot, across), width: across, height: down, document };
    const inside = plainMarkup(svgOf(plot.plot(options)));
    return element('g', { transform: `translate(${x} ${y}) scale(${scale})` }, inside);
  };
  return {
    minWidth: LEAST_WIDTH,
    minHeight: (width) => chart.height(width) * LEAST_SHARE,
    naturalHeight: (width) => chart.height(width),
    draw,
  };
}
