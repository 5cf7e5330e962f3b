import { expect, it } from 'vitest';
import { INDICATOR, INDICATORS } from '../../src/indicators/index.ts';
import { QUESTIONS } from '../support/oracle.ts';

it('the oracle is asked for every indicator with every measure, and for nothing else', () => {
  const measured = INDICATORS.flatMap((id) =>
    INDICATOR[id].measures.map((measure) => `${id} ${measure.id}`),
  );
  expect(QUESTIONS.map(([indicator, measure]) => `${indicator} ${measure}`)).toEqual(measured);
});
