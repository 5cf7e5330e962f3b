/** Opens the built site in Chromium for the end-to-end tests, and watches what it says and asks for. */
import {
  chromium,
  type Browser,
  type BrowserContext,
  type BrowserContextOptions,
  type Page,
} from 'playwright';
import { afterAll, afterEach, expect, inject, onTestFinished } from 'vitest';
import { launchOptions } from './chromium.ts';
import { UNUSED_PRELOAD } from './expected.ts';
import { PATIENCE } from './patience.ts';

export interface OpenOptions extends BrowserContextOptions {
  /** Console messages, page errors and failed requests that this test expects; others fail it. */
  readonly expected?: readonly RegExp[];
  /** Called before the page is opened: the place for `page.route` and `page.addInitScript`. */
  readonly prepare?: (page: Page) => Promise<unknown>;
  /** The reader's day. */
  readonly today?: Date;
  /** Takes over to check and close the page; without it that is done when the test ends. */
  readonly keep?: (opened: Opened) => void;
}

/** What remains to be done with a page. */
export interface Opened {
  /** Fails if the page did anything unexpected since it was last asked. */
  readonly check: () => void;
  readonly close: () => Promise<void>;
}

let browser: Promise<Browser> | undefined;

/** The browser of this test file, started when first wanted. */
const theBrowser = (): Promise<Browser> => (browser ??= chromium.launch(launchOptions()));

/**
 * The day on which the tests read the atlas, whenever they run: graduations from the list of LDCs
 * have come due by then, so that figures have the notice of it to find room for.
 */
const TODAY = new Date('2026-12-01T12:00:00Z');

/** Lets a page read another day from the clock; nothing else about time is changed. */
function readDay(now: number): void {
  globalThis.Date = new Proxy(Date, {
    construct: (original, given) =>
      Reflect.construct(original, given.length ? given : [now]) as Date,
    get: (original, name) =>
      name === 'now' ? () => now : (Reflect.get(original, name) as unknown),
  });
}

/** A context of its own in that browser, in which everything waits with the tests' patience. */
export async function openContext(
  options: BrowserContextOptions,
  today: Date = TODAY,
): Promise<BrowserContext> {
  const context = await (await theBrowser()).newContext(options);
  await context.addInitScript(readDay, today.getTime());
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

/** Addresses of something else than the view whose data every page starts to load at once. */
const OTHER_VIEW = /[?&](page|indicator|view)=/;

const keepForTest = ({ check, close }: Opened): void => {
  onTestFinished(async () => {
    await close();
    check();
  });
};

/**
 * Opens a path of the built site ("index.html?time=2019") in a context of its own. When the test
 * ends the page is closed, and the test fails if the page did anything unexpected.
 */
export const openAtlas = async (path = 'index.html', options: OpenOptions = {}): Promise<Page> => {
  const { expected = [], prepare, today, keep = keepForTest, ...contextOptions } = options;
  const url = new URL(path, inject('siteUrl'));
  const context = await openContext(contextOptions, today);
  const page = await context.newPage();
  const complaints = watch(page, url.origin);
  const allowed = OTHER_VIEW.test(url.search) ? [UNUSED_PRELOAD, ...expected] : expected;
  const check = (): void => {
    const said = complaints.splice(0);
    const unexpected = said.filter((text) => !allowed.some((pattern) => pattern.test(text)));
    expect(unexpected, `what ${path} must not do`).toEqual([]);
  };
  keep({ check, close: () => context.close() });
  await prepare?.(page);
  await page.goto(url.href);
  return page;
};

/**
 * One page for the tests of a `describe`, opened when the first of them asks for it: for tests that
 * read, and for those that change nothing that another of them looks at. What the page does
 * unexpectedly fails the test during which it did it.
 *
 * @param open Opens the page with these options among its own.
 */
export function sharedPage(open: (options: OpenOptions) => Promise<Page>): () => Promise<Page> {
  const kept: Opened[] = [];
  let page: Promise<Page> | undefined;
  afterEach(() => {
    for (const { check } of kept) check();
  });
  afterAll(async () => {
    for (const { close } of kept) await close();
    for (const { check } of kept) check();
  });
  return () => (page ??= open({ keep: (opened) => kept.push(opened) }));
}
