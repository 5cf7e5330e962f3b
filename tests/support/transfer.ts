/** What a page loads, and what that weighs as hosts send it (Brotli at its best setting). */
import { brotliCompressSync } from 'node:zlib';
import type { Page } from 'playwright';

export interface Transfer {
  /** Path below the site. */
  readonly path: string;
  readonly kind: 'html' | 'js' | 'css' | 'data' | 'other';
  readonly body: Buffer;
  /** Bytes after Brotli. */
  readonly brotli: number;
}

const KINDS: readonly (readonly [RegExp, Transfer['kind']])[] = [
  [/\.html$|\/$|^$/, 'html'],
  [/\.js$/, 'js'],
  [/\.css$/, 'css'],
  [/\.(csv|json)$/, 'data'],
];

const transferOf = (path: string, body: Buffer): Transfer => ({
  path,
  kind: KINDS.find(([pattern]) => pattern.test(path))?.[1] ?? 'other',
  body,
  brotli: brotliCompressSync(body).length,
});

/** Starts to record what a page loads; calling the result gives all that came until then. */
export const recordTransfers = (page: Page, siteUrl: string): (() => Promise<Transfer[]>) => {
  const bodies = new Map<string, Promise<Buffer>>();
  page.on('response', (response) => {
    const url = response.url();
    if (!url.startsWith(siteUrl) || response.status() !== 200) return;
    const body = response.body();
    body.catch(() => bodies.delete(url));
    bodies.set(url, body);
  });
  return () =>
    Promise.all(
      [...bodies].map(async ([url, body]) =>
        transferOf(new URL(url).pathname.slice(new URL(siteUrl).pathname.length), await body),
      ),
    );
};

/** Bytes after Brotli of all transfers of a kind, or of all. */
export const brotliBytes = (transfers: readonly Transfer[], kind?: Transfer['kind']): number =>
  transfers
    .filter((each) => kind === undefined || each.kind === kind)
    .reduce((sum, { brotli }) => sum + brotli, 0);

/** Waits until the page has painted its first map. */
export const firstMap = (page: Page): Promise<unknown> =>
  page.waitForFunction(() => performance.getEntriesByName('first-map').length > 0);
