import { fileURLToPath } from 'node:url';
import { ESLint } from 'eslint';
import { describe, expect, inject, it } from 'vitest';
import ts from 'typescript-eslint';
import config from '../../vitest.config.ts';
import { fuzzedIn } from '../support/fuzz-report.ts';
import { generation } from '../support/generation.ts';
import { PATIENCE, PATIENCE_OF_A_TEST } from '../support/patience.ts';

/** The project's own configuration, on files that are not there and so have no types to check. */
const eslint = new ESLint({
  cwd: fileURLToPath(new URL('../..', import.meta.url)),
  overrideConfig: [ts.configs.disableTypeChecked],
});

const complaintsAbout = async (
  code: string,
  filePath = 'tests/io/x.test.ts',
): Promise<string[]> => {
  const [result] = await eslint.lintText(code, { filePath });
  const { messages = [] } = result ?? {};
  expect(messages.filter(({ fatal }) => fatal)).toEqual([]);
  return messages
    .map(({ ruleId }) => ruleId ?? '')
    .filter((rule) => rule.startsWith('no-restricted'));
};

describe('Lint keeps tests from', () => {
  const FC = `import fc from 'fast-check';\n`;

  it.each([
    ['running a property of their own', `${FC}fc.assert(fc.property(fc.nat(), () => true));\n`],
    ['drawing samples of their own', `${FC}export const some = fc.sample(fc.nat());\n`],
    ['setting how properties run', `${FC}fc.configureGlobal({ seed: 1 });\n`],
    ['importing what runs a property', `import { assert } from 'fast-check';\nassert();\n`],
    ['calling fast-check by another name', `import law from 'fast-check';\nlaw.assert();\n`],
    ['importing all of fast-check', `import * as law from 'fast-check';\nlaw.nat();\n`],
    ['drawing by chance', `export const some = Math.random();\n`],
    [
      'waiting for a second only',
      `import { vi } from 'vitest';\nawait vi.waitFor(() => undefined);\n`,
    ],
    ['letting time pass', `await page.waitForTimeout(500);\n`],
    ['a patience of their own', `await page.locator('a').waitFor({ timeout: 5 });\n`],
    [
      'a patience of their own in a poll',
      `await expect.poll(() => 1, { 'timeout': 5 }).toBe(1);\n`,
    ],
    [
      'asking once for what may yet come',
      `await page.click('a');\nexpect(await page.locator('tr').count()).toBe(47);\n`,
    ],
  ])('%s', async (_what, code) => {
    expect(await complaintsAbout(code)).not.toEqual([]);
  });

  it('nothing else: properties go through the one way', async () => {
    const code = `${FC}import { holds } from '../support/property.ts';\nholds(fc.property(fc.nat(), () => true));\n`;
    expect(await complaintsAbout(code)).toEqual([]);
  });
});

describe('Generated data', () => {
  it('come from one seed, and from others while fuzzing', () => {
    expect(generation({})).toEqual(generation({}));
    expect(generation({ FUZZ_SEED: '7', FUZZ_TIMES: '100' })).toEqual({ seed: 7, times: 100 });
    expect(() => generation({ FUZZ_SEED: 'x' })).toThrow('Not a whole number: x');
  });

  it('are made as the configuration says', () => {
    expect(inject('generated')).toEqual(generation(process.env));
  });
});

describe('Whatever is waited for', () => {
  it.each([0, 1, 2, 3, 4])('is waited for with one patience in every kind of tests: %d', (at) => {
    expect(config).toHaveProperty(`test.projects.${at}.test.expect.poll.timeout`, PATIENCE);
    expect(config).toHaveProperty(`test.projects.${at}.test.hookTimeout`, PATIENCE_OF_A_TEST);
  });

  it('comes sooner than a test is given up', () => {
    expect(config).toHaveProperty('test.projects.length', 5);
    expect(PATIENCE).toBeLessThan(PATIENCE_OF_A_TEST);
  });
});

describe('The report of fuzzing', () => {
  const failed = {
    fullName: 'A law holds',
    status: 'failed',
    failureMessages: [
      'Error: Property failed after 3 tests\n{ seed: 7, path: "2:1" }\nCounterexample: [0]\n\nHint: Enable …\n    at assert (x.js:1:1)',
    ],
    meta: { examples: 100 },
  };

  it('counts laws and examples, and keeps seed and counterexample of what failed', () => {
    const other = { fullName: 'Another test', status: 'passed', meta: {} };
    const file = { name: '/root/tests/x.test.ts', status: 'failed', message: '' };
    expect(
      fuzzedIn({ testResults: [{ ...file, assertionResults: [failed, other] }] }, '/root'),
    ).toEqual({
      laws: 1,
      examples: 100,
      failures: [
        {
          file: 'tests/x.test.ts',
          test: 'A law holds',
          message:
            'Error: Property failed after 3 tests\n{ seed: 7, path: "2:1" }\nCounterexample: [0]',
        },
      ],
    });
  });

  it('has a file that could not be loaded among what failed', () => {
    const file = { name: '/root/tests/x.test.ts', status: 'failed', message: 'No such module' };
    expect(
      fuzzedIn({ testResults: [{ ...file, assertionResults: [] }] }, '/root').failures,
    ).toEqual([
      { file: 'tests/x.test.ts', test: 'could not be loaded', message: 'No such module' },
    ]);
  });
});
