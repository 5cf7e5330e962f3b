/** Figures of Explore made from the committed data, by their address. */
import { parseRoadmap } from '../../src/io/roadmap.ts';
import { readFileSync } from 'node:fs';
import { parseHTML } from 'linkedom';
import * as Plot from '@observablehq/plot';
import { exploreFigure } from '../../src/figures/explore/explore-figure.ts';
import type { FigureView } from '../../src/figures/view.ts';
import type { Target } from '../../src/model/roadmap.ts';
import type { DataSource } from '../../src/model/source.ts';
import type { WorldTopology } from '../../src/model/world.ts';
import { geographyOf } from '../../src/scene/geography.ts';
import { selectionOf, type Selection } from '../../src/selection/selection.ts';
import type { View } from '../../src/address/view.ts';
import type { PictureEnvironment } from '../../src/picture/standalone.ts';
import { everyTable } from '../analysis/committed-data.ts';
import { viewAt } from '../support/view-at.ts';

const json = (path: string): unknown => JSON.parse(readFileSync(path, 'utf8'));

const tables = {
  ...everyTable(),
};

export const sources = json('data/sources.json') as readonly DataSource[];
const { targets } = parseRoadmap(readFileSync('data/roadmap.json', 'utf8'));
export const countries = tables.countries;
const geography = geographyOf(json('data/world.topo.json') as WorldTopology, tables.places);

/** A document for Plot, as the build of the site uses one. */
const { document } = parseHTML('<!doctype html><html></html>');

export const environment = (
  width: number,
  height?: number,
  more: Partial<PictureEnvironment> = {},
): PictureEnvironment => ({
  width,
  ...(height !== undefined && { height }),
  countries,
  geography,
  plot: Plot,
  document,
  ...more,
});

export interface CommittedFigure {
  readonly view: FigureView;
  readonly state: View;
  readonly selection: Selection;
}

/** The target of an address. @throws Error where it is about another measure than the one shown. */
function targetOf({ target: id }: View, { indicator, measure }: Selection): Target | null {
  if (id === null) return null;
  const target = targets.find((each) => each.id === id);
  if (target?.indicator !== indicator || target.measure !== measure.id)
    throw new Error(`The target ${id} is not about ${indicator.id}, ${measure.id}`);
  return target;
}

/** The figure that an address shows. @throws Error where it has no value, or asks what is not there. */
export function figureAt(address: string): CommittedFigure {
  const state = viewAt(address);
  const selection = selectionOf(tables, state);
  if (!selection) throw new Error(`Nothing to show at ${address}`);
  const target = targetOf(state, selection);
  const view = exploreFigure(state.view, { tables, sources, selection, view: state, target });
  return { view, state, selection };
}
