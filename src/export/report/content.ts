/** What a document about a figure says, whatever its format: the same words in the same order. */
import type { FigureTable, FigureView } from '../../figures/view.ts';
import { REPORT } from '../../messages/export.ts';
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
  readonly caption: string;
  readonly subtitle: string;
  readonly alt: string;
  readonly notes: readonly string[];
  readonly sources: readonly SourceLine[];
  readonly citation: string;
  readonly link: string;
  readonly table: TableText;
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
    caption: REPORT.caption(view.title),
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

/** The picture for a document, without the title that the document has as text. */
export async function reportPicture(
  subject: ExportSubject,
  width: number,
  height: number | null,
): Promise<Pixels> {
  return pixels(await pictureSvg(subject, { width, height, titled: false }), PRINT_SCALE);
}
