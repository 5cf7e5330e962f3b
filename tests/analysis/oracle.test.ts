import { expect, it } from 'vitest';
import { INDICATORS } from '../../src/indicators/index.ts';
import { QUESTIONS } from '../support/oracle.ts';

it('the oracle is asked for every indicator with every measure, and for nothing else', () => {
  const measured = INDICATORS.flatMap(({ id, measures }) =>
    measures.map((measure) => `${id} ${measure.id}`),
  );
  const asked = QUESTIONS.map(([indicator, measure]) => `${indicator} ${measure}`);
  expect(asked.toSorted()).toEqual(measured.toSorted());
});
