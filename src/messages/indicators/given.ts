/** The words of an indicator that comes about while the page runs: its own names, in plain sentences. */
import * as say from '#words/indicators/given.ts';
import type { GivenIndicator } from '../../model/indicator.ts';
import type { FigureWords, IndicatorWords } from '../indicator-words.ts';

export const givenFigure = ({ given, measures }: GivenIndicator): FigureWords => ({
  measures: Object.fromEntries(
    measures.map(({ id }) => [id, { title: given.name, definition: given.definition }]),
  ),
});

/** Nothing is known of what its values mean, so nothing is said but what they are called. */
export const givenWords = ({ given: { name, definition } }: GivenIndicator): IndicatorWords => ({
  name,
  subject: name,
  phrases: { says: 'values', name },
  unitLine: definition,
  never: say.never({ name }),
});
