/** How workbooks are zipped under the content security policy. */
import type { Plugin } from 'vite';

/** Lets workbooks be zipped without workers, which the content security policy forbids. */
export const zipWithoutWorkers = (root: string): Plugin => ({
  name: 'atlas:zip-without-workers',
  apply: 'build',
  enforce: 'pre',
  resolveId: (source, importer) =>
    source === 'fflate' && importer?.includes('/write-excel-file/')
      ? `${root}src/export/zip-at-once.ts`
      : null,
});
