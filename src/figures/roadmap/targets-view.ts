/** All targets as one figure: the share of countries that meet each of them. */
import { endColumn, startColumn } from '../table/columns.ts';
import type { TargetId } from '../../model/roadmap.ts';
import { formatShare } from '../../messages/format.ts';
import {
  OUTCOME,
  TARGETS_FIGURE,
  TARGETS_PART,
  targetsHeadline,
} from '../../messages/roadmap/targets.ts';
import { sharesHeight, sharesPlot, type ShareRow } from '../../scene/roadmap/shares-plot.ts';
import type { FigureTable, FigureView } from '../view.ts';
import { text } from '../view.ts';
import { sourcesOfTables, type RoadmapInput } from './input.ts';
import { outcomeOf } from './target-facts.ts';
import {
  progressOf,
  tablesForTarget,
  type GroupProgress,
  type Progress,
  type TargetProgress,
} from './target-progress.ts';
import { targetTable } from './target-table.ts';
import { labelled, sentences } from '../../messages/joining.ts';

/** Groups with a bar of their own; the others are in the table. */
const SHOWN = ['world', 'developing', 'ldc', 'developed'] as const;
type ShownGroup = (typeof SHOWN)[number];

/** Where every target stands, in the order of the content. */
export const targetsProgress = (input: RoadmapInput): ReadonlyMap<TargetId, Progress> =>
  new Map(input.roadmap.targets.map((target) => [target.id, progressOf(target, input)]));

/** Every target's progress; null where one could not be computed. */
function whole(all: Iterable<Progress>): readonly TargetProgress[] | null {
  const each = [...all];
  const computed = each.flatMap((one) => (one.kind === 'progress' ? one.progress : []));
  return computed.length === each.length ? computed : null;
}

function barOf({ group, status }: GroupProgress, progress: TargetProgress): ShareRow {
  const { target } = progress;
  const value =
    status.share === null
      ? TARGETS_FIGURE.noShare
      : TARGETS_FIGURE.bar(status.meets.length, status.n, formatShare(status.share));
  return {
    kind: 'bar',
    id: `${target.id}-${group}`,
    label: TARGETS_FIGURE.short[group as ShownGroup],
    value,
    share: status.share === null ? null : status.share * 100,
  };
}

function rowsOf(progress: TargetProgress): ShareRow[] {
  const { target, selection } = progress;
  const outcome = OUTCOME[outcomeOf(progress)];
  const note = TARGETS_FIGURE.head(
    target.year,
    outcome,
    selection.year,
    target.standIn?.short ?? null,
  );
  return [
    { kind: 'head', id: target.id, label: target.title, note },
    ...progress.groups
      .filter(({ group }) => (SHOWN as readonly string[]).includes(group))
      .map((each) => barOf(each, progress)),
  ];
}

/** The finding on the targets for 2030: whether any is met, and which comes nearest. */
function headline(all: readonly TargetProgress[]): string {
  const targets = all.filter(({ target }) => target.year === 2030);
  const met = targets.filter((each) => outcomeOf(each) === 'met').length;
  // A stand-in tells of something else, so it is never the nearest.
  const shares = targets.flatMap(({ target, groups: [{ status }] }) =>
    status.share === null || target.standIn !== null
      ? []
      : [{ title: target.title, share: status.share }],
  );
  const nearest = shares.toSorted((a, b) => b.share - a.share)[0] ?? null;
  return targetsHeadline(met, targets.length, nearest);
}

/** Which targets are followed with something else than they mean. */
const standIns = (all: readonly TargetProgress[]): string[] =>
  all.flatMap(({ target: { title, standIn } }) =>
    standIn === null ? [] : TARGETS_FIGURE.standIn(title, standIn.text),
  );

/** The tables of all targets in one, each row naming its target first. */
function table(all: readonly TargetProgress[], caption: string): FigureTable {
  const tables = all.map((progress) => ({ progress, table: targetTable(progress) }));
  return {
    caption,
    columns: [
      startColumn('target', TARGETS_PART.target),
      ...(tables[0]?.table.columns ?? []).map((column) =>
        column.id === 'value' ? endColumn('value', TARGETS_PART.value) : column,
      ),
    ],
    rows: tables.flatMap(({ progress: { target }, table: own }) =>
      own.rows.map(({ id, cells }) => ({
        id: `${target.id} ${id}`,
        cells: [text(target.title), ...cells],
      })),
    ),
  };
}

/**
 * The targets: bars for the share of countries that meet each, and a table of groups, values and
 * paces. Null where a dataset of any target is missing: the others would make a smaller count.
 */
export function targetsView(
  input: RoadmapInput,
  progress = targetsProgress(input),
): FigureView | null {
  const all = whole(progress.values());
  if (all === null) return null;
  const rows = all.flatMap(rowsOf);
  const title = headline(all);
  const tables = all.flatMap(({ target }) => tablesForTarget(target));
  const chart = { rows, ariaLabel: title };
  return {
    id: 'targets',
    countsLdcs: true,
    title,
    subtitle: TARGETS_FIGURE.subtitle,
    notes: standIns(all),
    sources: sourcesOfTables(tables, input.sources),
    alt: () =>
      sentences([
        title,
        ...rows.map((row) => (row.kind === 'bar' ? labelled(row.label, row.value) : row.label)),
      ]),
    body: {
      kind: 'chart',
      chart: {
        build: (plot, width) => sharesPlot(plot, chart, width),
        height: (width) => sharesHeight(rows, width),
      },
    },
    table: () => table(all, title),
  };
}
