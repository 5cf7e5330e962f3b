/** The Roadmap and all datasets as committed, as the figures of the Roadmap page take them. */
import { readFileSync } from 'node:fs';
import type { RoadmapInput } from '../../../src/figures/roadmap/input.ts';
import type { FigureView } from '../../../src/figures/view.ts';
import { parseRoadmap } from '../../../src/io/roadmap.ts';
import { parseSources } from '../../../src/io/sources.ts';
import type { TableId } from '../../../src/model/tables.ts';
import { committed } from '../../analysis/committed-data.ts';

const TABLES: readonly TableId[] = [
  'countries',
  'ldc-membership',
  'population',
  'series-breaks',
  'internet-use',
  'internet-use-by-sex',
  'price-baskets',
  'price-medians',
  'coverage-4g',
  'group-estimates',
  'internet-use-2020-10',
  'internet-use-by-sex-2020-08',
  'group-estimates-2020-10',
];

export const input: RoadmapInput = {
  tables: Object.fromEntries(TABLES.map((id) => [id, committed(id)])),
  view: { countries: [], groups: [], region: null },
  roadmap: parseRoadmap(readFileSync('data/roadmap.json', 'utf8')),
  sources: parseSources(readFileSync('data/sources.json', 'utf8')),
};

/** A figure of which all datasets are there. */
export function built(view: FigureView | null): FigureView {
  if (view === null) throw new Error('A dataset of the figure is missing.');
  return view;
}

/** The same without a dataset, as if its file had failed. */
export function without(lost: TableId): RoadmapInput {
  const tables = Object.entries(input.tables).filter(([id]) => id !== lost);
  return {
    ...input,
    tables: Object.fromEntries(tables),
    whyMissing: (id) => `data/${id}.csv cannot be used: the file is not there.`,
  };
}
