/** Builds everything from the publishers' files twice and compares with what is committed. */
import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { build, type Build } from '../../data/build/build.ts';

const sources = process.env.ATLAS_SOURCES;
const DATA = join(import.meta.dirname, '../../data');

/** Writes a build to a folder of its own and reads it back, by file name. */
function written({ files }: Build): Map<string, string> {
  const folder = mkdtempSync(join(tmpdir(), 'atlas-data-'));
  for (const [name, text] of files) writeFileSync(join(folder, name), text);
  return new Map(
    readdirSync(folder).map((name) => [name, readFileSync(join(folder, name), 'utf8')]),
  );
}

if (sources === undefined) {
  console.info("rebuild: skipped, because ATLAS_SOURCES names no folder of publishers' files");
}

describe.skipIf(sources === undefined)("rebuilding from the publishers' files", () => {
  let first: Build;
  let second: Build;

  beforeAll(async () => {
    first = await build(sources ?? '');
    second = await build(sources ?? '');
  }, 120_000);

  it('gives the same bytes twice', () => {
    expect(written(second)).toEqual(written(first));
  });

  it('gives the bytes that are committed', () => {
    for (const [name, text] of written(first)) {
      const committed = readFileSync(join(DATA, name), 'utf8');
      // Not toBe: a difference of two megabytes is no message.
      expect(`${name}: ${text === committed ? 'same' : 'different'}`).toBe(`${name}: same`);
    }
  });

  it('accounts for every value: what was read was kept or dropped with a reason', () => {
    for (const { file, read, kept, dropped } of first.ledger.accounts) {
      const gone = [...dropped.values()].reduce((sum, count) => sum + count, 0);
      expect(`${file}: ${kept + gone}`).toBe(`${file}: ${read}`);
    }
  });

  it('drops only what a rule names', () => {
    const reasons = first.ledger.accounts.flatMap(({ dropped }) => [...dropped.keys()]);
    expect([...new Set(reasons)].map((reason) => reason.slice(0, 30)).sort()).toEqual([
      'Channel Islands: the World Ban',
      'Serbia and Montenegro (to 2005',
      'aggregate rows of the World Ba',
      'indicators the atlas does not ',
      'people covered by a network, i',
      'regions of the SDG database',
      'totals repeated beside a break',
      'voice baskets and voice-and-da',
      'zero taken as missing (SOM mob',
      'zero taken as missing (SOM mob',
    ]);
  });
});
