/**
 * The one way in which tests check a law on generated data. Seed and number of examples come from
 * the configuration: fixed in `npm test`, which so finds the same every time, and free in
 * `npm run fuzz`, with many times the examples. Lint rules close every other way.
 */
import {
  assert,
  interruptAfterTimeLimit,
  type IAsyncProperty,
  type IProperty,
  type IRawProperty,
  type Parameters,
  type Plugin,
} from 'fast-check';
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

/** While fuzzing, one law takes at most so many milliseconds of a seed, however dear its examples are. */
const SHARE_OF_A_SEED = 60_000;

/** The test remembers how many examples it tried, for the report of fuzzing. */
const counting: Plugin<unknown> = () => ({
  onAllRunsComplete: ({ numRuns }) => {
    const test = TestRunner.getCurrentTest();
    if (test) test.meta.examples = (test.meta.examples ?? 0) + numRuns;
  },
});

const plugins = [counting, ...(times > 1 ? [interruptAfterTimeLimit(SHARE_OF_A_SEED)] : [])];

const parameters = ({ runs = 100 }: Runs): Parameters<unknown> => ({
  seed,
  numRuns: runs * times,
  plugins,
});

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
