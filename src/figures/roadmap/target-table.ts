/** The groups of a target as a table: value, countries that meet it, and both rates of the pace. */
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
  const end = (id: string, label: string) => ({ id, label, align: 'end' as const });
  return {
    caption: progress.target.title,
    columns: [
      { id: 'group', label: TARGET_TABLE.group, align: 'start' },
      end('value', TARGET_TABLE.value(UNIT_NAME[unit])),
      end('year', TARGET_TABLE.year),
      end('published', TARGET_TABLE.published),
      end('published-year', TARGET_TABLE.year),
      end('meets', TARGET_TABLE.meets),
      end('n', TARGET_TABLE.n),
      end('unknown', TARGET_TABLE.unknown),
      end('share', TARGET_TABLE.share),
      end('distance', TARGET_TABLE.missing),
      end('needed', TARGET_TABLE.needed),
      end('recent', TARGET_TABLE.recent),
      { id: 'recent-years', label: TARGET_TABLE.recentYears, align: 'start' },
      end('unbroken', TARGET_TABLE.unbroken),
      end('last-year', TARGET_TABLE.lastYear),
      end('counted', TARGET_TABLE.counted),
      { id: 'pace', label: TARGET_TABLE.pace, align: 'start' },
    ],
    rows: progress.groups.map((each) => ({ id: each.group, cells: cellsOf(each, progress) })),
  };
}
