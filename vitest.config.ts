/** The three kinds of tests: plain Node, components in a browser, and the built site in a browser. */
import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import { launchOptions } from './tests/support/chromium.ts';

/** A guard against a test that hangs, far above what any takes on a busy machine; no measure. */
const PATIENCE = {
  testTimeout: 180_000,
  hookTimeout: 180_000,
  expect: { poll: { timeout: 30_000 } },
};

const NODE_TESTS = 'data,analysis,io,scene,state,figures,messages,export,model,tooling,gallery';

export default defineConfig({
  test: {
    projects: [
      {
        extends: './vite.config.ts',
        test: {
          name: 'unit',
          ...PATIENCE,
          include: [`tests/{${NODE_TESTS}}/**/*.test.ts`],
          setupFiles: ['tests/support/quiet-console.ts'],
        },
      },
      {
        extends: './vite.config.ts',
        test: {
          name: 'browser',
          ...PATIENCE,
          include: ['tests/browser/**/*.test.ts'],
          setupFiles: ['vitest-browser-svelte', 'tests/support/quiet-console.ts'],
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
          ...PATIENCE,
        },
      },
    ],
  },
});
