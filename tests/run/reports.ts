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
    readonly assertionResults: readonly { readonly status: string }[];
  }[];
}

export interface TestFile {
  /** Below the folder of the project. */
  readonly path: string;
  readonly seconds: number;
}

export interface Tally {
  readonly passed: number;
  readonly failed: number;
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

/** The tests of a report, by their ends; undefined where there is no report to be read. */
export function tallyOf(path: string): Tally | undefined {
  const report = readReport(path);
  return (
    report && {
      passed: report.numPassedTests,
      failed: report.numFailedTests + failedFiles(report),
      skipped: report.numPendingTests,
      files: report.testResults.map(({ name, startTime, endTime }) => ({
        path: relative(process.cwd(), name),
        seconds: (endTime - startTime) / 1000,
      })),
    }
  );
}
