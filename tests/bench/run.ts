/**
 * `npm run bench`: what the built site weighs and how fast it is in Chromium, at full and at a
 * quarter of the processor's speed. Times are medians and depend on the machine; nothing fails here.
 */
import { fileURLToPath } from 'node:url';
import { chromium, type Browser, type Page } from 'playwright';
import { launchOptions } from '../support/chromium.ts';
import { serveFolder } from '../support/static-server.ts';
import { brotliBytes, firstMap, recordTransfers, type Transfer } from '../support/transfer.ts';
import { changeYears, type YearChange } from './year-change.ts';

const RUNS = Number(process.env.BENCH_RUNS ?? 7);
const SLOWDOWNS = [1, 4];

const quantile = (values: readonly number[], share: number): number => {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? NaN;
};
const median = (values: readonly number[]): number => quantile(values, 0.5);

interface Opened {
  readonly page: Page;
  readonly transfers: () => Promise<Transfer[]>;
  readonly close: () => Promise<void>;
}

/** A page with an empty cache on a processor so many times slower. */
const open = async (browser: Browser, url: string, slowdown: number): Promise<Opened> => {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
  const page = await context.newPage();
  // The TypeScript runner wraps named functions in a helper that the page does not have.
  await page.addInitScript('globalThis.__name = (value) => value');
  const session = await context.newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
  const transfers = recordTransfers(page, url);
  await page.goto(url);
  await firstMap(page);
  return { page, transfers, close: () => context.close() };
};

const markTime = (page: Page): Promise<number> =>
  page.evaluate(() => performance.getEntriesByName('first-map')[0]?.startTime ?? NaN);

const kilobytes = (bytes: number): number => Math.round(bytes / 100) / 10;
const milliseconds = (time: number): number => Math.round(time * 10) / 10;

const printBytes = (transfers: readonly Transfer[]): void => {
  console.log('\nLoaded until the first map, in KB');
  console.table(
    transfers.map(({ path, kind, body, brotli }) => ({
      file: path || 'index.html',
      kind,
      plain: kilobytes(body.length),
      brotli: kilobytes(brotli),
    })),
  );
  console.log(
    `JavaScript ${kilobytes(brotliBytes(transfers, 'js'))} KB, all ${kilobytes(brotliBytes(transfers))} KB (Brotli)`,
  );
};

/** Times at one speed: every run opens the page anew and then moves through the years once. */
const measure = async (browser: Browser, url: string, slowdown: number): Promise<object> => {
  const maps: number[] = [];
  const changes: YearChange[] = [];
  for (let run = 0; run < RUNS; run++) {
    const { page, close } = await open(browser, url, slowdown);
    maps.push(await markTime(page));
    changes.push(...(await changeYears(page)));
    await close();
  }
  const scripts = changes.map(({ script }) => script);
  const paints = changes.map(({ paint }) => paint);
  return {
    'CPU slowed': `${slowdown}×`,
    'first map, ms': milliseconds(median(maps)),
    'year change: script, ms': milliseconds(median(scripts)),
    'script, p95': milliseconds(quantile(scripts, 0.95)),
    'to paint, ms': milliseconds(median(paints)),
    'to paint, p95': milliseconds(quantile(paints, 0.95)),
  };
};

const server = await serveFolder(fileURLToPath(new URL('../../dist/', import.meta.url)));
const browser = await chromium.launch(launchOptions());
try {
  const { transfers, close } = await open(browser, server.url, 1);
  printBytes(await transfers());
  await close();

  console.log(`\nTimes, medians of ${RUNS} runs`);
  const rows: object[] = [];
  for (const slowdown of SLOWDOWNS) rows.push(await measure(browser, server.url, slowdown));
  console.table(rows);
} finally {
  await browser.close();
  await server.close();
}
