/** A figure as a Word document: caption, picture with its description, notes, sources, data. */
import {
  AlignmentType,
  BorderStyle,
  Document,
  ExternalHyperlink,
  HeadingLevel,
  ImageRun,
  Packer,
  Paragraph,
  SimpleField,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  WidthType,
  type IRunOptions,
  type ParagraphChild,
} from 'docx';
import { CITATION, REPORT } from '../../messages/export.ts';
import type { Pixels } from '../picture.ts';
import type { ExportSubject } from '../subject.ts';
import {
  columnShares,
  reportContent,
  reportPicture,
  type Linked,
  type ReportContent,
  type TableText,
} from './content.ts';

/** A4 upright with margins of 2 cm: width of the text in CSS pixels and in twentieths of a point. */
const TEXT_WIDTH = 642;
const TEXT_TWIPS = 9638;
const MARGIN_TWIPS = 1134;
const PAGE = { width: 11906, height: 16838 };
/** Wider than it is shown, so that its lettering is a little smaller than the text around it. */
const PICTURE_WIDTH = 700;
/** A picture higher than this would not leave the page room for its caption. */
const HIGHEST = 780;

const linked = ({ text, href }: Linked): ExternalHyperlink =>
  new ExternalHyperlink({ link: href, children: [new TextRun({ text, style: 'Hyperlink' })] });

const heading = (text: string): Paragraph =>
  new Paragraph({ text, heading: HeadingLevel.HEADING_2, keepNext: true });

const line = (...children: ParagraphChild[]): Paragraph =>
  new Paragraph({ children, spacing: { after: 60 } });

/** Numbered by a field, so that Word counts the figures of a report anew. */
const captionParagraph = (title: string): Paragraph =>
  new Paragraph({
    style: 'Caption',
    keepNext: true,
    children: [
      new TextRun(`${REPORT.figure} `),
      new SimpleField('SEQ Figure \\* ARABIC', '1'),
      new TextRun(`. ${title}`),
    ],
  });

function pictureParagraph(
  { title, alt }: ReportContent,
  data: Uint8Array,
  size: Pixels,
): Paragraph {
  const scale = Math.min(TEXT_WIDTH / size.width, HIGHEST / size.height);
  const image = new ImageRun({
    type: 'png',
    data,
    transformation: {
      width: Math.round(size.width * scale),
      height: Math.round(size.height * scale),
    },
    altText: { name: title, title, description: alt },
  });
  return new Paragraph({ children: [image], spacing: { before: 60, after: 140 } });
}

const HAIRLINE = { style: BorderStyle.SINGLE, size: 4, color: 'D5DBE3' };
const NO_LINE = { style: BorderStyle.NONE, size: 0, color: 'auto' };

function cellOf(text: string, numeric: boolean, bold: boolean): TableCell {
  const run: IRunOptions = { text, bold, size: 15 };
  return new TableCell({
    margins: { top: 20, bottom: 20, left: 60, right: 60 },
    children: [
      new Paragraph({
        alignment: numeric ? AlignmentType.END : AlignmentType.START,
        children: [new TextRun(run)],
      }),
    ],
  });
}

function dataTable(table: TableText): Table {
  const { heads, numeric, rows } = table;
  const row = (words: readonly string[], isHead: boolean): TableRow =>
    new TableRow({
      tableHeader: isHead,
      cantSplit: true,
      children: words.map((word, at) => cellOf(word, numeric[at] ?? false, isHead)),
    });
  return new Table({
    width: { size: TEXT_TWIPS, type: WidthType.DXA },
    columnWidths: columnShares(table).map((share) => Math.round(share * TEXT_TWIPS)),
    layout: TableLayoutType.FIXED,
    borders: {
      top: HAIRLINE,
      bottom: HAIRLINE,
      insideHorizontal: HAIRLINE,
      left: NO_LINE,
      right: NO_LINE,
      insideVertical: NO_LINE,
    },
    rows: [row(heads, true), ...rows.map((words) => row(words, false))],
  });
}

const notesPart = ({ notes }: ReportContent): Paragraph[] =>
  notes.map((note) => new Paragraph({ text: note, bullet: { level: 0 } }));

const sourcesPart = ({ sources }: ReportContent): Paragraph[] =>
  sources.map(({ source, licence, changes }) =>
    line(
      new TextRun(`${REPORT.source}: `),
      linked(source),
      new TextRun('. '),
      linked(licence),
      new TextRun(`. ${REPORT.changes}: ${changes}`),
    ),
  );

function parts(content: ReportContent, picture: Paragraph): (Paragraph | Table)[] {
  const { title, subtitle, alt, citation, link, table } = content;
  return [
    captionParagraph(title),
    new Paragraph({ text: subtitle, keepNext: true }),
    picture,
    ...notesPart(content),
    ...sourcesPart(content),
    line(linked({ text: REPORT.link, href: link })),
    heading(REPORT.citation),
    line(new TextRun(citation)),
    heading(REPORT.description),
    line(new TextRun(alt)),
    heading(REPORT.data),
    new Paragraph({ text: title, keepNext: true }),
    dataTable(table),
  ];
}

/** Word's own styles, quiet and in a font that every office has. */
const STYLES = {
  default: {
    document: { run: { font: 'Arial', size: 18 } },
    heading2: {
      run: { font: 'Arial', size: 22, bold: true, color: '14213D' },
      paragraph: { spacing: { before: 240, after: 80 } },
    },
    hyperlink: { run: { color: '005F8A' } },
  },
  paragraphStyles: [
    {
      id: 'Caption',
      name: 'caption',
      basedOn: 'Normal',
      next: 'Normal',
      quickFormat: true,
      run: { bold: true, size: 24, color: '14213D' },
      paragraph: { spacing: { after: 60 } },
    },
  ],
};

/** The Word document of a figure. */
export async function wordDocument(subject: ExportSubject): Promise<Blob> {
  const content = reportContent(subject);
  const pixels = await reportPicture(subject, PICTURE_WIDTH, null);
  const data = new Uint8Array(await pixels.blob.arrayBuffer());
  const margin = {
    top: MARGIN_TWIPS,
    bottom: MARGIN_TWIPS,
    left: MARGIN_TWIPS,
    right: MARGIN_TWIPS,
  };
  const file = new Document({
    title: content.title,
    creator: CITATION.author,
    description: content.citation,
    styles: STYLES,
    sections: [
      {
        properties: { page: { size: PAGE, margin } },
        children: parts(content, pictureParagraph(content, data, pixels)),
      },
    ],
  });
  return Packer.toBlob(file);
}
