/** From a figure that the Roadmap's content names by its parameters to the view that shows it. */
import { parseAddress } from './address.ts';
import { groupKey } from './groups.ts';
import { FOLLOWING, LEADING } from './parameters.ts';
import type { Indicator } from '../model/indicator.ts';
import { defaultMeasure, type View } from './view.ts';

/**
 * The change that opens a figure and leaves the reader's own choices as they are: countries, region
 * and whatever the parameters do not name. Groups are added to those already chosen.
 *
 * @param params - Parameters of the address, as the content has them: `{ indicator: … }`.
 */
export function figureChange(params: Readonly<Record<string, string>>, view: View): Partial<View> {
  const asked = parseAddress(new URLSearchParams(params).toString()).view;
  const fields = [...LEADING, ...FOLLOWING]
    .filter(({ name }) => name in params)
    .map(({ field }) => [field, asked[field]] as const);
  const named = Object.fromEntries(fields) as Partial<View>;
  const change = named.indicator ? { ...plainly(named.indicator), ...named } : named;
  return change.groups ? { ...change, groups: joined(change.groups, view.groups) } : change;
}

/** An indicator in its default measure, on its official baskets, with no target marked. */
export const plainly = (indicator: Indicator): Partial<View> => ({
  indicator,
  measure: defaultMeasure(indicator),
  basket: null,
  target: null,
});

function joined(first: View['groups'], second: View['groups']): View['groups'] {
  return [...new Map([...first, ...second].map((group) => [groupKey(group), group])).values()];
}
