/** Which publishers a figure rests on. */
import { estimatesTable, tablesNeeded } from '../indicators/index.ts';
import type { Indicator } from '../model/indicator.ts';
import type { Status } from '../model/observation.ts';
import type { DataSource } from '../model/source.ts';
import type { TrendLine } from './trend/view.ts';

/** What tells one source of a figure from another: a file can come from two publishers. */
export const sourceKey = ({ file, publisher, vintage }: DataSource): string =>
  [file, publisher, vintage].join(' ');

/**
 * In the file of Internet use, the World Bank's values are those before 2000, which carry the
 * status `unmarked`; all others are ITU's.
 */
const isBehind = ({ file, publisher }: DataSource, statuses: ReadonlySet<Status>): boolean =>
  file !== 'internet-use.csv' ||
  (publisher === 'World Bank'
    ? statuses.has('unmarked')
    : [...statuses].some((status) => status !== 'unmarked'));

/** The files that the lines of a trend rest on, beside those of the indicator itself. */
function besideLines(indicator: Indicator, lines: readonly TrendLine[]): string[] {
  const drawn = lines.filter(({ stretches }) => stretches.length > 0);
  const weighted = indicator.groupRule === 'population-weighted';
  const computed = drawn.some(({ kind, published }) => kind === 'group' && !published);
  return [
    ...(weighted && computed ? ['population.csv'] : []),
    ...(drawn.some(({ published }) => published) ? [`${estimatesTable(indicator)}.csv`] : []),
  ];
}

/** A group's value of a year before 2000 rests on values of that time, which are `unmarked`. */
const statusesOf = ({ kind, stretches }: TrendLine): { readonly status: Status }[] =>
  stretches.flatMap(({ points }) =>
    points.map(({ year, status }) =>
      kind === 'country' ? { status } : { status: year < 2000 ? 'unmarked' : 'reported' },
    ),
  );

/** The sources of the lines of a trend. */
export function sourcesOfLines(
  indicator: Indicator,
  sources: readonly DataSource[],
  lines: readonly TrendLine[],
): readonly DataSource[] {
  const own = lines.filter(({ published }) => !published).flatMap(statusesOf);
  const files = new Set(besideLines(indicator, lines));
  return [
    ...(own.length === 0 ? [] : sourcesOf(indicator, sources, own)),
    ...sources.filter(({ file }) => files.has(file)),
  ];
}

/** The sources of the values shown, given the statuses that occur among them. */
export function sourcesOf(
  indicator: Indicator,
  sources: readonly DataSource[],
  values: Iterable<{ readonly status: Status }>,
): readonly DataSource[] {
  const files = new Set<string>(tablesNeeded(indicator).map((id) => `${id}.csv`));
  const statuses = new Set(Array.from(values, ({ status }) => status));
  return sources.filter((source) => files.has(source.file) && isBehind(source, statuses));
}
