/** The figure of one target, the pace of its groups, and who meets it for the map beside it. */
import { standings } from '../../analysis/target.ts';
import type { StandingGroupId } from '../../model/group.ts';
import type { Unit } from '../../model/indicator.ts';
import { PACE_YEARS } from '../../model/roadmap.ts';
import type { DataSource } from '../../model/source.ts';
import { formatBreak, formatChange, formatValue } from '../../messages/format.ts';
import { groupName } from '../../messages/groups.ts';
import { BASKET_NAME } from '../../messages/measures.ts';
import { paceSentence, paceWord } from '../../messages/roadmap/target-sentences.ts';
import {
  brokenNote,
  countedNote,
  countedText,
  newBasketNote,
  paceMethod,
  TARGETS_FIGURE,
} from '../../messages/roadmap/targets.ts';
import { paceHeight, pacePlot, type PaceRow } from '../../scene/roadmap/pace-plot.ts';
import type { FigureView } from '../view.ts';
import { sourcesOfTables, type RoadmapInput } from './input.ts';
import { brokenNames, factsOf } from './target-facts.ts';
import { tablesForTarget, type GroupProgress, type TargetProgress } from './target-progress.ts';
import { targetTable, valueOfGroup } from './target-table.ts';
import { facts, sentences, withAside } from '../../messages/joining.ts';

const changeWord = (unit: Unit): string => {
  const { ratio, people, points } = TARGETS_FIGURE.changeUnit;
  return unit === 'ratio' ? ratio : unit === 'people' ? people : points;
};

function rowOf(each: GroupProgress, { selection, countries }: TargetProgress): PaceRow {
  const { unit } = selection.measure;
  const { pace, group } = each;
  const name = groupName({ kind: 'standing', id: group }, countries);
  const value = valueOfGroup(each);
  const standing = value === null ? '–' : withAside(formatValue(value.value, unit), value.year);
  const label = TARGETS_FIGURE.row(name, standing, paceWord(pace));
  if (pace.kind !== 'under-way')
    return {
      id: group,
      label,
      rates: '',
      recent: null,
      unbroken: null,
      lastYear: null,
      needed: null,
    };
  const { needed, lastYear } = pace;
  const recent = pace.recent?.perYear ?? null;
  const unbroken = pace.unbroken?.perYear ?? null;
  const change = (value: number | null) => (value === null ? null : formatChange(value, unit));
  const rates = TARGETS_FIGURE.rates(
    formatChange(needed, unit),
    change(recent),
    change(unbroken),
    change(lastYear),
  );
  return { id: group, label, rates, needed, recent, unbroken, lastYear };
}

/** A basket of fewer than four years leaves a group without recent years. */
function basketNotes({ selection: { segment, year } }: TargetProgress): string[] {
  return segment.basket !== null && year - segment.first < 3
    ? [newBasketNote(BASKET_NAME[segment.basket], segment.first)]
    : [];
}

/** How many countries each slope of medians rests on, and whose series are broken. */
function courseNotes(progress: TargetProgress): string[] {
  const nameOf = (group: StandingGroupId) =>
    groupName({ kind: 'standing', id: group }, progress.countries);
  const counted = progress.groups.flatMap((each) =>
    each.counted === null || each.pace.kind !== 'under-way'
      ? []
      : [countedText(nameOf(each.group), each.counted)],
  );
  const broken = brokenNames(
    progress,
    progress.groups.flatMap((each) => each.broken),
  );
  return [
    ...(counted.length === 0 ? [] : [countedNote(counted)]),
    ...(broken.length === 0 ? [] : [brokenNote(broken)]),
  ];
}

const sourcesFor = ({ target }: TargetProgress, sources: readonly DataSource[]) =>
  sourcesOfTables([...tablesForTarget(target), 'group-estimates', 'price-medians'], sources).filter(
    ({ file }) => file !== 'price-medians.csv' || target.measure === 'pct-gni',
  );

/** The pace of each group towards a target, with all that is known of the groups as its table. */
export function targetView(progress: TargetProgress, input: RoadmapInput): FigureView {
  const { unit } = progress.selection.measure;
  const rows = progress.groups.map((each) => rowOf(each, progress));
  const title = paceSentence(factsOf(progress));
  const chart = {
    rows,
    formatTick: (value: number) => (value > 0 ? '+' : '') + formatBreak(value, 'points'),
    ariaLabel: title,
  };
  return {
    id: `target-${progress.target.id}`,
    countsLdcs: true,
    title,
    subtitle: TARGETS_FIGURE.paceSubtitle(changeWord(unit)),
    notes: [
      paceMethod(PACE_YEARS),
      ...basketNotes(progress),
      ...courseNotes(progress),
      progress.target.caveat,
    ],
    sources: sourcesFor(progress, input.sources),
    alt: () => sentences([title, ...rows.map(({ label, rates }) => facts([label, rates]))]),
    body: {
      kind: 'chart',
      chart: {
        build: (plot, width) => pacePlot(plot, chart, width),
        height: (width) => paceHeight(rows, width),
      },
    },
    table: () => targetTable(progress),
  };
}

/** How the economies stand that a target is set for; others are not in it. */
export function standingsFor({ target, selection, groups: [own] }: TargetProgress) {
  return standings(own.members, selection.readings, target);
}
