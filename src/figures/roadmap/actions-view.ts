/** The actions as a figure: the ladder of commitment of each group, and all rows as a table. */
import { endColumn, startColumn } from '../table/columns.ts';
import type { Action, ActorGroup, Roadmap } from '../../model/roadmap.ts';
import { countOutcomes } from '../../analysis/outcomes.ts';
import { ACTIONS, OUTCOME_NAME } from '../../messages/roadmap/page.ts';
import { ladderHeight, ladderPlot } from '../../scene/roadmap/ladder-plot.ts';
import { count, text, type FigureTable, type FigureView } from '../view.ts';
import { inLine, labelled, sentences, withAside } from '../../messages/joining.ts';

const GROUPS: readonly ActorGroup[] = ['secretary-general', 'un-system', 'others'];

/** The ladder of one group: its actions that are shown, the strongest first. */
export interface Ladder {
  readonly group: ActorGroup;
  readonly rungs: readonly Action[];
}

/** How long a rung is, from nought to one: the strongest of its group fills the width. */
export const rungLength = ({ strength: { rank, of } }: Action): number => (of - rank + 1) / of;

/** The ladders of the groups that have any of the actions. */
export const laddersOf = (actions: readonly Action[]): Ladder[] =>
  GROUPS.map((group) => ({
    group,
    rungs: actions
      .filter((action) => action.group === group)
      .toSorted((a, b) => a.strength.rank - b.strength.rank),
  })).filter(({ rungs }) => rungs.length > 0);

function table(actions: readonly Action[], { recommendations, pillars }: Roadmap): FigureTable {
  const words = ACTIONS.table;
  const label = (id: Action['recommendation']) =>
    recommendations.find((each) => each.id === id)?.label ?? id;
  const pillar = (id: Action['pillar']) => pillars.find((each) => each.id === id)?.title ?? id;
  const start = (id: keyof typeof words) => startColumn(id, words[id]);
  const end = (id: keyof typeof words) => endColumn(id, words[id]);
  return {
    caption: ACTIONS.figure,
    columns: [
      start('action'),
      start('group'),
      end('rank'),
      end('of'),
      start('actor'),
      start('commitment'),
      start('recommendation'),
      start('pillar'),
      start('status'),
      start('line'),
      start('asOf'),
      start('sources'),
    ],
    rows: actions.map((action) => ({
      id: action.id,
      cells: [
        text(inLine([action.action, ...action.steps])),
        text(ACTIONS.group[action.group]),
        count(action.strength.rank),
        count(action.strength.of),
        text(action.actor),
        text(action.commitment),
        text(label(action.recommendation)),
        text(pillar(action.pillar)),
        text(OUTCOME_NAME[action.outcome.status]),
        text(inLine([action.outcome.line, action.outcome.open ?? ''].filter(Boolean))),
        text(action.outcome.asOf),
        text(inLine(action.outcome.sources.map(({ link }) => link))),
      ],
    })),
  };
}

/** The ladder of some actions; the figure of all of them where none are left out. */
export function actionsView(roadmap: Roadmap, actions = roadmap.actions): FigureView {
  const ladders = laddersOf(actions);
  const title = ACTIONS.headline(countOutcomes(actions));
  const rows = ladders.flatMap(({ group, rungs }) => [
    { id: group, head: true, label: ACTIONS.group[group], note: '', length: 0 },
    ...rungs.map((rung) => ({
      id: rung.id,
      head: false,
      label: ACTIONS.rungWithOutcome(
        ACTIONS.rung(rung.strength.rank, rung.commitment),
        rung.outcome.status,
      ),
      note: withAside(rung.action, rung.actor),
      length: rungLength(rung),
    })),
  ]);
  return {
    id: 'actions',
    title,
    subtitle: ACTIONS.subtitle,
    notes: [ACTIONS.intro, ACTIONS.outcome.rules],
    sources: [],
    alt: () =>
      sentences([
        title,
        ...rows.map(({ label, note }) => (note === '' ? label : labelled(label, note))),
      ]),
    body: {
      kind: 'chart',
      chart: {
        build: (plot, width) => ladderPlot(plot, { rows, ariaLabel: title }, width),
        height: (width) => ladderHeight(rows, width),
      },
    },
    table: () => table(actions, roadmap),
  };
}
