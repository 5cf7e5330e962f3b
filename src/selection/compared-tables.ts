/** The tables of a comparison. */
import type { LoadedTables } from '../analysis/loaded-tables.ts';

/** Tables of which those that every comparison needs are loaded. */
export type ComparedTables = LoadedTables &
  Required<Pick<LoadedTables, 'countries' | 'ldc-membership' | 'population' | 'series-breaks'>>;
