/** What a figure says in words and numbers, as text: a reader sees the same while this is the same. */
import { csvText } from '../../src/export/csv.ts';
import { cellValue } from '../../src/figures/table/cell.ts';
import { type FigureTable, type FigureView } from '../../src/figures/view.ts';
import { digest } from './digest.ts';

/** A longer table is held by its first rows and by the digest of all. */
const WHOLE = 40;
const FIRST = 8;

function tableLines({ caption, columns, rows }: FigureTable): string[] {
  const csv = (some: FigureTable['rows']): string[] =>
    csvText([columns.map(({ label }) => label), ...some.map(({ cells }) => cells.map(cellValue))])
      .replace('\uFEFF', '')
      .trimEnd()
      .split('\r\n');
  if (rows.length <= WHOLE) return [caption, ...csv(rows)];
  const all = digest(csv(rows).join('\n'));
  return [
    caption,
    ...csv(rows.slice(0, FIRST)),
    `… ${rows.length} rows in all, with the digest ${all}`,
  ];
}

/** Title, subtitle, notes, sources, description and table of a figure. */
export function wordsOf(view: FigureView): string {
  const parts: readonly (readonly [string, readonly string[]])[] = [
    ['title', [view.title]],
    ['subtitle', [view.subtitle]],
    ['notes', view.notes],
    [
      'sources',
      view.sources.map((source) => `${source.file} ${source.publisher} (${source.vintage})`),
    ],
    ['description', [view.alt()]],
    ['table', tableLines(view.table())],
  ];
  return parts
    .filter(([, lines]) => lines.length > 0)
    .map(([name, lines]) => `# ${name}\n${lines.join('\n')}\n`)
    .join('\n');
}
