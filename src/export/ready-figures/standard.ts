/**
 * The standard figures: those of which the build writes pictures, data and a page. Their names are
 * in other people's pages, so none may ever change.
 */
import { INDICATORS, type IndicatorId } from '../../model/indicator.ts';
import { pageOf, isForm, type FigureName } from '../../state/figures.ts';
import { defaultView, type View } from '../../state/view.ts';

export interface StandardFigure {
  /** Name of its files. */
  readonly name: string;
  readonly figure: FigureName;
  readonly view: View;
}

function standard(name: string, figure: FigureName, indicator?: IndicatorId): StandardFigure {
  const view = defaultView(pageOf(figure), indicator);
  return { name, figure, view: isForm(figure) ? { ...view, view: figure } : view };
}

export const STANDARD: readonly StandardFigure[] = [
  ...INDICATORS.map((id) => standard(`${id}-map`, 'map', id)),
  ...INDICATORS.map((id) => standard(`${id}-ldc-developed`, 'compare-gap', id)),
  standard('internet-use-ldc-developed-trend', 'compare-trend', 'internet-use'),
  standard('internet-use-ldc-developed-countries', 'compare-distribution', 'internet-use'),
  standard('women-men-ldc-developed', 'compare-women-men', 'gender-parity'),
  standard('affordability-ldc-developed', 'compare-affordability', 'mobile-price'),
  standard('targets', 'targets'),
  standard('fact-check', 'fact-check'),
  standard('actions', 'actions'),
];

/** The standard figure that comes nearest to a figure: of its kind, or at least of its subject. */
export function nearestStandard(figure: FigureName, { indicator }: View): StandardFigure {
  const ofKind = STANDARD.filter((each) => each.figure === figure);
  const ofSubject = (each: StandardFigure): boolean => each.view.indicator === indicator;
  const found = ofKind.find(ofSubject) ?? ofKind[0] ?? STANDARD.find(ofSubject);
  return found ?? standard('internet-use-map', 'map');
}
