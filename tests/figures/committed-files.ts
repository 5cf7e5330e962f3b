/** All files of the site as committed, read as a page holds them. */
import { readFileSync } from 'node:fs';
import { parseRoadmap } from '../../src/io/roadmap.ts';
import { parseSources } from '../../src/io/sources.ts';
import { TABLES } from '../../src/io/tables.ts';
import { parseWorld } from '../../src/io/topology.ts';
import type { WholeFiles } from '../../src/analysis/files.ts';
import { committed } from '../analysis/committed-data.ts';

const text = (name: string): string => readFileSync(`data/${name}`, 'utf8');

export const committedFiles = (): WholeFiles => ({
  tables: Object.fromEntries(TABLES.map((id) => [id, committed(id)])),
  world: parseWorld(text('world.topo.json')),
  roadmap: parseRoadmap(text('roadmap.json')),
  sources: parseSources(text('sources.json')),
});
