/**
 * The standard figures: those of which the build writes pictures, data and a page. Their names are
 * in other people's pages, so none may ever change.
 */
import { INDICATOR, INDICATORS } from '../indicators/index.ts';
import type { IndicatorId } from '../model/indicator.ts';
import { pageOf, isForm, type FigureName } from '../address/figures.ts';
import { formatEmbed } from '../address/embed-address.ts';
import { defaultView, type View } from '../address/view.ts';

export interface StandardFigure {
  /** Name of its files. */
  readonly name: string;
  readonly figure: FigureName;
  readonly view: View;
}

function standard(name: string, figure: FigureName, indicator?: IndicatorId): StandardFigure {
  const view = defaultView(pageOf(figure), indicator && INDICATOR[indicator]);
  return { name, figure, view: isForm(figure) ? { ...view, view: figure } : view };
}

export const STANDARD: readonly StandardFigure[] = [
  ...INDICATORS.map(({ id }) => standard(`${id}-map`, 'map', id)),
  ...INDICATORS.map(({ id }) => standard(`${id}-ldc-developed`, 'compare-gap', id)),
  standard('internet-use-ldc-developed-trend', 'compare-trend', 'internet-use'),
  standard('internet-use-ldc-developed-countries', 'compare-distribution', 'internet-use'),
  standard('women-men-ldc-developed', 'compare-women-men', 'gender-parity'),
  standard('affordability-ldc-developed', 'compare-affordability', 'mobile-price'),
  standard('targets', 'targets'),
  standard('fact-check', 'fact-check'),
  standard('actions', 'actions'),
];

/** Everything that makes a figure what it is, however it is framed. */
const identity = (figure: FigureName, view: View): string =>
  formatEmbed({ figure, controls: true, title: true, theme: 'auto', vintage: null }, view);

/**
 * The name under which an embed finds its picture where no script runs; null unless there is a
 * standard figure that shows the very same, in the latest year as well.
 */
export function stillOf(figure: FigureName, view: View): string | null {
  const wanted = identity(figure, view);
  const found = STANDARD.find((each) => identity(each.figure, each.view) === wanted);
  return found ? `still-${found.name}` : null;
}
