/** The figures of a selection: the same numbers as a map, lines, bars or a table. */
import { reporters } from '../../analysis/group/footing.ts';
import type { LoadedTables } from '../../analysis/loaded-tables.ts';
import { ldcsOf } from '../../analysis/group/membership.ts';
import { countLookedBack } from '../../analysis/reading.ts';
import { standings, targetStatus } from '../../analysis/target.ts';
import { notesOf } from '../../analysis/value-notes.ts';
import type { Countries } from '../../model/country.ts';
import { isLdcs, type Group } from '../../model/group.ts';
import { isOfYear } from '../../model/observation.ts';
import type { Target } from '../../model/roadmap.ts';
import type { DataSource } from '../../model/source.ts';
import { formatSpan } from '../../messages/counting.ts';
import { emptyTrendAlt, mapAlt, rankAlt, tableAlt, trendAlt } from '../../messages/figure/alt.ts';
import { groupNaming } from '../../messages/groups.ts';
import { markedNote, otherYearNote, yearInTitle } from '../../messages/figure/notes.ts';
import type { Selection } from '../../selection/selection.ts';
import type { Form, View } from '../../address/view.ts';
import { marksOf } from '../map/view.ts';
import { notesOfYear } from '../notes.ts';
import { selectionTable } from './selection-table.ts';
import { sourcesOf, sourcesOfLines } from '../sources.ts';
import { trendChart } from '../trend/chart.ts';
import { trendNotes } from '../trend/notes.ts';
import { trendTable } from '../trend/table.ts';
import { DEFAULT_TREND_GROUPS, trendLines, type TrendLine } from '../trend/view.ts';
import type { FigureBody, FigureView } from '../view.ts';
import { measureDefinition, measureTitle } from '../../messages/indicators/index.ts';

/** What the figures of Explore are made of. */
export interface ExploreInput {
  readonly tables: LoadedTables & { readonly countries: Countries };
  readonly sources: readonly DataSource[];
  readonly selection: Selection;
  readonly view: Pick<View, 'countries' | 'groups' | 'membership' | 'time' | 'tolerance'>;
  readonly target: Target | null;
}

/** The first and the last year that is drawn, as a title has them; nothing without a line. */
function yearsInTitle(lines: readonly TrendLine[]): string {
  const years = lines.flatMap(({ stretches }) =>
    stretches.flatMap(({ points }) => points.map(({ year }) => year)),
  );
  return years.length === 0 ? '' : `, ${formatSpan(Math.min(...years), Math.max(...years))}`;
}

const subjectOf = ({ selection: { indicator, measure } }: ExploreInput): string =>
  measureTitle(indicator, measure.id);

/** The title without a year: what is measured, and where if not in the whole world. */
function figureTitle(input: ExploreInput): string {
  const { tables, selection } = input;
  const { scope } = selection;
  const title = subjectOf(input);
  if (scope.region === null) return title;
  const { inText } = groupNaming({ kind: 'standing', id: scope.region }, tables.countries);
  return `${title}, ${inText}`;
}

/** Says so where the address asks for a year that was never measured. */
function otherYear({ selection, view: { time } }: ExploreInput): string[] {
  const { year, timeline } = selection;
  if (time.kind !== 'year' || time.year === year) return [];
  return [otherYearNote(time.year, year, timeline.first, timeline.last)];
}

/** What the target marked on the map is followed with, where it means something else. */
const standInNote = (form: Form, { target }: ExploreInput): string[] =>
  form === 'map' && target?.standIn ? [target.standIn.text] : [];

/** How the countries stand to the target that a map marks; null where none is. */
function markedBy({ target, selection }: ExploreInput): string | null {
  if (target === null) return null;
  const { readings, scope, year } = selection;
  return markedNote(target.title, targetStatus(scope.members, readings, target, year));
}

function mapBody({ tables, selection, target }: ExploreInput): FigureBody {
  const { measure, year, readings, ranked, scope, timeline } = selection;
  const marks = marksOf({
    countries: tables.countries,
    measure,
    year,
    readings,
    scope: scope.only,
    standings: target && standings(scope.members, readings, target),
  });
  return {
    kind: 'map',
    map: {
      measure,
      marks,
      readings,
      order: ranked.map(({ reading }) => reading.iso3),
      peaks: selection.indicator.shape === 'circles' ? timeline.peaks : null,
      region: scope.region,
      byTarget: target !== null,
      everMeasured: timeline.peaks,
    },
  };
}

/** The year as a title names it: alone only where at least half of the values shown are of it. */
const yearShownIn = ({ year, scoped }: Selection): string =>
  yearInTitle(year, isOfYear(scoped.length - countLookedBack(scoped, year), scoped.length));

/** The figures of one year, apart from the trend, so that an embedded map does without that. */
export function ofYear(form: 'map' | 'rank' | 'table', input: ExploreInput): FigureView {
  const { tables, selection, sources } = input;
  const { indicator, measure, year, readings, ranked, scope } = selection;
  const title = `${figureTitle(input)}, ${yearShownIn(selection)}`;
  const ldcs = () => ldcsOf(year, tables['ldc-membership'] ?? []);
  const table = () =>
    selectionTable({
      title,
      countries: tables.countries,
      members: scope.members,
      readings,
      ranked,
      measure,
      year,
      ldcs: ldcs(),
      notes: notesOf(indicator, tables),
    });
  const marked = form === 'map' ? markedBy(input) : null;
  const alt = { map: mapAlt, rank: rankAlt, table: tableAlt }[form];
  const bodies = {
    map: () => mapBody(input),
    rank: (): FigureBody => ({ kind: 'ranking', ranking: { measure, ranked, ldcs: ldcs(), year } }),
    table: (): FigureBody => ({ kind: 'table' }),
  };
  return {
    id: `${indicator.id}-${form}`,
    title,
    subtitle: measureDefinition(indicator, measure.id),
    notes: [
      ...otherYear(input),
      ...(marked === null ? [] : [marked]),
      ...standInNote(form, input),
      ...notesOfYear({ ...selection, readings: selection.scoped, form }),
    ],
    sources: sourcesOf(indicator, sources, selection.scoped),
    alt: () =>
      alt({
        title,
        measure,
        ranked,
        ofRegion: scope.region !== null,
        marked,
        of: reporters(scope.members, readings, year).length,
        nameOf: (iso3) => tables.countries.get(iso3)?.short ?? iso3,
      }),
    body: bodies[form](),
    table,
  };
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
  const title = subjectOf(input);
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

/** The figure of a form. The alternatives differ in what they draw, never in a number. */
export const exploreFigure = (form: Form, input: ExploreInput): FigureView =>
  form === 'trend' ? trend(input) : ofYear(form, input);
