import { DATASETS } from '../../src/io/tables.ts';
import { describe, expect, it, vi } from 'vitest';
import { createLibrary, type Fetcher } from '../../src/io/library.ts';
import { checkSum } from '../../src/io/manifest.ts';
import { FileError } from '../../src/io/problem.ts';

const COVERAGE = 'iso3,year,value\nNER,2019,20\n';

const unchecked = () => null;

describe('The library', () => {
  it('loads a file once, when it is first wanted', async () => {
    const fetcher = vi.fn<Fetcher>(() => Promise.resolve(COVERAGE));
    const library = createLibrary(DATASETS, fetcher, unchecked);
    expect(fetcher).not.toHaveBeenCalled();
    const [first, second] = await Promise.all([
      library.table('coverage-4g'),
      library.table('coverage-4g'),
    ]);
    expect(first).toBe(second);
    expect(fetcher.mock.calls).toEqual([['data/coverage-4g.csv', false]]);
  });

  it('asks again for a file that failed', async () => {
    const fetcher = vi
      .fn<Fetcher>()
      .mockRejectedValueOnce(new FileError('data/coverage-4g.csv', { code: 'unreachable' }))
      .mockResolvedValueOnce(COVERAGE);
    const library = createLibrary(DATASETS, fetcher, unchecked);
    await expect(library.table('coverage-4g')).rejects.toBeInstanceOf(FileError);
    expect((await library.table('coverage-4g')).size).toBe(1);
    expect(fetcher.mock.calls.map(([, again]) => again)).toEqual([false, true]);
  });

  it('lets one file fail without the others', async () => {
    const library = createLibrary(
      DATASETS,
      (file) => Promise.resolve(file === 'data/population.csv' ? '' : COVERAGE),
      unchecked,
    );
    await expect(library.table('population')).rejects.toMatchObject({ reason: { code: 'empty' } });
    await expect(library.table('coverage-4g')).resolves.toBeInstanceOf(Map);
  });

  it('takes a file as the site was built with it, or not at all', async () => {
    const record = { rows: 1, check: checkSum(COVERAGE) };
    const read = (text: string) =>
      createLibrary(
        DATASETS,
        () => Promise.resolve(text),
        () => record,
      ).table('coverage-4g');
    const reason = (text: string) =>
      read(text).catch((error: unknown) => (error as FileError).reason);
    expect((await read(COVERAGE)).size).toBe(1);
    expect((await read(COVERAGE.replaceAll('\n', '\r\n'))).size).toBe(1);
    expect(await reason(`${COVERAGE}TCD,2019,30\n`)).toEqual({
      code: 'rows',
      found: 2,
      expected: 1,
    });
    expect(await reason(COVERAGE.replace('20\n', '30\n'))).toEqual({ code: 'changed' });
    expect(await reason(`iso3,year,value\nNER,2019,n/a\n`)).toMatchObject({
      code: 'no-usable-rows',
    });
  });

  it('refuses a table of which a cell cannot be read, and tells which', async () => {
    const text = `${COVERAGE}TCD,2019,n/a\n`;
    const library = createLibrary(DATASETS, () => Promise.resolve(text), unchecked);
    await expect(library.table('coverage-4g')).rejects.toMatchObject({
      reason: { code: 'cells', problems: [{ row: 3, column: 'value', value: 'n/a' }] },
    });
  });
});
