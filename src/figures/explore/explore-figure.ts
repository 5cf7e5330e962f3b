/** The figures of a selection: the same numbers as a map, lines, bars or a table. */
import type { Form } from '../../address/view.ts';
import type { FigureView } from '../view.ts';
import { ofYear } from './figure-of-year.ts';
import { trendFigure } from './trend-figure.ts';
import type { ExploreInput } from './year-figure.ts';

/** The figure of a form. The alternatives differ in what they draw, never in a number. */
export const exploreFigure = (form: Form, input: ExploreInput): FigureView =>
  form === 'trend' ? trendFigure(input) : ofYear(form, input);
