/**
 * Everything that must hold, in one command (`npm test`): types, lint, the build, and the three
 * kinds of tests. A failing step does not stop the others, so that one run tells all there is to
 * mend. `npm run test:quick` leaves out what needs a build or a browser.
 */
import { mkdirSync, rmSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { tallyOf, type Tally } from './run/reports.ts';
import { alone, beside, type Outcome, type Step } from './run/steps.ts';
import { ensureChromium } from './support/ensure-chromium.ts';
import { writeWords } from '../build/words/write.ts';

const RESULTS = 'node_modules/.cache/atlas/tests';
const SLOWEST = 8;

const KINDS = { unit: 'Unit tests', browser: 'Browser tests', e2e: 'End-to-end tests' } as const;
type Kind = keyof typeof KINDS;

const reportOf = (kind: Kind): string => `${RESULTS}/${kind}.json`;

const testsOf = (kind: Kind): Step => ({
  title: KINDS[kind],
  command:
    `npx vitest run --project "${kind}*" --reporter=default` +
    ` --reporter=json --outputFile.json=${reportOf(kind)}`,
});

const script = (title: string, name: string): Step => ({
  title,
  command: `npm run --silent ${name}`,
});

const quick = process.argv.includes('quick');

/** Longest first, so that the last to end does not run on alone. */
const besideEachOther: readonly Step[] = quick
  ? [testsOf('unit'), script('Lint', 'lint:quick'), script('Types', 'check')]
  : [testsOf('unit'), script('Lint', 'lint'), script('Types', 'check'), script('Build', 'build')];

/** What drives a browser has the machine to itself. */
async function inBrowser(built: boolean): Promise<Outcome[]> {
  console.log('\n── A browser for the tests');
  const start = performance.now();
  const passed = ensureChromium() !== undefined;
  const found = {
    title: 'A browser for the tests',
    passed,
    seconds: (performance.now() - start) / 1000,
  };
  const outcomes = [found, await alone(testsOf('browser'))];
  // Without a build the tests of the built site cannot even start.
  if (built) outcomes.push(await alone(testsOf('e2e')));
  else console.log(`\n${KINDS.e2e} are left out: there is no build to test.`);
  return outcomes;
}

const seconds = (time: number): string => `${time.toFixed(1)} s`.padStart(9);

function printTimes(outcomes: readonly Outcome[], tallies: readonly Tally[]): void {
  console.log('');
  for (const { title, passed, seconds: time } of outcomes)
    console.log(`${passed ? 'ok    ' : 'FAILED'} ${seconds(time)}  ${title}`);
  const files = tallies.flatMap((tally) => tally.files).sort((a, b) => b.seconds - a.seconds);
  console.log('\nThe slowest files of tests');
  for (const file of files.slice(0, SLOWEST))
    console.log(`       ${seconds(file.seconds)}  ${file.path}`);
}

// Every step reads the words, and they are all begun at once.
writeWords('./');

rmSync(RESULTS, { recursive: true, force: true });
mkdirSync(RESULTS, { recursive: true });

const first = await beside(availableParallelism(), besideEachOther);
const built = first.some(({ title, passed }) => title === 'Build' && passed);
const outcomes = quick ? first : [...first, ...(await inBrowser(built))];

const kinds = Object.keys(KINDS) as Kind[];
const tallyByTitle = new Map(kinds.map((kind) => [KINDS[kind] as string, tallyOf(reportOf(kind))]));
const tallies = [...tallyByTitle.values()].filter((tally) => tally !== undefined);
const sum = (of: (tally: Tally) => number): number =>
  tallies.reduce((total, tally) => total + of(tally), 0);

printTimes(outcomes, tallies);

const failures = tallies.flatMap((tally) => tally.failures);
if (failures.length) console.log('\nThe tests that failed');
for (const { path, name, said } of failures) console.log(`  ${path}: ${name}\n    ${said}`);

/** A step that failed counts by its failed tests, and as one failure where it tells of none. */
const failedSteps = outcomes.filter(
  ({ title, passed }) => !passed && !tallyByTitle.get(title)?.failed,
);
const skipped = sum((tally) => tally.skipped);
if (skipped) console.log(`\n${skipped} skipped`);
console.log(
  `\n${sum((tally) => tally.passed)} passed, ${sum((tally) => tally.failed) + failedSteps.length} failed`,
);
process.exitCode = outcomes.every(({ passed }) => passed) ? 0 : 1;
