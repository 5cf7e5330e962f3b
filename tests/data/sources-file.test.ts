import { expect, it } from 'vitest';
import { sourcesJson } from '../../data/build/sources-file.ts';
import { CATALOGUE } from '../../data/build/tables/catalogue.ts';

const files = (): Map<string, string> =>
  new Map(
    CATALOGUE.map(({ file }) => [
      file,
      file.endsWith('.json')
        ? '{"objects":{"countries":{"geometries":[{},{}]}}}\n'
        : 'iso3,year,value\nNER,1999,0\nNER,2000,1\nNER,2001,2\n',
    ]),
  );

const entries = () =>
  JSON.parse(sourcesJson(files())) as { file: string; rows: number; sha256: string }[];

it('counts rows by source where a file has two, and outlines of the map', () => {
  const rowsOf = (name: string): number[] =>
    entries().flatMap(({ file, rows }) => (file === name ? [rows] : []));
  expect(rowsOf('internet-use.csv')).toEqual([2, 1]);
  expect(rowsOf('population.csv')).toEqual([3]);
  expect(rowsOf('world.topo.json')).toEqual([2]);
});

it('gives the checksum of every file', () => {
  expect(entries().every(({ sha256 }) => /^[0-9a-f]{64}$/.test(sha256))).toBe(true);
});

it('does not let a file go without its source, or a source without its file', () => {
  expect(() => sourcesJson(new Map([...files(), ['new.csv', 'a\n']]))).toThrow(
    'new.csv is not in the catalogue of sources',
  );
  const fewer = files();
  fewer.delete('places.csv');
  expect(() => sourcesJson(fewer)).toThrow('the catalogue lists places.csv, which is not built');
});
