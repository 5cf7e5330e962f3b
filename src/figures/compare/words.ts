/** What the sentences about a gap need, taken from a comparison. */
import { timesAsHigh } from '../../analysis/compare/gap.ts';
import type { GapWords } from '../../messages/compare/gap.ts';
import type { CompareContext } from './context.ts';

export function gapWords({ comparison, names }: CompareContext): GapWords {
  const [first, second] = comparison.sides;
  const { indicator, measure, year, gap } = comparison;
  return {
    indicator,
    measure,
    year,
    gap,
    times: timesAsHigh(gap, measure),
    names,
    values: { first: first.value, second: second.value },
  };
}
