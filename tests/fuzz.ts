/**
 * Looks for counterexamples to every law that the tests check on generated data: seed after seed,
 * each with many times the examples of `npm test`, as far as a minute a law allows.
 *
 *     npm run fuzz -- [part of a file's name …] [--minutes=60] [--seeds=…] [--times=100]
 *     npm run fuzz -- [part of a file's name …] --seed=… [--times=100]
 *
 * A new seed is begun as long as minutes and seeds last; `--seed` tries a certain one again. The
 * exit code tells whether every law held.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { asVariables } from './support/generation.ts';
import { fuzzedIn, type Fuzzed, type VitestReport } from './support/fuzz-report.ts';

const { values: options, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    minutes: { type: 'string', default: '60' },
    seeds: { type: 'string' },
    seed: { type: 'string' },
    times: { type: 'string', default: '100' },
  },
});

const positive = (name: string, text: string): number => {
  const number = Number(text);
  if (!(number > 0)) throw new Error(`--${name} wants a number above 0, not “${text}”.`);
  return number;
};

const times = Math.ceil(positive('times', options.times));
const until = Date.now() + positive('minutes', options.minutes) * 60_000;
const onlySeed = options.seed === undefined ? null : Number(options.seed);
const seeds = onlySeed === null ? positive('seeds', options.seeds ?? 'Infinity') : 1;

const texts = new Map(
  readdirSync('tests', { recursive: true, encoding: 'utf8' })
    .map((name) => `tests/${name.replaceAll('\\', '/')}`)
    .filter((name) => name.endsWith('.ts'))
    .map((name) => [name, readFileSync(name, 'utf8')]),
);

/** Files that import one of these, whatever the way to it. */
const importersOf = (modules: readonly string[]): string[] =>
  [...texts].flatMap(([name, text]) =>
    modules.some((each) => text.includes(`/${path.basename(each)}'`)) ? [name] : [],
  );

/** The tests that check laws have the one way to do so, or import laws from beside them. */
const laws = importersOf(['property.ts']);
const shared = laws.filter((name) => !name.endsWith('.test.ts'));
const files = [...new Set([...laws, ...importersOf(shared)])]
  .filter((name) => name.endsWith('.test.ts'))
  .filter((name) => !positionals.length || positionals.some((part) => name.includes(part)));

const projects = [
  'unit',
  ...(files.some((name) => name.startsWith('tests/browser/')) ? ['browser'] : []),
];

const CACHE = 'node_modules/.cache/atlas';
const RESULTS = `${CACHE}/fuzz.json`;

/** Runs all files with one seed. @throws Error where the tests could not even start. */
function fuzz(seed: number): Fuzzed {
  rmSync(RESULTS, { force: true });
  const { status, stderr } = spawnSync(
    'npx',
    [
      ...['vitest', 'run', ...files, ...projects.map((name) => `--project=${name}`)],
      ...['--reporter=json', `--outputFile=${RESULTS}`],
    ],
    {
      stdio: ['ignore', 'ignore', 'pipe'],
      encoding: 'utf8',
      shell: process.platform === 'win32',
      env: { ...process.env, ...asVariables({ seed, times }) },
    },
  );
  const found = existsSync(RESULTS)
    ? fuzzedIn(JSON.parse(readFileSync(RESULTS, 'utf8')) as VitestReport)
    : null;
  if (!found || (status !== 0 && found.failures.length === 0))
    throw new Error(`The tests did not run as they should.\n${stderr}`);
  return found;
}

/** Seeds are 31 bits, so that they are written and read alike everywhere. */
const freeSeed = (): number => Math.floor(Math.random() * 2 ** 31);

if (files.length === 0) throw new Error('No test that checks laws has such a name.');
mkdirSync(CACHE, { recursive: true });
console.log(`${files.length} files, ${times} times the examples of npm test`);

let [tried, examples] = [0, 0];
const broken = new Map<string, number>();
while (tried < seeds && Date.now() < until) {
  const seed = onlySeed ?? freeSeed();
  const started = Date.now();
  const found = fuzz(seed);
  const seconds = Math.round((Date.now() - started) / 1000);
  tried += 1;
  examples += found.examples;
  console.log(
    `seed ${seed}: ${found.laws} tests, ${found.examples} examples, ${seconds} s, ` +
      (found.failures.length ? `${found.failures.length} FAILED` : 'all hold'),
  );
  for (const { file, test, message } of found.failures) {
    console.log(`\n  ${file}\n  ${test}\n${message.replace(/^/gm, '    ')}`);
    console.log(`    Again: npm run fuzz -- ${file} --seed=${seed} --times=${times}\n`);
    broken.set(`${file}: ${test}`, (broken.get(`${file}: ${test}`) ?? 0) + 1);
  }
}

console.log(`\n${tried} seeds, ${examples} examples`);
for (const [test, count] of broken) console.log(`FAILED at ${count} of ${tried} seeds: ${test}`);
if (broken.size === 0) console.log('Every law held.');
process.exitCode = broken.size === 0 ? 0 : 1;
