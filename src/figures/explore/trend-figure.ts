/** The trend of a selection: loaded when it is first wanted, since a first map does without it. */
import { isLdcs, type Group } from '../../model/group.ts';
import { formatSpan } from '../../messages/counting.ts';
import { emptyTrendAlt, trendAlt } from '../../messages/figure/alt.ts';
import { measureDefinition } from '../../messages/indicators/index.ts';
import { facts } from '../../messages/joining.ts';
import { sourcesOfLines } from '../sources.ts';
import { trendChart } from '../trend/chart.ts';
import { trendNotes } from '../trend/notes.ts';
import { trendTable } from '../trend/table.ts';
import { DEFAULT_TREND_GROUPS, trendLines, type TrendLine } from '../trend/view.ts';
import type { FigureView } from '../view.ts';
import { subjectOfYear, type ExploreInput } from './year-figure.ts';

/** The first and the last year that is drawn, as a title has them; nothing without a line. */
function yearsInTitle(lines: readonly TrendLine[]): string {
  const years = lines.flatMap(({ stretches }) =>
    stretches.flatMap(({ points }) => points.map(({ year }) => year)),
  );
  return years.length === 0 ? '' : formatSpan(Math.min(...years), Math.max(...years));
}

/** The groups of a trend: those chosen, or while nothing is, the usual ones and the region shown. */
function trendGroups({ view, selection }: ExploreInput): readonly Group[] {
  if (view.groups.length + view.countries.length > 0) return view.groups;
  const { region } = selection.scope;
  return region === null
    ? DEFAULT_TREND_GROUPS
    : [{ kind: 'standing', id: region }, ...DEFAULT_TREND_GROUPS];
}

/** A selection as lines over time. */
export function trendFigure(input: ExploreInput): FigureView {
  const { tables, selection, sources, view } = input;
  const { indicator, measure, timeline, year } = selection;
  const title = subjectOfYear(input);
  const groups = trendGroups(input);
  const lines = trendLines({
    tables,
    timeline,
    countries: view.countries,
    groups,
    membership: view.membership,
    lookBack: view.tolerance,
  });
  const years = yearsInTitle(lines);
  return {
    id: `${indicator.id}-trend`,
    title: facts([title, years]),
    subtitle: measureDefinition(indicator, measure.id),
    notes: trendNotes({
      lines,
      timeline,
      membership: view.membership,
      lookBack: view.tolerance,
      breaks: tables['series-breaks'] ?? [],
    }),
    sources: sourcesOfLines(indicator, sources, lines),
    alt: () =>
      (years === '' ? emptyTrendAlt : trendAlt)(
        title,
        lines.map(({ name }) => name),
      ),
    body: { kind: 'chart', chart: trendChart(title, lines, timeline, year) },
    table: () => trendTable(title, lines, measure.unit),
    countsLdcs: groups.some(isLdcs),
  };
}
