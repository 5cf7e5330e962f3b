/** The Roadmap and all datasets as committed, as the figures of the Roadmap page take them. */
import { readFileSync } from 'node:fs';
import type { RoadmapInput } from '../../../src/figures/roadmap/input.ts';
import type { FigureView } from '../../../src/figures/view.ts';
import { parseRoadmap } from '../../../src/io/roadmap.ts';
import { parseSources } from '../../../src/io/sources.ts';
import type { TableId } from '../../../src/model/tables.ts';
import { everyTable } from '../../analysis/committed-data.ts';

export const input: RoadmapInput = {
  tables: everyTable(),
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
