/** The words of an indicator that comes about while the page runs: its own names, in plain sentences. */
import type { GivenIndicator } from '../../model/indicator.ts';
import type { IndicatorWords } from './words.ts';

/** Nothing is known of what its values mean, so nothing is said but what they are called. */
export function givenWords({ given, measures }: GivenIndicator): IndicatorWords {
  const { name, definition } = given;
  return {
    name,
    subject: name,
    measures: Object.fromEntries(measures.map(({ id }) => [id, { title: name, definition }])),
    phrases: { says: 'values', name },
    unitLine: definition,
    never: `${name}: no value.`,
  };
}
