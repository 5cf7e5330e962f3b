/** Somebody else's page, on another host than the atlas, with figures in it. */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Frame, Page } from 'playwright';
import { expect, inject, onTestFinished } from 'vitest';
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

/** Waits until the figure, or a message in its place, is there. */
export const shown = (frame: Frame): Promise<unknown> =>
  frame.locator('#embed:not(:has([data-waiting])) > *').first().waitFor();

export interface Fit {
  readonly frame: { readonly width: number; readonly height: number };
  /** Height of what the frame holds. */
  readonly content: number;
  readonly scrolls: boolean;
}

/** How a figure lies in its frame. */
export const fitOf = (frame: Frame): Promise<Fit> =>
  frame.evaluate(() => {
    const root = document.documentElement;
    const content = document.getElementById('embed')?.getBoundingClientRect().height ?? 0;
    return {
      frame: { width: window.innerWidth, height: window.innerHeight },
      content: Math.ceil(content),
      scrolls: root.scrollHeight > root.clientHeight || root.scrollWidth > root.clientWidth,
    };
  });

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
