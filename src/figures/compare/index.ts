/** The figures of a comparison by name: for the page, for embeds and for reports. */
import { isLdcs } from '../../model/group.ts';
import type { CompareFigure } from '../../address/figures.ts';
import type { FigureView } from '../view.ts';
import { affordabilityFigure } from './affordability.ts';
import { changeFigure } from './change.ts';
import { contextOf, type CompareContext, type CompareInput } from './context.ts';
import { distributionFigure } from './distribution.ts';
import { gapFigure } from './gap.ts';
import { multiplesFigure } from './multiples.ts';
import { parityFigure } from './parity.ts';
import { trendFigure } from './trend.ts';
import { womenMenFigure } from './women-men.ts';

const BUILD: Readonly<Record<CompareFigure, (context: CompareContext) => FigureView>> = {
  'compare-gap': gapFigure,
  'compare-trend': trendFigure,
  'compare-distribution': distributionFigure,
  'compare-change': changeFigure,
  'compare-multiples': multiplesFigure,
  'compare-women-men': womenMenFigure,
  'compare-parity': parityFigure,
  'compare-affordability': affordabilityFigure,
};

/**
 * A figure from a context that several figures share. Both sides can have the same note, for the
 * same group twice or for two picked groups of one size; it is said once.
 */
export function compareFigureOf(id: CompareFigure, context: CompareContext): FigureView {
  const figure = BUILD[id](context);
  const countsLdcs = context.comparison.sides.some(({ group }) => isLdcs(group));
  return { ...figure, notes: [...new Set(figure.notes)], countsLdcs };
}

/**
 * A figure of a comparison; null where its measure has no value at all.
 *
 * @throws Error when a dataset of `filesOf` is not loaded.
 */
export function compareFigure(id: CompareFigure, input: CompareInput): FigureView | null {
  const context = contextOf(input);
  return context && compareFigureOf(id, context);
}
