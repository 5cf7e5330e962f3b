/** The change: every member's value in two years, and who moved furthest. */
import { SIDES } from '../../model/side.ts';
import {
  biggestMovers,
  changesBetween,
  type Change,
  type Changes,
} from '../../analysis/compare/change.ts';
import type { YearSpan } from '../../analysis/coverage.ts';
import type { Measure } from '../../model/indicator.ts';
import {
  CHANGE,
  DISTRIBUTION,
  lostText,
  moversTitle,
  scaleNote,
  type MoverWords,
} from '../../messages/compare/figures.ts';
import { changeBrief, formatBreak, formatChange, formatValue } from '../../messages/format.ts';
import { COMPARE_NOTES } from '../../messages/compare/notes.ts';
import { spreadAxis } from '../../scene/compare/axis.ts';
import { dumbbellHeight } from '../../scene/compare/dumbbell-marks.ts';
import { dumbbellPlot } from '../../scene/compare/dumbbell-plot.ts';
import type { Dumbbell, DumbbellInput, DumbbellPanel } from '../../scene/compare/dumbbell-input.ts';
import { changeSpan } from '../../selection/comparison-time.ts';
import type { ComparedSide } from '../../selection/comparison-side.ts';
import type { FigureView } from '../view.ts';
import { changeTable, inOrder } from './change-table.ts';
import type { CompareContext } from './context.ts';
import { definitionNotes, membershipNotes, referenceValue, yearNotes } from './notes.ts';
import { sourcesOfMembers } from './sources.ts';
import { measureTitle } from '../../messages/indicators/index.ts';
import { facts, labelled, sentences, withAside } from '../../messages/joining.ts';

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
    apart: changeBrief(difference, unit),
    text: labelled(nameOf(iso3), withAside(facts([at(from), at(to)]), apart)),
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
  const span =
    comparison.measure.years === 'apart'
      ? null
      : changeSpan(view.time, comparison.segment, comparison.year);
  return span === null ? withoutSpan(context) : withSpan(span, context);
}

function withoutSpan(context: CompareContext): FigureView {
  const { indicator, measure, year, segment } = context.comparison;
  const title = measure.years === 'apart' ? CHANGE.apart : CHANGE.single(year, segment.basket);
  return {
    id: 'compare-change',
    title,
    subtitle: measureTitle(indicator, measure.id),
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
  const measured = all.reduce((sum, { changes }) => sum + changes.length, 0);
  const title = moversTitle(movers[0]?.forward[0], movers[1]?.forward[0], measured, words);
  const input: DumbbellInput = {
    panels: sides.map((side, at) => panel(side, all[at] ?? NONE, context)),
    axis: axisFor(all, measure),
    colours: null,
    line: referenceValue(context),
    formatTick: (value) => formatBreak(value, measure.unit),
    ariaLabel: title,
  };
  const subject = measureTitle(indicator, measure.id);
  const { kind } = input.axis(400);
  const lost = sides.map(({ side }, at) =>
    lostText(names[side], movers[at]?.backward ?? [], words),
  );
  return {
    id: 'compare-change',
    title,
    subtitle: CHANGE.subtitle(subject, span.first, span.last, segment.basket),
    notes: [
      ...yearNotes(context),
      ...lost.filter((line) => line !== null),
      ...(kind === 'linear' ? [] : [scaleNote(kind)]),
      ...leftNotes(all, context),
      ...definitionNotes(context).slice(1),
      COMPARE_NOTES.rounded,
      ...membershipNotes(context),
    ],
    sources: sourcesOfMembers(context, span.first),
    alt: () => sentences([title, ...lost]),
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
