/** How often the report uses a word, as a figure: a bar a word. */
import { endColumn, startColumn } from '../table/columns.ts';
import type { Roadmap } from '../../model/roadmap.ts';
import { EMPHASIS } from '../../messages/roadmap/page.ts';
import { ladderHeight, ladderPlot } from '../../scene/roadmap/ladder-plot.ts';
import { count, text, type FigureTable, type FigureView } from '../view.ts';
import { sentences } from '../../messages/joining.ts';

const tableOf = ({ emphasis }: Roadmap): FigureTable => ({
  caption: EMPHASIS.title,
  columns: [
    startColumn('term', EMPHASIS.table.term),
    endColumn('count', EMPHASIS.table.count),
    startColumn('note', EMPHASIS.table.note),
  ],
  rows: emphasis.map(({ id, term, count: times, note }) => ({
    id,
    cells: [text(term), count(times), text(note)],
  })),
});

/** How long the bar of a word is, from nought to one: the most frequent fills the width. */
export const emphasisLength = (times: number, { emphasis }: Pick<Roadmap, 'emphasis'>): number =>
  times / Math.max(1, ...emphasis.map(({ count: each }) => each));

/** The words that the report uses often, with what each count says. */
export function emphasisView(roadmap: Roadmap): FigureView {
  const rows = roadmap.emphasis.map(({ id, term, count: times, note }) => ({
    id,
    head: false,
    label: EMPHASIS.word(term, times),
    note,
    length: emphasisLength(times, roadmap),
  }));
  return {
    id: 'emphasis',
    title: EMPHASIS.title,
    subtitle: EMPHASIS.intro,
    notes: [],
    sources: [],
    alt: () => sentences([EMPHASIS.intro, ...rows.flatMap(({ label, note }) => [label, note])]),
    body: {
      kind: 'chart',
      chart: {
        build: (plot, width) => ladderPlot(plot, { rows, ariaLabel: EMPHASIS.title }, width),
        height: (width) => ladderHeight(rows, width),
      },
    },
    table: () => tableOf(roadmap),
  };
}
