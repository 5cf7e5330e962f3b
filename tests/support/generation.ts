/** How property tests generate their data: from which seed, and how many times the usual examples. */

export interface Generation {
  readonly seed: number;
  /** Multiplies the runs of every property. */
  readonly times: number;
}

/** The year of the Roadmap: a seed as good as any, and the same everywhere. */
const USUAL: Generation = { seed: 2020, times: 1 };

/** The variables by which `npm run fuzz` says what it wants. */
export const asVariables = ({ seed, times }: Generation): Record<string, string> => ({
  FUZZ_SEED: String(seed),
  FUZZ_TIMES: String(times),
});

const whole = (text: string | undefined, usual: number): number => {
  if (text === undefined) return usual;
  const number = Number(text);
  if (!Number.isInteger(number)) throw new Error(`Not a whole number: ${text}`);
  return number;
};

/** What the environment asks for; the usual where it is silent. @throws Error for what is no number. */
export const generation = (environment: NodeJS.ProcessEnv): Generation => ({
  seed: whole(environment.FUZZ_SEED, USUAL.seed),
  times: whole(environment.FUZZ_TIMES, USUAL.times),
});
