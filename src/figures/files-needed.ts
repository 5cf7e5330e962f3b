/** Which files the figures of an indicator need. */
import { notesTable } from '../analysis/value-notes.ts';
import type { FileId } from '../analysis/files.ts';
import { estimatesTable, tablesNeeded } from '../indicators/index.ts';
import type { Indicator } from '../model/indicator.ts';
import type { TableId } from '../model/tables.ts';

/** Figures that an embed shows with one script: it has all they need and nothing else. */
export const FAMILIES = ['map', 'list', 'trend', 'compare', 'roadmap', 'country'] as const;
export type Family = (typeof FAMILIES)[number];

/** The families whose figures show one indicator: their scripts are given that one and no other. */
export const OF_ONE_INDICATOR: readonly Family[] = ['map', 'list'];

/** The parts of a view on which the files of its figure depend. */
export interface AskedFor {
  readonly indicator: Indicator;
  readonly target: string | null;
}

/** Files of every figure of countries: their names, breaks in their series, the sources. */
export const USUAL: readonly FileId[] = ['countries', 'series-breaks', 'sources'];

/** What group values are computed from, and what their publishers say of them. */
export const OF_GROUPS: readonly FileId[] = ['population', 'ldc-membership', 'group-estimates'];

export const remarks = (indicator: Indicator): readonly TableId[] => {
  const table = notesTable(indicator);
  return table === null ? [] : [table];
};

/** Files of every figure that shows the values of an indicator. */
export const ofIndicator = (indicator: Indicator): readonly FileId[] => [
  ...tablesNeeded(indicator),
  ...USUAL,
];

/** Files of every figure that holds two groups against each other. */
export const ofGroups = ({ indicator }: AskedFor): readonly FileId[] => [
  ...ofIndicator(indicator),
  ...OF_GROUPS,
  estimatesTable(indicator),
];

/** What is known of a figure before it is built. */
export interface Entry {
  readonly family: Family;
  /** Without any one of these files there is no figure; one can stand there twice. */
  readonly files: (asked: AskedFor) => readonly FileId[];
}
