/** A plain static host for the tests: files of one folder, the right types, 404 for the rest. */
import { createReadStream, statSync } from 'node:fs';
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';

const TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
};

export interface StaticServer {
  /** The address of the folder, with a slash at its end. */
  readonly url: string;
  readonly close: () => Promise<void>;
}

const isFile = (path: string): boolean =>
  statSync(path, { throwIfNoEntry: false })?.isFile() ?? false;

const answer = (
  folder: string,
  prefix: string,
  address: string,
  response: ServerResponse,
): void => {
  const { pathname } = new URL(address, 'http://localhost');
  const inside = normalize(decodeURIComponent(pathname));
  const asked = inside.endsWith('/') ? `${inside}index.html` : inside;
  const path = join(folder, asked.slice(prefix.length - 1));
  if (!asked.startsWith(prefix) || !isFile(path)) {
    response
      .writeHead(404, { 'content-type': 'text/html' })
      .end('<!doctype html><h1>Not found</h1>');
    return;
  }
  response.writeHead(200, { 'content-type': TYPES[extname(path)] ?? 'application/octet-stream' });
  createReadStream(path).pipe(response);
};

/**
 * Serves `folder` on a free port of this machine, under `prefix` (a path with a slash at both ends):
 * the atlas must work from any folder of any host.
 */
export const serveFolder = async (folder: string, prefix = '/'): Promise<StaticServer> => {
  const server = createServer((request, response) => {
    answer(folder, prefix, request.url ?? '/', response);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const close = (): Promise<void> =>
    new Promise((resolve) => {
      server.closeAllConnections();
      server.close(() => {
        resolve();
      });
    });
  return { url: `http://127.0.0.1:${port}${prefix}`, close };
};
