/** The change: every member's value in two years, and who moved furthest. */
import { biggestMovers, changesBetween, type Change, type Changes } from '../../analysis/change.ts';
import type { YearSpan } from '../../analysis/coverage.ts';
import { shortfall } from '../../analysis/rank.ts';
import type { Measure } from '../../model/indicator.ts';
import {
  CHANGE,
  DISTRIBUTION,
  HEAD,
  lostText,
  moversTitle,
  scaleNote,
  type ChangeOrder,
  type MoverWords,
} from '../../messages/compare-figures.ts';
import { formatBreak, formatChange, formatValue } from '../../messages/format.ts';
import { MEASURE_TITLE } from '../../messages/indicators.ts';
import { spreadAxis } from '../../scene/compare/axis.ts';
import { dumbbellHeight, dumbbellPlot } from '../../scene/compare/dumbbell-plot.ts';
import type { Dumbbell, DumbbellInput, DumbbellPanel } from '../../scene/compare/dumbbell-plot.ts';
import { changeSpan } from '../../state/comparison-time.ts';
import { SIDES } from '../../state/comparison-groups.ts';
import type { ComparedSide } from '../../state/comparison-side.ts';
import { empty, number, text, year as yearCell } from '../view.ts';
import type { FigureTable, FigureView } from '../view.ts';
import type { CompareContext } from './context.ts';
import { definitionNotes, membershipNotes, referenceValue } from './notes.ts';
import { sourcesOfMembers } from './sources.ts';

/** Progress by the measure's own direction; toward parity where that is the aim. */
const progress = ({ from, to }: Change, measure: Measure): number =>
  shortfall(from.value, measure) - shortfall(to.value, measure);

/** The changes in the order that the reader chose; equals by name. */
function inOrder(
  changes: readonly Change[],
  order: ChangeOrder,
  { comparison: { measure }, nameOf }: CompareContext,
): Change[] {
  const byName = (a: Change, b: Change) => nameOf(a.iso3).localeCompare(nameOf(b.iso3), 'en');
  const score: Readonly<Record<ChangeOrder, (change: Change) => number>> = {
    progress: (change) => -progress(change, measure),
    loss: (change) => progress(change, measure),
    level: ({ to }) => shortfall(to.value, measure),
    name: () => 0,
  };
  return changes.toSorted((a, b) => score[order](a) - score[order](b) || byName(a, b));
}

function dumbbell(change: Change, { comparison, nameOf, hrefOf, view }: CompareContext): Dumbbell {
  const { unit } = comparison.measure;
  const { iso3, from, to, difference } = change;
  const at = ({ value, year }: Change['from']) => CHANGE.at(formatValue(value, unit), year);
  const apart = formatChange(difference, unit);
  return {
    id: iso3,
    name: nameOf(iso3),
    from: from.value,
    to: to.value,
    apart: apart.replace(/ .*$/, ''),
    text: `${nameOf(iso3)}: ${at(from)}, ${at(to)} (${apart})`,
    href: hrefOf(iso3),
    strong: view.countries.includes(iso3),
  };
}

/** The first of the order, and those that the reader chose wherever they stand. */
function shownOf(changes: readonly Change[], { choices, view }: CompareContext): Change[] {
  return changes.filter(({ iso3 }, at) => at < choices.limit || view.countries.includes(iso3));
}

function panel(side: ComparedSide, { changes }: Changes, context: CompareContext): DumbbellPanel {
  const shown = shownOf(inOrder(changes, context.choices.order, context), context);
  return {
    side: side.side,
    name: context.names[side.side].name,
    count: CHANGE.count(shown.length, changes.length),
    rows: shown.map((change) => dumbbell(change, context)),
    none: CHANGE.none,
  };
}

/** The figure of changes; without an earlier year in the series it says so. */
export function changeFigure(context: CompareContext): FigureView {
  const { comparison, view } = context;
  const span = changeSpan(view.time, comparison.segment, comparison.year);
  return span === null ? withoutSpan(context) : withSpan(span, context);
}

function withoutSpan(context: CompareContext): FigureView {
  const { indicator, measure, year, segment } = context.comparison;
  const title = CHANGE.single(year, segment.basket);
  return {
    id: 'compare-change',
    title,
    subtitle: MEASURE_TITLE[indicator][measure.id] ?? '',
    notes: [],
    sources: sourcesOfMembers(context, year),
    alt: () => title,
    body: { kind: 'table' },
    table: () => ({ caption: title, columns: [], rows: [] }),
  };
}

function withSpan(span: YearSpan, context: CompareContext): FigureView {
  const { comparison, names, nameOf } = context;
  const { measure, indicator, sides, segment, rule } = comparison;
  const years = { from: span.first, to: span.last };
  const all = sides.map(({ members }) => changesBetween(segment.series, members, years, rule));
  const movers = all.map(({ changes }) => biggestMovers(changes, measure));
  const words: MoverWords = { names, unit: measure.unit, ...years, nameOf };
  const title = moversTitle(movers[0]?.forward[0], movers[1]?.forward[0], words);
  const input: DumbbellInput = {
    panels: sides.map((side, at) => panel(side, all[at] ?? NONE, context)),
    axis: axisFor(all, measure),
    colours: null,
    line: referenceValue(context),
    formatTick: (value) => formatBreak(value, measure.unit),
    ariaLabel: title,
  };
  const measured = MEASURE_TITLE[indicator][measure.id] ?? '';
  const { kind } = input.axis(400);
  const lost = sides.map(({ side }, at) =>
    lostText(names[side], movers[at]?.backward ?? [], words),
  );
  return {
    id: 'compare-change',
    title,
    subtitle: CHANGE.subtitle(measured, span.first, span.last, segment.basket),
    notes: [
      ...lost.filter((line) => line !== null),
      ...(kind === 'linear' ? [] : [scaleNote(kind)]),
      ...leftNotes(all, context),
      ...definitionNotes(context).slice(1),
      ...membershipNotes(context),
    ],
    sources: sourcesOfMembers(context, span.first),
    alt: () => [`${title}.`, ...lost.filter((line) => line !== null)].join(' '),
    body: {
      kind: 'chart',
      chart: {
        build: (plot, width) => dumbbellPlot(plot, input, width),
        height: (width) => dumbbellHeight(input.panels, width),
      },
    },
    table: () => changeTable(title, all, context),
  };
}

const NONE: Changes = { changes: [], without: [] };

function axisFor(all: readonly Changes[], measure: Measure): DumbbellInput['axis'] {
  const values = all.flatMap(({ changes }) =>
    changes.flatMap(({ from, to }) => [from.value, to.value]),
  );
  return (width) => spreadAxis(measure, values, width);
}

/** How many are left out, and by name those whose series breaks. */
function leftNotes(all: readonly Changes[], { names, nameOf }: CompareContext): string[] {
  const counts = SIDES.flatMap((side, at) => {
    const n = (all[at]?.without ?? []).filter(({ reason }) => reason !== 'break').length;
    return n === 0 ? [] : [DISTRIBUTION.countOf(n, names[side])];
  });
  const broken = all.flatMap(({ without }) =>
    without.filter(({ reason }) => reason === 'break').map(({ iso3 }) => nameOf(iso3)),
  );
  return [
    ...(broken.length === 0 ? [] : [CHANGE.broken(broken)]),
    ...(counts.length === 0 ? [] : [CHANGE.left(counts)]),
  ];
}

/** Every member with a change, whatever the chart has room for. */
function changeTable(
  caption: string,
  all: readonly Changes[],
  context: CompareContext,
): FigureTable {
  const { comparison, names, nameOf, choices } = context;
  const { unit } = comparison.measure;
  const apart = unit === 'percent' || unit === 'pct-gni' ? 'points' : unit;
  const end = (id: string, label: string) => ({ id, label, align: 'end' as const });
  return {
    caption,
    columns: [
      { id: 'country', label: HEAD.country, align: 'start' },
      { id: 'group', label: HEAD.group, align: 'start' },
      end('from-year', HEAD.year),
      end('from', HEAD.value),
      end('to-year', HEAD.yearOfValue),
      end('to', HEAD.value),
      end('change', HEAD.change),
      { id: 'remark', label: HEAD.remark, align: 'start' },
    ],
    rows: comparison.sides.flatMap(({ side }, at) => [
      ...inOrder(all[at]?.changes ?? [], choices.order, context).map(
        ({ iso3, from, to, difference }) => ({
          id: `${side}-${iso3}`,
          cells: [
            text(nameOf(iso3)),
            text(names[side].name),
            yearCell(from.year),
            number(from.value, unit),
            yearCell(to.year),
            number(to.value, unit),
            number(difference, apart),
            empty('none'),
          ],
        }),
      ),
      ...(all[at]?.without ?? []).map(({ iso3, reason }) => ({
        id: `${side}-${iso3}`,
        cells: [
          text(nameOf(iso3)),
          text(names[side].name),
          ...Array.from({ length: 5 }, () => empty('none')),
          text(CHANGE.why(reason)),
        ],
      })),
    ]),
  };
}
