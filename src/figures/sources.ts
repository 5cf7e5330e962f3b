/** Which publishers a figure rests on. */
import { tablesNeeded } from '../analysis/loaded-tables.ts';
import type { IndicatorId } from '../model/indicator.ts';
import type { Status } from '../model/observation.ts';
import type { DataSource } from '../model/source.ts';

/** What tells one source of a figure from another: a file can come from two publishers. */
export const sourceKey = ({ file, publisher }: DataSource): string => `${file} ${publisher}`;

/**
 * In the file of Internet use, the World Bank's values are those before 2000, which carry the
 * status `unmarked`; all others are ITU's.
 */
const isBehind = ({ file, publisher }: DataSource, statuses: ReadonlySet<Status>): boolean =>
  file !== 'internet-use.csv' ||
  (publisher === 'World Bank'
    ? statuses.has('unmarked')
    : [...statuses].some((status) => status !== 'unmarked'));

/** The sources of the values shown, given the statuses that occur among them. */
export function sourcesOf(
  indicator: IndicatorId,
  sources: readonly DataSource[],
  values: Iterable<{ readonly status: Status }>,
): readonly DataSource[] {
  const files = new Set<string>(tablesNeeded(indicator).map((id) => `${id}.csv`));
  const statuses = new Set(Array.from(values, ({ status }) => status));
  return sources.filter((source) => files.has(source.file) && isBehind(source, statuses));
}
