/**
 * Everything that must hold, in one command (`npm test`): types, lint, the build, and the three
 * kinds of tests. A failing step does not stop the next, so that one run tells all there is to mend.
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { ensureChromium } from './support/ensure-chromium.ts';

const RESULTS = 'node_modules/.cache/atlas/tests.json';

/** The part of Vitest's JSON report that is needed here. */
interface Report {
  readonly success: boolean;
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly numPendingTests: number;
  readonly testResults: readonly {
    readonly status: string;
    readonly assertionResults: readonly unknown[];
  }[];
}

const run = (command: string, ...parameters: string[]): boolean =>
  spawnSync(command, parameters, { stdio: 'inherit', shell: process.platform === 'win32' })
    .status === 0;

const step = (title: string, passes: () => boolean): { title: string; passed: boolean } => {
  console.log(`\n── ${title}`);
  return { title, passed: passes() };
};

/** Without a build the tests of the built site cannot even start; the others still can. */
const vitest = (built: boolean): boolean => {
  const projects = built ? [] : ['--project', 'unit', '--project', 'browser'];
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile=${RESULTS}`];
  return run('npx', 'vitest', 'run', ...projects, ...reporters);
};

/** A file that could not even be loaded counts as one failure: its tests are not in the totals. */
const unloaded = (report: Report): number =>
  report.testResults.filter((file) => file.status === 'failed' && !file.assertionResults.length)
    .length;

const readReport = (): Report | undefined => {
  try {
    return JSON.parse(readFileSync(RESULTS, 'utf8')) as Report;
  } catch {
    return undefined;
  }
};

mkdirSync('node_modules/.cache/atlas', { recursive: true });
rmSync(RESULTS, { force: true });

const prepared = [
  step('A browser for the tests', () => ensureChromium() !== undefined),
  step('Types', () => run('npm', 'run', '--silent', 'check')),
  step('Lint', () => run('npm', 'run', '--silent', 'lint')),
  step('Build', () => run('npm', 'run', '--silent', 'build')),
];
const built = prepared.at(-1)?.passed ?? false;
const steps = [...prepared, step('Tests', () => vitest(built))];

const report = readReport();
const failedTests = report ? report.numFailedTests + unloaded(report) : 0;
const failedSteps = steps.filter(
  ({ passed, title }) => !passed && !(title === 'Tests' && failedTests),
);

console.log('');
for (const { title, passed } of steps) console.log(`${passed ? 'ok    ' : 'FAILED'}  ${title}`);
if (report?.numPendingTests) console.log(`${report.numPendingTests} skipped`);
console.log(`${report?.numPassedTests ?? 0} passed, ${failedTests + failedSteps.length} failed`);
process.exitCode = steps.every(({ passed }) => passed) ? 0 : 1;
