/** The figure of one target, the pace of its groups, and who meets it for the map beside it. */
import { PACE_YEARS } from '../../analysis/pace.ts';
import { standings } from '../../analysis/target.ts';
import type { Unit } from '../../model/indicator.ts';
import type { DataSource } from '../../model/source.ts';
import { formatBreak, formatChange, formatValue } from '../../messages/format.ts';
import { groupName } from '../../messages/groups.ts';
import { BASKET_NAME } from '../../messages/indicators.ts';
import { paceSentence, paceWord } from '../../messages/target-sentences.ts';
import { newBasketNote, paceMethod, TARGETS_FIGURE } from '../../messages/targets.ts';
import { paceHeight, pacePlot, type PaceRow } from '../../scene/roadmap/pace-plot.ts';
import type { FigureView } from '../view.ts';
import { sourcesOfTables, type RoadmapInput } from './input.ts';
import { factsOf } from './target-facts.ts';
import { tablesForTarget, type GroupProgress, type TargetProgress } from './target-progress.ts';
import { targetTable, valueOfGroup } from './target-table.ts';

const changeWord = (unit: Unit): string => {
  const { ratio, people, points } = TARGETS_FIGURE.changeUnit;
  return unit === 'ratio' ? ratio : unit === 'people' ? people : points;
};

function rowOf(each: GroupProgress, { selection, countries }: TargetProgress): PaceRow {
  const { unit } = selection.measure;
  const { pace, group } = each;
  const name = groupName({ kind: 'standing', id: group }, countries);
  const value = valueOfGroup(each);
  const standing = value === null ? '–' : `${formatValue(value.value, unit)} (${value.year})`;
  const label = TARGETS_FIGURE.row(name, standing, paceWord(pace));
  if (pace.kind !== 'under-way') return { id: group, label, rates: '', recent: null, needed: null };
  const { needed, recent } = pace;
  const rates = TARGETS_FIGURE.neededAndRecent(
    formatChange(needed, unit),
    recent && formatChange(recent.perYear, unit),
  );
  return { id: group, label, rates, needed, recent: recent?.perYear ?? null };
}

/** Only the change of baskets leaves a group without recent years. */
function basketNotes({ groups, selection: { segment } }: TargetProgress): string[] {
  const unknown = groups.some(({ pace }) => pace.kind === 'under-way' && pace.recent === null);
  return unknown && segment.basket !== null
    ? [newBasketNote(BASKET_NAME[segment.basket], segment.first)]
    : [];
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
    title,
    subtitle: TARGETS_FIGURE.paceSubtitle(changeWord(unit)),
    notes: [paceMethod(PACE_YEARS), ...basketNotes(progress), progress.target.caveat],
    sources: sourcesFor(progress, input.sources),
    alt: () =>
      [title, ...rows.map(({ label, rates }) => `${label}${rates && `, ${rates}`}.`)].join(' '),
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
