/**
 * The one way in which tests check a law on generated data. Seed and number of examples come from
 * the configuration: fixed in `npm test`, which so finds the same every time, and free in
 * `npm run fuzz`, with many times the examples. Lint rules close every other way.
 */
import { assert, type IAsyncProperty, type IProperty, type IRawProperty } from 'fast-check';
import { inject, TestRunner } from 'vitest';
import type { Generation } from './generation.ts';

declare module 'vitest' {
  interface ProvidedContext {
    generated: Generation;
  }
  interface TaskMeta {
    /** How many examples the test has tried of the laws in it. */
    examples?: number;
  }
}

export interface Runs {
  /** How many examples `npm test` tries; more where they rarely meet what matters. */
  readonly runs?: number;
}

const { seed, times } = inject('generated');

/** What fast-check is told; the test remembers the number of examples for the report of fuzzing. */
function parameters({ runs = 100 }: Runs): { seed: number; numRuns: number } {
  const numRuns = runs * times;
  const test = TestRunner.getCurrentTest();
  if (test) test.meta.examples = (test.meta.examples ?? 0) + numRuns;
  return { seed, numRuns };
}

/**
 * Checks that a property holds.
 *
 * @throws Error with seed, path and the smallest counterexample where it does not.
 */
export function holds<Values>(property: IAsyncProperty<Values>, runs?: Runs): Promise<void>;
export function holds<Values>(property: IProperty<Values>, runs?: Runs): void;
export function holds<Values>(
  property: IRawProperty<Values>,
  runs: Runs = {},
): void | Promise<void> {
  return assert(property as IProperty<Values>, parameters(runs));
}
