/**
 * How long tests wait, in milliseconds: guards against what never comes, far above what anything
 * takes on a busy machine, and no measure of how fast it should be.
 */

/** For a whole test. */
export const PATIENCE_OF_A_TEST = 180_000;

/** For one thing that is to come: what `expect.poll`, `expect.element` and Playwright wait for. */
export const PATIENCE = 60_000;
