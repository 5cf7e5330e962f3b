/** The order and the table of the changes: every member, whatever the chart has room for. */
import { endColumn, startColumn } from '../table/columns.ts';
import type { Change, ChangeOrder, Changes } from '../../analysis/compare/change.ts';
import { shortfall } from '../../analysis/rank.ts';
import type { Measure } from '../../model/indicator.ts';
import { CHANGE, HEAD } from '../../messages/compare/figures.ts';
import { empty, number, text, year as yearCell } from '../view.ts';
import type { FigureTable } from '../view.ts';
import type { CompareContext } from './context.ts';
import { compareNames } from '../../messages/format.ts';

/** Progress by the measure's own direction; toward parity where that is the aim. */
const progress = ({ from, to }: Change, measure: Measure): number =>
  shortfall(from.value, measure) - shortfall(to.value, measure);

/** The changes in the order that the reader chose; equals by name. */
export function inOrder(
  changes: readonly Change[],
  order: ChangeOrder,
  { comparison: { measure }, nameOf }: CompareContext,
): Change[] {
  const byName = (a: Change, b: Change) => compareNames(nameOf(a.iso3), nameOf(b.iso3));
  const score: Readonly<Record<ChangeOrder, (change: Change) => number>> = {
    progress: (change) => -progress(change, measure),
    loss: (change) => progress(change, measure),
    level: ({ to }) => shortfall(to.value, measure),
    name: () => 0,
  };
  return changes.toSorted((a, b) => score[order](a) - score[order](b) || byName(a, b));
}

/** Every member with a change, whatever the chart has room for. */
export function changeTable(
  caption: string,
  all: readonly Changes[],
  context: CompareContext,
): FigureTable {
  const { comparison, names, nameOf, choices } = context;
  const { unit } = comparison.measure;
  const apart = unit === 'percent' || unit === 'pct-gni' ? 'points' : unit;
  return {
    caption,
    columns: [
      startColumn('country', HEAD.country),
      startColumn('group', HEAD.group),
      endColumn('from-year', HEAD.year),
      endColumn('from', HEAD.value),
      endColumn('to-year', HEAD.yearOfValue),
      endColumn('to', HEAD.value),
      endColumn('change', HEAD.change),
      startColumn('remark', HEAD.remark),
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
