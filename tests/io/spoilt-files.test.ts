/** A file is used as the site was built with it or not at all, whatever reads it. */
import fc from 'fast-check';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { FileError } from '../../src/io/problem.ts';
import { fileErrorText } from '../../src/messages/data/files.ts';
import type { FileId } from '../../src/analysis/files.ts';
import { holds } from '../support/property.ts';
import { FILES, hostWith, readFrom, spoilingsOf, textOf, type Spoil } from '../support/spoilt.ts';

const asCsv = (text: string): Response =>
  new Response(text, { headers: { 'content-type': 'text/csv' } });

/** Some spoilings leave some files as they are: one without numbers loses none. */
const isSpoilt = async (id: FileId, spoil: Spoil): Promise<boolean> =>
  (await spoil(textOf(id)).text()) !== textOf(id);

describe('A data file', () => {
  afterEach(() => {
    vi.unstubAllGlobals();
  });

  it.each(FILES)('is taken whole: %s', async (id) => {
    vi.stubGlobal('fetch', hostWith(null, asCsv));
    await expect(readFrom(id)).resolves.toBeDefined();
    const windows = (text: string) => asCsv(`\uFEFF${text.replaceAll('\n', '\r\n')}`);
    vi.stubGlobal('fetch', hostWith(id, windows));
    await expect(readFrom(id)).resolves.toBeDefined();
  });

  it.each(FILES)(
    'is refused, with the file and the reason, where anything happened to %s',
    async (id) => {
      let spoilt = 0;
      for (const [what, spoil] of spoilingsOf(id)) {
        if (!(await isSpoilt(id, spoil))) continue;
        spoilt += 1;
        vi.stubGlobal('fetch', hostWith(id, spoil));
        const error: unknown = await readFrom(id).catch((thrown: unknown) => thrown);
        expect(error, `${id} ${what}`).toBeInstanceOf(FileError);
        expect(fileErrorText(error as FileError), `${id} ${what}`).toMatch(
          new RegExp(`^data/${id}[.a-z]* cannot be used: .+\\.$`),
        );
      }
      expect(spoilt).toBeGreaterThanOrEqual(12);
    },
  );

  it('is refused wherever it is cut', async () => {
    const cut = fc.record({
      id: fc.constantFrom(...FILES),
      at: fc.double({ min: 0, max: 1, noNaN: true }),
      atLine: fc.boolean(),
    });
    await holds(
      fc.asyncProperty(cut, async ({ id, at, atLine }) => {
        const text = textOf(id).trimEnd();
        const end = Math.floor(at * (text.length - 1));
        const part = atLine ? text.slice(0, text.lastIndexOf('\n', end) + 1) : text.slice(0, end);
        vi.stubGlobal(
          'fetch',
          hostWith(id, () => asCsv(part)),
        );
        await expect(readFrom(id)).rejects.toBeInstanceOf(FileError);
      }),
      { runs: 200 },
    );
  });
});
