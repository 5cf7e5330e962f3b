/** Somebody else's page, on another host than the atlas, with figures in it. */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Frame, Page } from 'playwright';
import { expect, inject, onTestFinished } from 'vitest';
import { SETTLED, type Size } from '../../src/pages/embed/height.ts';
import { openContext } from '../support/atlas.ts';

export interface HostOptions {
  /** A Content-Security-Policy that the page is sent with. */
  readonly csp?: string;
  readonly width?: number;
  readonly javaScriptEnabled?: boolean;
  readonly colorScheme?: 'light' | 'dark';
  /** What the console may say; anything else fails the test. */
  readonly expected?: readonly RegExp[];
}

/** Where a figure is embedded from. */
export const embedUrl = (query: string): string => `${inject('siteUrl')}embed.html?${query}`;

export const siteUrl = (path: string): string => inject('siteUrl') + path;

/** The plain frame, as the dialog hands it out. */
export const frameHtml = (query: string, attributes = ''): string =>
  `<iframe src="${embedUrl(query)}" title="A figure" style="width:100%;height:520px;border:0;display:block" ${attributes}></iframe>`;

/**
 * Frames that lie one upon the other, so that all of them are in sight: a browser does not draw the
 * others, nor tell them of a new size.
 */
export const inSight = (frames: readonly string[]): string =>
  `<style>#pile { display: grid } #pile > * { grid-area: 1 / 1 }</style><div id="pile">${frames.join('')}</div>`;

export const hostScript = (): string => `<script async src="${siteUrl('embed.js')}"></script>`;

/** Serves one page under the name "localhost", which is another site than the atlas. */
async function serve(html: string, csp: string | undefined): Promise<string> {
  const server = createServer((request, response) => {
    const headers = { 'content-type': 'text/html; charset=utf-8' };
    const found = request.url === '/';
    response.writeHead(
      found ? 200 : 404,
      csp ? { ...headers, 'content-security-policy': csp } : headers,
    );
    response.end(found ? html : '');
  });
  await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  return `http://localhost:${(server.address() as AddressInfo).port}/`;
}

declare global {
  interface Window {
    /** Every message that the page around has been sent. */
    heard: unknown[];
  }
}

/** Opens a page with this body; a test fails where it or a frame in it complains. */
export async function openHost(body: string, options: HostOptions = {}): Promise<Page> {
  const { csp, width = 800, expected = [], ...contextOptions } = options;
  const html = `<!doctype html><link rel="icon" href="data:,"><body style="margin:0">${body}</body>`;
  const url = await serve(html, csp);
  const viewport = { width, height: 900 };
  const context = await openContext({ viewport, ...contextOptions });
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on('console', (message) => complaints.push(`${message.type()}: ${message.text()}`));
  page.on('pageerror', (error) => complaints.push(`page error: ${error.message}`));
  onTestFinished(async () => {
    await context.close();
    expect(complaints.filter((text) => !expected.some((each) => each.test(text)))).toEqual([]);
  });
  await page.addInitScript(() => {
    if (window !== window.top) return;
    window.heard = [];
    window.addEventListener('message', ({ data }) => window.heard.push(data));
  });
  await page.goto(url);
  return page;
}

/** The frames of a page, in the order in which they stand in it, once all have an address. */
export async function framesOf(page: Page): Promise<Frame[]> {
  const elements = await page.locator('iframe').elementHandles();
  const frames = await Promise.all(elements.map((element) => element.contentFrame()));
  return frames.flatMap((frame) => frame ?? []);
}

export async function frameOf(page: Page): Promise<Frame> {
  const [frame] = await framesOf(page);
  if (!frame) throw new Error('The page has no frame.');
  return frame;
}

export interface Fit {
  readonly frame: Size;
  /** Height of what the frame holds. */
  readonly content: number;
  /** What the frame is higher than that. */
  readonly left: number;
  readonly scrolls: boolean;
  /** Whether the figure makes do with its frame, so that its content is lower than it could be. */
  readonly makesDo: boolean;
  /** Whether the figure says that it has settled in the frame as it is now. */
  readonly settled: boolean;
}

/** How a figure lies in its frame. */
const fitOf = (frame: Frame): Promise<Fit> =>
  frame.evaluate(() => {
    const root = document.documentElement;
    const { innerWidth: width, innerHeight: height } = window;
    const figure = document.getElementById('embed')?.getBoundingClientRect().height ?? 0;
    const content = Math.ceil(figure);
    return {
      frame: { width, height },
      content,
      left: height - content,
      scrolls: root.scrollHeight > root.clientHeight || root.scrollWidth > root.clientWidth,
      makesDo: root.dataset.fit !== undefined,
      settled: root.dataset.settled === `${width} ${height}`,
    };
  });

async function whenever(frame: Frame, wanted: object, what: string | undefined): Promise<Fit> {
  let fit: Fit | undefined;
  const look = async (): Promise<Fit> => (fit = await fitOf(frame));
  await expect.poll(look, what === undefined ? {} : { message: what }).toMatchObject(wanted);
  if (!fit) throw new Error('Nothing was looked at.');
  return fit;
}

/**
 * Waits until a figure says that it has settled.
 *
 * @param size - What the frame is to have by then, where the test has just changed it.
 * @param what - Names the figure where there are several.
 */
export const settled = (frame: Frame, size: Partial<Size> = {}, what?: string): Promise<Fit> =>
  whenever(frame, { settled: true, frame: size }, what);

const GIVEN = { settled: true, makesDo: false, left: 0, scrolls: false };

/** Waits until a figure has settled in a frame that the page around has given just its height. */
export const answered = (frame: Frame, size: Partial<Size> = {}, what?: string): Promise<Fit> =>
  whenever(frame, { ...GIVEN, frame: size }, what);

/** What the page around was told of settling so far: the size of the frame, or null. */
export const settlingHeard = (page: Page): Promise<(Size | null)[]> =>
  page.evaluate(
    (key) =>
      window.heard.flatMap((data) =>
        typeof data === 'object' && data !== null && key in data
          ? [(data as Record<string, Size | null>)[key] ?? null]
          : [],
      ),
    SETTLED,
  );

/** The heights that the page around was told so far, in each of the formats. */
export const heightsHeard = (
  page: Page,
): Promise<Record<'amp' | 'datawrapper' | 'text', number[]>> =>
  page.evaluate(() => {
    const told: Record<'amp' | 'datawrapper' | 'text', number[]> = {
      amp: [],
      datawrapper: [],
      text: [],
    };
    for (const data of window.heard) {
      if (typeof data === 'string') {
        const { context, height } = JSON.parse(data) as { context: string; height: number };
        if (context === 'iframe.resize') told.text.push(height);
      } else if (typeof data === 'object' && data !== null) {
        const message = data as Record<string, unknown>;
        if (message.sentinel === 'amp') told.amp.push(message.height as number);
        const byId = message['datawrapper-height'];
        if (byId) told.datawrapper.push(...Object.values(byId as Record<string, number>));
      }
    }
    return told;
  });
