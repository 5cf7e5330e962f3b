/** What the sentences about a gap need, taken from a comparison. */
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
    names,
    values: { first: first.value, second: second.value },
  };
}
