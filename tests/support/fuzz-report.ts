/** What a run of the tests on generated data came to, from the report that Vitest writes. */
import path from 'node:path';

/** The part of Vitest's JSON report that is needed here. */
export interface VitestReport {
  readonly testResults: readonly {
    readonly name: string;
    readonly status: string;
    readonly message: string;
    readonly assertionResults: readonly {
      readonly fullName: string;
      readonly status: string;
      readonly failureMessages?: readonly string[] | null;
      readonly meta: { readonly examples?: number };
    }[];
  }[];
}

export interface Failure {
  readonly file: string;
  readonly test: string;
  /** Seed, path and counterexample as fast-check tells them, without where it was called from. */
  readonly message: string;
}

export interface Fuzzed {
  /** How many tests check a law, and how many examples they were to try. */
  readonly laws: number;
  readonly examples: number;
  readonly failures: readonly Failure[];
}

const withoutStack = (message: string): string =>
  message
    .split('\n')
    .filter((line) => !/^\s+at |^Hint: /.test(line))
    .join('\n')
    .trim();

/** Sums up a report. A file that could not be loaded, and a test of another kind, can fail as well. */
export function fuzzedIn({ testResults }: VitestReport, root = process.cwd()): Fuzzed {
  const tests = testResults.flatMap(({ name, assertionResults }) =>
    assertionResults.map((test) => ({ ...test, file: path.relative(root, name) })),
  );
  const laws = tests.filter(({ meta }) => meta.examples !== undefined);
  const unloaded = testResults.filter(
    ({ status, assertionResults }) => status === 'failed' && assertionResults.length === 0,
  );
  return {
    laws: laws.length,
    examples: laws.reduce((sum, { meta }) => sum + (meta.examples ?? 0), 0),
    failures: [
      ...unloaded.map(({ name, message }) => ({
        file: path.relative(root, name),
        test: 'could not be loaded',
        message: withoutStack(message),
      })),
      ...tests
        .filter(({ status }) => status === 'failed')
        .map(({ file, fullName, failureMessages }) => ({
          file,
          test: fullName,
          message: withoutStack((failureMessages ?? []).join('\n')),
        })),
    ],
  };
}
