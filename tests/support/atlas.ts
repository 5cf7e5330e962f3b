/** Opens the built site in Chromium for the end-to-end tests, and watches what it says and asks for. */
import {
  chromium,
  type Browser,
  type BrowserContext,
  type BrowserContextOptions,
  type Page,
} from 'playwright';
import { afterAll, expect, inject, onTestFinished } from 'vitest';
import { launchOptions } from './chromium.ts';
import { PATIENCE } from './patience.ts';

export interface OpenOptions extends BrowserContextOptions {
  /** Console messages, page errors and failed requests that this test expects; others fail it. */
  readonly expected?: readonly RegExp[];
  /** Called before the page is opened: the place for `page.route` and `page.addInitScript`. */
  readonly prepare?: (page: Page) => Promise<unknown>;
}

let browser: Promise<Browser> | undefined;

/** The browser of this test file, started when first wanted. */
const theBrowser = (): Promise<Browser> => (browser ??= chromium.launch(launchOptions()));

/** A context of its own in that browser, in which everything waits with the tests' patience. */
export async function openContext(options: BrowserContextOptions): Promise<BrowserContext> {
  const context = await (await theBrowser()).newContext(options);
  context.setDefaultTimeout(PATIENCE);
  return context;
}

afterAll(async () => {
  await (await browser)?.close();
  browser = undefined;
});

/** Collects everything that a page must not do: speak on the console, fail, ask other hosts. */
const watch = (page: Page, origin: string): string[] => {
  const complaints: string[] = [];
  page.on('console', (message) => complaints.push(`console ${message.type()}: ${message.text()}`));
  page.on('pageerror', (error) => complaints.push(`page error: ${error.message}`));
  page.on('request', (request) => {
    const url = new URL(request.url());
    if (/^(https?|wss?):$/.test(url.protocol) && url.origin !== origin)
      complaints.push(`request to another host: ${url.href}`);
  });
  return complaints;
};

/**
 * Opens a path of the built site ("index.html?time=2019") in a context of its own. When the test
 * ends the page is closed, and the test fails if the page did anything unexpected.
 */
export const openAtlas = async (path = 'index.html', options: OpenOptions = {}): Promise<Page> => {
  const { expected = [], prepare, ...contextOptions } = options;
  const url = new URL(path, inject('siteUrl'));
  const context = await openContext(contextOptions);
  const page = await context.newPage();
  const complaints = watch(page, url.origin);
  onTestFinished(async () => {
    await context.close();
    const unexpected = complaints.filter((text) => !expected.some((pattern) => pattern.test(text)));
    expect(unexpected, `what ${path} must not do`).toEqual([]);
  });
  await prepare?.(page);
  await page.goto(url.href);
  return page;
};
