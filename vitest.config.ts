/** The three kinds of tests: plain Node, components in a browser, and the built site in a browser. */
import { fileURLToPath } from 'node:url';
import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import { wordsOf } from './build/words.ts';
import type { Language } from './src/model/languages.ts';
import { launchOptions } from './tests/support/chromium.ts';
import { generation } from './tests/support/generation.ts';
import { PATIENCE, PATIENCE_OF_A_TEST } from './tests/support/patience.ts';

/** What `tests/support/property.ts` is told: the same at every `npm test`, not so while fuzzing. */
const generated = generation(process.env);

const root = fileURLToPath(new URL('.', import.meta.url));

const patience = {
  testTimeout: PATIENCE_OF_A_TEST * generated.times,
  hookTimeout: PATIENCE_OF_A_TEST,
  expect: { poll: { timeout: PATIENCE } },
};

const NODE_TESTS =
  'address,analysis,build,data,export,figures,gallery,indicators,io,messages,model,own-data,picture,scene,selection,state,text,tooling';

/** Every figure in a language that nobody speaks; what is said there is put in as a build does. */
const inLanguage = (language: Language) => ({
  plugins: [wordsOf(root, language, 'everywhere')],
  extends: './vite.config.ts' as const,
  test: {
    name: `unit in ${language}`,
    ...patience,
    include: ['tests/languages/**/*.test.ts'],
    setupFiles: ['tests/support/quiet-console.ts', 'tests/support/all-words.ts'],
  },
});

export default defineConfig({
  test: {
    // One more than Vitest would take: it leaves a core to itself, which of two is one too many.
    maxWorkers: '100%',
    projects: [
      {
        extends: './vite.config.ts',
        test: {
          name: 'unit',
          ...patience,
          provide: { generated },
          include: [`tests/{${NODE_TESTS}}/**/*.test.ts`],
          setupFiles: ['tests/support/quiet-console.ts', 'tests/support/all-words.ts'],
        },
      },
      inLanguage('en-XA'),
      inLanguage('ar-XB'),
      {
        extends: './vite.config.ts',
        test: {
          name: 'browser',
          ...patience,
          provide: { generated },
          include: ['tests/browser/**/*.test.ts'],
          setupFiles: [
            'vitest-browser-svelte',
            'tests/support/quiet-console.ts',
            'tests/support/all-words.ts',
          ],
          browser: {
            enabled: true,
            headless: true,
            screenshotFailures: false,
            viewport: { width: 1000, height: 800 },
            provider: playwright({ launchOptions: launchOptions() }),
            instances: [{ browser: 'chromium' }],
          },
        },
      },
      {
        test: {
          name: 'e2e',
          include: ['tests/e2e/**/*.test.ts'],
          globalSetup: ['tests/support/built-site.ts'],
          setupFiles: ['tests/support/all-words.ts'],
          ...patience,
        },
      },
    ],
  },
});
