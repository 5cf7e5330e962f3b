import { describe, expect, it, vi } from 'vitest';
import { createLibrary } from '../../src/io/library.ts';
import { FileError } from '../../src/io/problem.ts';

const COVERAGE = 'iso3,year,value\nNER,2019,20\n';

describe('The library', () => {
  it('loads a file once, when it is first wanted', async () => {
    const fetcher = vi.fn((_file: string) => Promise.resolve(COVERAGE));
    const library = createLibrary(fetcher);
    expect(fetcher).not.toHaveBeenCalled();
    const [first, second] = await Promise.all([
      library.table('coverage-4g'),
      library.table('coverage-4g'),
    ]);
    expect(first).toBe(second);
    expect(fetcher.mock.calls).toEqual([['data/coverage-4g.csv']]);
  });

  it('asks again for a file that failed', async () => {
    const fetcher = vi
      .fn<(file: string) => Promise<string>>()
      .mockRejectedValueOnce(new FileError('data/coverage-4g.csv', { code: 'unreachable' }))
      .mockResolvedValueOnce(COVERAGE);
    const library = createLibrary(fetcher);
    await expect(library.table('coverage-4g')).rejects.toBeInstanceOf(FileError);
    expect((await library.table('coverage-4g')).data.size).toBe(1);
  });

  it('lets one file fail without the others', async () => {
    const library = createLibrary((file) =>
      Promise.resolve(file === 'data/population.csv' ? '' : COVERAGE),
    );
    await expect(library.table('population')).rejects.toMatchObject({ reason: { code: 'empty' } });
    await expect(library.table('coverage-4g')).resolves.toMatchObject({ problems: [] });
  });
});
