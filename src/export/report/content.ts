/** What a document about a figure says, whatever its format: the same words in the same order. */
import type { FigureTable, FigureView } from '../../figures/view.ts';
import { MAP } from '../../messages/map.ts';
import { cellText } from '../cell-text.ts';
import { citationText } from '../citation.ts';
import { pictureSvg, pixels, type Pixels } from '../picture.ts';
import type { ExportSubject } from '../subject.ts';

/** Words with a link behind them. */
export interface Linked {
  readonly text: string;
  readonly href: string;
}

export interface SourceLine {
  readonly source: Linked;
  readonly licence: Linked;
  readonly changes: string;
}

export interface TableText {
  readonly heads: readonly string[];
  /** Whether each column holds numbers. */
  readonly numeric: readonly boolean[];
  readonly rows: readonly (readonly string[])[];
}

export interface ReportContent {
  readonly title: string;
  readonly subtitle: string;
  readonly alt: string;
  readonly notes: readonly string[];
  readonly sources: readonly SourceLine[];
  readonly citation: string;
  readonly link: string;
  readonly table: TableText;
}

/** In letters: a column wider than this wraps. */
const WIDEST_COLUMN = 28;

/** The share of a table's width that each column gets, by its longest words; together 1. */
export function columnShares({ heads, rows }: TableText): number[] {
  const letters = heads.map((head, at) =>
    Math.min(
      WIDEST_COLUMN,
      rows.reduce((most, row) => Math.max(most, row[at]?.length ?? 0), head.length) + 2,
    ),
  );
  const all = letters.reduce((sum, each) => sum + each, 0);
  return letters.map((each) => each / all);
}

export const tableText = ({ columns, rows }: FigureTable): TableText => ({
  heads: columns.map(({ label }) => label),
  numeric: columns.map(({ align }) => align === 'end'),
  rows: rows.map(({ cells }) =>
    columns.map((_, at) => (cells[at] === undefined ? '' : cellText(cells[at]))),
  ),
});

const sourceLines = ({ sources }: FigureView): SourceLine[] =>
  sources.map(({ publisher, title, vintage, link, licence, changes }) => ({
    source: { text: `${publisher}, ${title}, ${vintage}`, href: link },
    licence: { text: licence.name, href: licence.url },
    changes,
  }));

export function reportContent(subject: ExportSubject): ReportContent {
  const { view, link } = subject;
  const boundaries = view.body.kind === 'map' ? [MAP.boundaries] : [];
  return {
    title: view.title,
    subtitle: view.subtitle,
    alt: view.alt(),
    notes: [...view.notes, ...boundaries],
    sources: sourceLines(view),
    citation: citationText(subject),
    link,
    table: tableText(view.table()),
  };
}

/** Three pixels for one: sharp on paper at the width of a page. */
const PRINT_SCALE = 3;

/** The picture for a document, which has title, notes and sources as text. */
export async function reportPicture(
  subject: ExportSubject,
  width: number,
  height: number | null,
): Promise<Pixels> {
  return pixels(await pictureSvg(subject, { width, height, bare: true }), PRINT_SCALE);
}
