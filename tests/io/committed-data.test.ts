import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parseRoadmap } from '../../src/io/roadmap.ts';
import { parseSources } from '../../src/io/sources.ts';
import { fileOf, parseTable } from '../../src/io/table.ts';
import { DATASETS, TABLES } from '../../src/io/tables.ts';
import { parseWorld } from '../../src/io/topology.ts';

const read = (file: string): string =>
  readFileSync(new URL(`../../${file}`, import.meta.url), 'utf8');

describe('The datasets of the project', () => {
  it.each(TABLES)('%s can be read to the last cell', (id) => {
    expect(parseTable(DATASETS, id, read(fileOf(id))).problems).toEqual([]);
  });

  it('include a topology, the Roadmap and the sources that can be read', () => {
    expect(parseWorld(read('data/world.topo.json')).objects.countries.geometries).not.toEqual([]);
    expect(parseRoadmap(read('data/roadmap.json')).recommendations).toHaveLength(8);
    expect(parseSources(read('data/sources.json')).map(({ file }) => file)).toEqual(
      expect.arrayContaining(TABLES.map((id) => `${id}.csv`)),
    );
  });
});
