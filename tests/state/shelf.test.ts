import { DATASETS } from '../../src/io/tables.ts';
import { describe, expect, it } from 'vitest';
import { createLibrary } from '../../src/io/library.ts';
import { FileError } from '../../src/io/problem.ts';
import { parseRoadmap } from '../../src/io/roadmap.ts';
import { Shelf } from '../../src/state/shelf.svelte.ts';

const USE = 'iso3,year,value,status\nNER,2019,10,reported\n';
const COVERAGE = 'iso3,year,value\nNER,2019,40\n';

const unchecked = () => null;

/** A shelf over files that a test writes; a missing one is not found. */
function shelfOf(files: Record<string, string>) {
  const asked: string[] = [];
  const library = createLibrary(
    DATASETS,
    (file) => {
      asked.push(file);
      const text = files[file];
      return text === undefined
        ? Promise.reject(new FileError(file, { code: 'not-found' }))
        : Promise.resolve(text);
    },
    unchecked,
  );
  return { shelf: new Shelf(library, { roadmap: () => Promise.resolve(parseRoadmap) }), asked };
}

describe('A file wanted', () => {
  it('is there after a while, as a typed table', async () => {
    const { shelf } = shelfOf({ 'data/internet-use.csv': USE });
    expect(shelf.tables).toEqual({});
    shelf.want('internet-use');
    await expect
      .poll(() => shelf.tables['internet-use']?.get('NER'))
      .toEqual([{ year: 2019, value: 10, status: 'reported' }]);
    expect(shelf.loaded()).toBe(shelf.tables);
    expect(shelf.failures.size).toBe(0);
  });

  it('is asked for once, however often it is wanted', async () => {
    const { shelf, asked } = shelfOf({ 'data/internet-use.csv': USE });
    shelf.want('internet-use', 'internet-use');
    shelf.want('internet-use');
    await expect.poll(() => shelf.tables['internet-use']).toBeDefined();
    shelf.want('internet-use');
    expect(asked).toEqual(['data/internet-use.csv']);
  });
});

describe('A file that fails', () => {
  it('leaves the others as they are, and says why', async () => {
    const { shelf } = shelfOf({ 'data/coverage-4g.csv': COVERAGE });
    shelf.want('internet-use', 'coverage-4g', 'world');
    await expect.poll(() => shelf.failures.size).toBe(2);
    await expect.poll(() => shelf.tables['coverage-4g']).toBeDefined();
    expect(shelf.tables['internet-use']).toBeUndefined();
    expect(shelf.failures.get('internet-use')?.reason).toEqual({ code: 'not-found' });
    expect(shelf.failures.get('world')?.file).toBe('data/world.topo.json');
  });

  it('is asked for again only when the reader tries again', async () => {
    const files: Record<string, string> = { 'data/coverage-4g.csv': COVERAGE };
    const { shelf, asked } = shelfOf(files);
    shelf.want('internet-use', 'coverage-4g');
    await expect.poll(() => shelf.failures.has('internet-use')).toBe(true);
    shelf.want('internet-use');
    expect(asked.filter((file) => file.includes('internet-use'))).toHaveLength(1);
    files['data/internet-use.csv'] = USE;
    shelf.retry();
    expect(shelf.failures.size).toBe(0);
    await expect.poll(() => shelf.tables['internet-use']).toBeDefined();
    expect(asked.filter((file) => file.includes('coverage'))).toHaveLength(1);
  });
});

it('a file with a cell that cannot be read fails whole: a sum of the rest is another sum', async () => {
  const { shelf } = shelfOf({ 'data/internet-use.csv': `${USE}TCD,2019,n/a,reported\n` });
  shelf.want('internet-use');
  await expect.poll(() => shelf.failures.size).toBe(1);
  expect(shelf.failures.get('internet-use')?.reason).toMatchObject({
    code: 'cells',
    problems: [{ file: 'data/internet-use.csv', row: 3, value: 'n/a' }],
  });
  expect(shelf.tables).toEqual({});
});

describe('Files wanted together', () => {
  it('are waited for, then whole, and nothing else comes with them', async () => {
    const { shelf } = shelfOf({ 'data/internet-use.csv': USE, 'data/coverage-4g.csv': COVERAGE });
    expect(shelf.standing(['coverage-4g'])).toBe('waiting');
    expect(shelf.take(['coverage-4g'])).toBeNull();
    shelf.want('internet-use', 'coverage-4g');
    await expect.poll(() => shelf.standing(['coverage-4g', 'internet-use'])).toBe('whole');
    expect(Object.keys(shelf.take(['coverage-4g'])?.tables ?? {})).toEqual(['coverage-4g']);
  });

  it('are lacking as soon as one of them failed', async () => {
    const { shelf } = shelfOf({ 'data/coverage-4g.csv': COVERAGE });
    shelf.want('internet-use', 'coverage-4g');
    await expect.poll(() => shelf.standing(['coverage-4g'])).toBe('whole');
    await expect
      .poll(() => shelf.standing(['coverage-4g', 'internet-use', 'world']))
      .toBe('lacking');
    expect(shelf.take(['coverage-4g', 'internet-use'])).toBeNull();
  });
});
