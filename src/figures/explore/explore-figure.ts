/** The figures of a selection: the same numbers as a map, lines, bars or a table. */
import { notesOf } from '../../analysis/value-notes.ts';
import { isLdcs, type Group } from '../../model/group.ts';
import { formatSpan } from '../../messages/counting.ts';
import { emptyTrendAlt, trendAlt } from '../../messages/figure/alt.ts';
import { measureDefinition } from '../../messages/indicators/index.ts';
import type { Form } from '../../address/view.ts';
import { sourcesOfLines } from '../sources.ts';
import { trendChart } from '../trend/chart.ts';
import { trendNotes } from '../trend/notes.ts';
import { trendTable } from '../trend/table.ts';
import { DEFAULT_TREND_GROUPS, trendLines, type TrendLine } from '../trend/view.ts';
import type { FigureView } from '../view.ts';
import { selectionTable } from './selection-table.ts';
import {
  ldcsIn,
  mapOfYear,
  rankingOfYear,
  subjectOfYear,
  tableOfYear,
  titleOfYear,
  type ExploreInput,
} from './year-figure.ts';

/** The first and the last year that is drawn, as a title has them; nothing without a line. */
function yearsInTitle(lines: readonly TrendLine[]): string {
  const years = lines.flatMap(({ stretches }) =>
    stretches.flatMap(({ points }) => points.map(({ year }) => year)),
  );
  return years.length === 0 ? '' : `, ${formatSpan(Math.min(...years), Math.max(...years))}`;
}

/** The groups of a trend: those chosen, or while nothing is, the usual ones and the region shown. */
function trendGroups({ view, selection }: ExploreInput): readonly Group[] {
  if (view.groups.length + view.countries.length > 0) return view.groups;
  const { region } = selection.scope;
  return region === null
    ? DEFAULT_TREND_GROUPS
    : [{ kind: 'standing', id: region }, ...DEFAULT_TREND_GROUPS];
}

function trend(input: ExploreInput): FigureView {
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
    title: `${title}${years}`,
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

const OF_YEAR = { map: mapOfYear, rank: rankingOfYear, table: tableOfYear } as const;

/** The figures of one year, apart from the trend, so that an embedded list does without that. */
export function ofYear(form: keyof typeof OF_YEAR, input: ExploreInput): FigureView {
  const { tables, selection } = input;
  const { indicator, measure, year, readings, ranked, scope } = selection;
  const table = () =>
    selectionTable({
      title: titleOfYear(input),
      countries: tables.countries,
      members: scope.members,
      readings,
      ranked,
      measure,
      year,
      ldcs: ldcsIn(input),
      notes: notesOf(indicator, tables),
    });
  return { ...OF_YEAR[form](input), table };
}

/** The figure of a form. The alternatives differ in what they draw, never in a number. */
export const exploreFigure = (form: Form, input: ExploreInput): FigureView =>
  form === 'trend' ? trend(input) : ofYear(form, input);
