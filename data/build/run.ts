/** `npm run data`: rebuilds the data files from the folder named by ATLAS_SOURCES. */
import { writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from './build.ts';
import { SourceRefusal } from './edge/refusal.ts';

const data = dirname(dirname(fileURLToPath(import.meta.url)));

try {
  const { files, ledger } = await build(process.env.ATLAS_SOURCES ?? join(data, 'sources'));
  console.log(ledger.print());
  for (const [name, text] of files) {
    writeFileSync(join(data, name), text);
    const size = name.endsWith('.csv')
      ? `${text.split('\n').length - 2} rows`
      : `${Buffer.byteLength(text)} bytes`;
    console.log(`wrote ${name}: ${size}`);
  }
} catch (error) {
  if (!(error instanceof SourceRefusal)) throw error;
  console.error(`Refused. ${error.message}`);
  process.exitCode = 1;
}
