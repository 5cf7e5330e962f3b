/** From a figure on a page to the same figure on somebody else's page. */
import { TARGETS } from '../../model/roadmap.ts';
import { EXPLORE_FIGURES, isFigure, type FigureName } from '../../address/figures.ts';
import type { View } from '../../address/view.ts';
import type { Takeaway } from '../figure-actions/subject-of.ts';

/** A figure by the name under which it can be embedded, with the view that shows it. */
export interface Embeddable {
  readonly figure: FigureName;
  readonly state: View;
}

/** Null for a figure that an address cannot ask for. */
export function embeddable({
  view: { id },
  state,
}: Pick<Takeaway, 'view' | 'state'>): Embeddable | null {
  if (isFigure(id))
    return { figure: id, state: id === 'targets' ? { ...state, target: null } : state };
  const [country] = state.countries;
  if (country !== undefined && id === `profile-${country}`)
    return { figure: 'country-profile', state };
  if (country !== undefined && id === `${state.indicator.id}-country-${country}`)
    return { figure: 'country-trend', state };
  const form = EXPLORE_FIGURES.find((each) => id === `${state.indicator.id}-${each}`);
  if (form !== undefined) return { figure: form, state };
  const target = TARGETS.find((each) => id === `target-${each}`);
  return target === undefined ? null : { figure: 'targets', state: { ...state, target } };
}
