/** The view that shows what a check found: the same group, year, values and economies. */
import { figureChange } from '../../address/roadmap-links.ts';
import { pickedGroup } from '../../address/groups.ts';
import type { View } from '../../address/view.ts';
import type { Checked } from './checks.ts';

/**
 * The change that opens the figure of a claim. Where economies above a line were counted, no parameter
 * of the address names the line: the economies counted are one group of the comparison, beside the
 * group that they were counted in.
 */
export function figureOf({ claim, finding }: Checked, view: View): Partial<View> {
  const change = figureChange(claim.figure.params, view);
  const { check } = claim;
  if (check.kind !== 'count-above' || finding?.kind !== 'figure') return change;
  const counted = finding.found.countries.filter((line) => line.counted);
  if (counted.length === 0) return change;
  const own = pickedGroup(counted.map(({ iso3 }) => iso3));
  return { ...change, groups: [own, { kind: 'standing', id: check.group }] };
}
