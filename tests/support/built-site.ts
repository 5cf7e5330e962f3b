/** Set up once for the end-to-end tests: serves the built site from a folder deep inside a host. */
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { TestProject } from 'vitest/node';
import { serveFolder } from './static-server.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Where the built site is served, with a slash at the end. */
    siteUrl: string;
  }
}

/** The folder of the built site. */
export const DIST = fileURLToPath(new URL('../../dist/', import.meta.url));

export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  if (!existsSync(`${DIST}index.html`))
    throw new Error('The site is not built yet: run "npm run build" first.');
  const server = await serveFolder(DIST, '/some/folder/');
  project.provide('siteUrl', server.url);
  return server.close;
}
