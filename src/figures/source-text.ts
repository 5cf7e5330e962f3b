/** Sources as they are written below a picture, in a file of data and in a citation. */
import type { DataSource } from '../model/source.ts';
import { FIGURE } from '../messages/page.ts';
import { facts, labelled, statements, withAside } from '../messages/joining.ts';

/** Publisher, title, vintage and licence of a source, in a line. */
export const sourceText = (source: DataSource): string =>
  withAside(citedSource(source), source.licence.name);

/** Publisher, title and vintage: what a citation names of its data. */
export const citedSource = ({ publisher, title, vintage }: DataSource): string =>
  facts([publisher, title, vintage]);

/** The sources of a figure in one sentence; empty where it has none. */
export const sourcesText = (sources: readonly DataSource[]): string =>
  sources.length === 0 ? '' : labelled(FIGURE.sources, statements(sources.map(sourceText)));
