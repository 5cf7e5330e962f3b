/** The groups of a target as a table: value, countries that meet it, and both rates of the pace. */
import { endColumn, startColumn } from '../table/columns.ts';
import type { Unit } from '../../model/indicator.ts';
import { formatSpan } from '../../messages/counting.ts';
import { groupName } from '../../messages/groups.ts';
import { UNIT_NAME } from '../../messages/measures.ts';
import { paceWord } from '../../messages/roadmap/target-sentences.ts';
import { TARGET_TABLE } from '../../messages/roadmap/targets.ts';
import { change, count, empty, number, text, year, type Cell, type FigureTable } from '../view.ts';
import type { GroupProgress, TargetProgress } from './target-progress.ts';

/** The value of a group, and the year it is for. */
export function valueOfGroup({ computed, published }: GroupProgress) {
  if (computed?.value != null) return { value: computed.value, year: computed.year };
  return computed === null && published !== null
    ? { value: published.value, year: published.year }
    : null;
}

function paceCells({ pace }: GroupProgress, unit: Unit): Cell[] {
  if (pace.kind !== 'under-way') return Array.from({ length: 6 }, () => empty('none'));
  const { recent, unbroken, lastYear, needed, distance } = pace;
  return [
    change(distance, unit),
    change(needed, unit),
    recent === null ? empty('none') : change(recent.perYear, unit),
    recent === null ? empty('none') : text(formatSpan(recent.from, recent.to)),
    unbroken === null ? empty('none') : change(unbroken.perYear, unit),
    lastYear === null ? empty('none') : change(lastYear, unit),
  ];
}

function cellsOf(progress: GroupProgress, { selection, countries }: TargetProgress): Cell[] {
  const { unit } = selection.measure;
  const { status, published } = progress;
  const value = valueOfGroup(progress);
  return [
    text(groupName({ kind: 'standing', id: progress.group }, countries)),
    value === null ? empty() : number(value.value, unit),
    value === null ? empty('none') : year(value.year),
    published === null ? empty('none') : number(published.value, unit),
    published === null ? empty('none') : year(published.year),
    count(status.meets.length),
    count(status.n),
    count(status.unknown.length),
    status.share === null ? empty('none') : number(status.share * 100, 'percent'),
    ...paceCells(progress, unit),
    progress.counted === null ? empty('none') : count(progress.counted.n),
    text(paceWord(progress.pace)),
  ];
}

/** A row a group, in the order in which the groups are shown. */
export function targetTable(progress: TargetProgress): FigureTable {
  const { unit } = progress.selection.measure;
  return {
    caption: progress.target.title,
    columns: [
      startColumn('group', TARGET_TABLE.group),
      endColumn('value', TARGET_TABLE.value(UNIT_NAME[unit])),
      endColumn('year', TARGET_TABLE.year),
      endColumn('published', TARGET_TABLE.published),
      endColumn('published-year', TARGET_TABLE.year),
      endColumn('meets', TARGET_TABLE.meets),
      endColumn('n', TARGET_TABLE.n),
      endColumn('unknown', TARGET_TABLE.unknown),
      endColumn('share', TARGET_TABLE.share),
      endColumn('distance', TARGET_TABLE.missing),
      endColumn('needed', TARGET_TABLE.needed),
      endColumn('recent', TARGET_TABLE.recent),
      startColumn('recent-years', TARGET_TABLE.recentYears),
      endColumn('unbroken', TARGET_TABLE.unbroken),
      endColumn('last-year', TARGET_TABLE.lastYear),
      endColumn('counted', TARGET_TABLE.counted),
      startColumn('pace', TARGET_TABLE.pace),
    ],
    rows: progress.groups.map((each) => ({ id: each.group, cells: cellsOf(each, progress) })),
  };
}
