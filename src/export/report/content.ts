/** What a document about a figure says, whatever its format: the same words in the same order. */
import type { FigureTable, FigureView } from '../../figures/view.ts';
import { MAP } from '../../messages/figure/map.ts';
import { cellText } from '../../figures/table/cell.ts';
import { facts } from '../../messages/joining.ts';
import { citationText } from '../citation.ts';
import { pictureSvg, pixels, type Pixels } from '../picture.ts';
import type { ExportSubject } from '../subject.ts';
import { columnWidths, demandOf, leastWidth, type Demand } from '../../text/columns.ts';

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

/** How the table of a document is set. */
export interface TableSetting {
  /** In points. */
  readonly size: number;
  /** The share of the table's width that each column gets; together 1. */
  readonly shares: readonly number[];
}

/** Sizes from the usual to the smallest that can still be read, in points. */
const SIZES = [8, 7.5, 7, 6.5, 6, 5.5, 5] as const;
/** Columns that have only just room for their longest words make rows of many lines. */
const EASE = 1.2;
/** A point is so many CSS pixels. */
const POINT = 4 / 3;

/**
 * Sets a table in the largest letters at which no word is broken.
 *
 * @param width - Of the table, in CSS pixels.
 * @param padding - Left and right of the words of a cell together, in CSS pixels.
 */
export function tableSetting(
  { heads, rows }: TableText,
  width: number,
  padding: number,
): TableSetting {
  const room = width - heads.length * padding;
  const demandsAt = (size: number): Demand[] =>
    heads.map((head, at) =>
      demandOf({ head, cells: rows.map((row) => row[at] ?? '') }, { size: size * POINT }),
    );
  const size = SIZES.find((each) => leastWidth(demandsAt(each)) * EASE <= room) ?? 5;
  const widths = columnWidths(demandsAt(size), room);
  return { size, shares: widths.map((each) => (each + padding) / width) };
}

const tableText = ({ columns, rows }: FigureTable): TableText => ({
  heads: columns.map(({ label }) => label),
  numeric: columns.map(({ align }) => align === 'end'),
  rows: rows.map(({ cells }) =>
    columns.map((_, at) => (cells[at] === undefined ? '' : cellText(cells[at]))),
  ),
});

const sourceLines = ({ sources }: FigureView): SourceLine[] =>
  sources.map(({ publisher, title, vintage, link, licence, changes }) => ({
    source: { text: facts([publisher, title, vintage]), href: link },
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
