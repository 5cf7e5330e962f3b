/** Reads what Vitest reports of its tests as JSON. */
import { readFileSync } from 'node:fs';
import { relative } from 'node:path';

/** The part of Vitest's report that is needed here. */
interface Report {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly numPendingTests: number;
  readonly testResults: readonly {
    readonly name: string;
    readonly status: string;
    /** In milliseconds. */
    readonly startTime: number;
    readonly endTime: number;
    readonly assertionResults: readonly {
      readonly status: string;
      readonly fullName: string;
      readonly failureMessages?: readonly string[];
    }[];
  }[];
}

export interface TestFile {
  /** Below the folder of the project. */
  readonly path: string;
  readonly seconds: number;
}

export interface FailedTest {
  /** Its file, below the folder of the project. */
  readonly path: string;
  readonly name: string;
  /** The first line of what it said. */
  readonly said: string;
}

export interface Tally {
  readonly passed: number;
  readonly failed: number;
  readonly failures: readonly FailedTest[];
  readonly skipped: number;
  readonly files: readonly TestFile[];
}

const readReport = (path: string): Report | undefined => {
  try {
    return JSON.parse(readFileSync(path, 'utf8')) as Report;
  } catch {
    return undefined;
  }
};

/**
 * Files that failed though none of their tests did, because they could not be loaded or their hooks
 * failed: the totals leave them out, and each counts as one failure here.
 */
const failedFiles = ({ testResults }: Report): number =>
  testResults.filter(
    ({ status, assertionResults }) =>
      status === 'failed' && !assertionResults.some((each) => each.status === 'failed'),
  ).length;

const pathOf = (file: string): string => relative(process.cwd(), file);

const failuresIn = ({ testResults }: Report): FailedTest[] =>
  testResults.flatMap(({ name, assertionResults }) =>
    assertionResults
      .filter(({ status }) => status === 'failed')
      .map(({ fullName, failureMessages = [] }) => ({
        path: pathOf(name),
        name: fullName,
        said: failureMessages[0]?.split('\n')[0] ?? '',
      })),
  );

/** The tests of a report, by their ends; undefined where there is no report to be read. */
export function tallyOf(path: string): Tally | undefined {
  const report = readReport(path);
  return (
    report && {
      passed: report.numPassedTests,
      failed: report.numFailedTests + failedFiles(report),
      failures: failuresIn(report),
      skipped: report.numPendingTests,
      files: report.testResults.map(({ name, startTime, endTime }) => ({
        path: pathOf(name),
        seconds: (endTime - startTime) / 1000,
      })),
    }
  );
}
