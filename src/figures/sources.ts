/** Which publishers a figure rests on. */
import { tablesNeeded } from '../analysis/loaded-tables.ts';
import type { IndicatorId } from '../model/indicator.ts';
import type { DataSource } from '../model/source.ts';

/** The World Bank's values stand in the file of Internet use before 2000 only. */
export const sourcesOf = (
  indicator: IndicatorId,
  sources: readonly DataSource[],
): readonly DataSource[] => {
  const files = new Set<string>(tablesNeeded(indicator).map((id) => `${id}.csv`));
  return sources.filter(({ file }) => files.has(file));
};
