/** Which publishers the figures of a comparison rest on. */
import type { Reading } from '../../model/observation.ts';
import type { DataSource } from '../../model/source.ts';
import { estimatesTable } from '../../indicators/index.ts';
import type { Indicator } from '../../model/indicator.ts';
import type { TableId } from '../../model/tables.ts';
import { sourcesOf } from '../sources.ts';
import type { CompareContext } from './context.ts';

const ofFiles = (sources: readonly DataSource[], ids: readonly TableId[]): DataSource[] =>
  sources.filter(({ file }) => ids.some((id) => file === `${id}.csv`));

/** Where the membership of the groups comes from: said where the groups' own values are told. */
function ofGroups({ comparison, sources }: CompareContext): DataSource[] {
  const standing = comparison.sides.flatMap(({ group }) =>
    group.kind === 'standing' && group.id !== 'world' ? [group.id] : [],
  );
  return ofFiles(sources, [
    ...(standing.some((id) => id !== 'ldc') ? (['countries'] as const) : []),
    ...(standing.includes('ldc') ? (['ldc-membership'] as const) : []),
  ]);
}

/**
 * The sources of a figure that shows single countries, beside which the group's value may stand: those
 * of the values themselves, and the publisher of 1990 to 1999 only where they are shown.
 */
export function sourcesOfMembers(
  { comparison, sources }: CompareContext,
  first: number,
): readonly DataSource[] {
  const statuses: Pick<Reading, 'status'>[] = [{ status: 'reported' }];
  if (first < 2000) statuses.push({ status: 'unmarked' });
  return sourcesOf(comparison.indicator, sources, statuses);
}

/** The tables with which an indicator's group values are computed, or which have ITU's own. */
const besideGroups = (indicator: Indicator): readonly TableId[] => [
  ...(indicator.groupRule === 'publisher-only' ? [] : (['population'] as const)),
  estimatesTable(indicator),
];

/** Each source once, in the order given. */
const once = (sources: readonly DataSource[]): DataSource[] => [...new Set(sources)];

/** The sources of a figure that shows values of groups from a year on. */
export const sourcesOfGroups = (context: CompareContext, first: number): DataSource[] =>
  once([
    ...sourcesOfMembers(context, first),
    ...ofFiles(context.sources, besideGroups(context.comparison.indicator)),
    ...ofGroups(context),
  ]);

/** The sources of a figure made of certain files, whatever the indicator. */
export const sourcesOfFiles = (context: CompareContext, ids: readonly TableId[]): DataSource[] =>
  ofFiles(context.sources, ids);
