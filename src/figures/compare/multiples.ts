/** Small multiples: one small trend for every member of one group, against the group's own. */
import { endColumn, startColumn } from '../table/columns.ts';
import type { Iso3 } from '../../model/country.ts';
import type { Series } from '../../model/observation.ts';
import { HEAD, MULTIPLES } from '../../messages/compare/figures.ts';
import { COMPARE_NOTES } from '../../messages/compare/notes.ts';
import { formatBreak, formatValue, compareNames } from '../../messages/format.ts';
import { GROUP_COLOUR } from '../../scene/compare/colours.ts';
import { spreadAxis } from '../../scene/compare/axis.ts';
import {
  multiplesHeight,
  multiplesPlot,
  type MultiplesInput,
  type SmallPoint,
  type SmallTrend,
} from '../../scene/compare/multiples-plot.ts';
import { currentTrend } from '../../selection/comparison.ts';
import { empty, number, text } from '../view.ts';
import type { FigureTable, FigureView } from '../view.ts';
import { sideIn, type CompareContext } from './context.ts';
import { definitionNotes, membershipNotes, yearNotes } from './notes.ts';
import { sourcesOfMembers } from './sources.ts';
import { measureTitle } from '../../messages/indicators/index.ts';
import { facts, labelled, sentences, withAside } from '../../messages/joining.ts';

/** The years shown: those of one basket, from the first year of the trends on. */
const firstShown = ({ comparison: { from, segment, measure }, view }: CompareContext): number =>
  measure.years === 'apart'
    ? from
    : view.time.kind === 'span'
      ? Math.max(from, segment.first)
      : segment.first;

/** A country's own values in the years shown, cut where its series is broken. */
function linesOf(iso3: Iso3, context: CompareContext): SmallPoint[][] {
  const { segment, year, rule } = context.comparison;
  const first = firstShown(context);
  const series: Series = segment.series.get(iso3) ?? [];
  const points = series.filter((point) => point.year >= first && point.year <= year);
  const breaks = [-Infinity, ...(rule.breakYears.get(iso3) ?? []), Infinity];
  return breaks
    .slice(1)
    .map((end, at) =>
      points.filter((point) => point.year >= (breaks[at] ?? -Infinity) && point.year < end),
    )
    .filter((line) => line.length > 0);
}

function smallTrend(iso3: Iso3, context: CompareContext): SmallTrend {
  const { comparison, nameOf, hrefOf, view } = context;
  const { unit } = comparison.measure;
  const lines = linesOf(iso3, context);
  const [first, last] = [lines[0]?.[0], lines.at(-1)?.at(-1)];
  const written = unit === 'people' ? formatBreak : formatValue;
  const latest = last ? written(last.value, unit) : MULTIPLES.none;
  const old = last && last.year < comparison.year ? ` ’${String(last.year).slice(2)}` : '';
  const from = first && first !== last && withAside(formatValue(first.value, unit), first.year);
  return {
    iso3,
    name: nameOf(iso3),
    lines,
    latest: latest + old,
    text: labelled(nameOf(iso3), last ? facts([from, withAside(latest, last.year)]) : latest),
    href: hrefOf(iso3),
    chosen: view.countries.includes(iso3),
  };
}

/** The figure of small multiples for the group that the choices name. */
export function multiplesFigure(context: CompareContext): FigureView {
  const { comparison, choices, names, nameOf } = context;
  const { indicator, measure, year } = comparison;
  const side = sideIn(comparison, choices.side);
  const first = firstShown(context);
  const members = side.members.toSorted((a, b) => compareNames(nameOf(a), nameOf(b)));
  const trends = members.map((iso3) => smallTrend(iso3, context));
  const group = currentTrend(side).flatMap(({ year: each, value }) =>
    value === null || each < first ? [] : [{ year: each, value }],
  );
  const values = [...trends.flatMap(({ lines }) => lines.flat()), ...group];
  const axis = spreadAxis(
    measure,
    values.map(({ value }) => value),
    400,
  );
  const isPeople = measure.unit === 'people';
  const title = MULTIPLES.title(names[choices.side], first, year);
  const input: MultiplesInput = {
    trends,
    group: isPeople ? [] : group,
    colour: GROUP_COLOUR[choices.side],
    first,
    last: year,
    axis: isPeople ? null : axis,
    ariaLabel: title,
  };
  const measured = measureTitle(indicator, measure.id);
  const ends = axis.domain.map((value) => formatBreak(value, measure.unit));
  return {
    id: 'compare-multiples',
    title,
    subtitle: isPeople
      ? MULTIPLES.ownScales(measured)
      : MULTIPLES.subtitle(
          measured,
          ends[0] ?? '',
          ends[1] ?? '',
          axis.kind === 'linear' ? '' : MULTIPLES.log,
        ),
    notes: [
      ...yearNotes(context),
      ...(side.byPublisher ? [COMPARE_NOTES.itself] : []),
      ...definitionNotes(context),
      ...membershipNotes(context),
    ],
    sources: sourcesOfMembers(context, first),
    alt: () => alt(title, input, context),
    body: {
      kind: 'chart',
      chart: {
        build: (plot, width) => multiplesPlot(plot, input, width),
        height: (width) => multiplesHeight(trends.length, width),
      },
    },
    table: () => multiplesTable(title, members, context),
  };
}

function alt(title: string, { trends }: MultiplesInput, { comparison, choices }: CompareContext) {
  const withValue = trends.filter(({ lines }) => lines.length > 0).length;
  const { members } = sideIn(comparison, choices.side);
  return sentences([title, MULTIPLES.shown(withValue, members.length)]);
}

/** One row a country, one column a year. */
function multiplesTable(
  caption: string,
  members: readonly Iso3[],
  context: CompareContext,
): FigureTable {
  const { comparison, nameOf } = context;
  const rows = members.map((iso3) => ({ iso3, points: linesOf(iso3, context).flat() }));
  const years = [...new Set(rows.flatMap(({ points }) => points.map(({ year }) => year)))].sort(
    (a, b) => a - b,
  );
  return {
    caption,
    columns: [
      startColumn('country', HEAD.country),
      ...years.map((year) => endColumn(String(year), String(year))),
    ],
    rows: rows.map(({ iso3, points }) => {
      const values = new Map(points.map(({ year, value }) => [year, value]));
      return {
        id: iso3,
        cells: [
          text(nameOf(iso3)),
          ...years.map((year) => {
            const value = values.get(year);
            return value === undefined ? empty() : number(value, comparison.measure.unit);
          }),
        ],
      };
    }),
  };
}
