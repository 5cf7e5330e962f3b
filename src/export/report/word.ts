/** A figure as a Word document: caption, picture with its description, notes, sources, data. */
import {
  Document,
  ExternalHyperlink,
  HeadingLevel,
  ImageRun,
  Packer,
  PageOrientation,
  Paragraph,
  SimpleField,
  TextRun,
  type IParagraphOptions,
  type IRunOptions,
  type ISectionOptions,
  type ParagraphChild,
} from 'docx';
import { RIGHT_TO_LEFT } from '../../model/language.ts';
import { CITATION, REPORT } from '../../messages/export/files.ts';
import type { Pixels } from '../picture.ts';
import type { ExportSubject } from '../subject.ts';
import { reportContent, reportPicture, type Linked, type ReportContent } from './content.ts';
import { sizeAt, wordTable } from './word-table.ts';
import { inParts } from '../../messages/in-parts.ts';
import { labelled, sentences } from '../../messages/joining.ts';

/** A4 upright with margins of 2 cm: width of the text in CSS pixels and in twentieths of a point. */
const TEXT_WIDTH = 642;
const TEXT_TWIPS = 9638;
const MARGIN_TWIPS = 1134;
const PAGE = { width: 11906, height: 16838 };
const WIDE_TWIPS = PAGE.height - 2 * MARGIN_TWIPS;
/** In points: a table that would be smaller than this gets pages that lie on their side. */
const LEAST_SIZE = 7.5;
/** Wider than it is shown, so that its lettering is a little smaller than the text around it. */
const PICTURE_WIDTH = 700;
/** A picture higher than this would not leave the page room for its caption. */
const HIGHEST = 780;

/** A paragraph that begins where the reader does. */
const paragraph = (options: IParagraphOptions): Paragraph =>
  new Paragraph({ bidirectional: RIGHT_TO_LEFT, ...options });

const run = (options: string | IRunOptions): TextRun =>
  new TextRun({
    rightToLeft: RIGHT_TO_LEFT,
    ...(typeof options === 'string' ? { text: options } : options),
  });

const linked = ({ text, href }: Linked): ExternalHyperlink =>
  new ExternalHyperlink({ link: href, children: [run({ text, style: 'Hyperlink' })] });

const heading = (text: string): Paragraph =>
  paragraph({ text, heading: HeadingLevel.HEADING_2, keepNext: true });

const line = (...children: ParagraphChild[]): Paragraph =>
  paragraph({ children, spacing: { after: 60 } });

/** Numbered by a field, so that Word counts the figures of a report anew. */
const captionParagraph = (title: string): Paragraph =>
  paragraph({
    style: 'Caption',
    keepNext: true,
    children: [
      ...inParts<SimpleField>((slot) =>
        REPORT.caption(slot(new SimpleField('SEQ Figure \\* ARABIC', '1')), title),
      ).map((part) => (typeof part === 'string' ? run(part) : part)),
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
  return paragraph({ children: [image], spacing: { before: 60, after: 140 } });
}

const notesPart = ({ notes }: ReportContent): Paragraph[] =>
  notes.map((note) => paragraph({ text: note, bullet: { level: 0 } }));

const sourcesPart = ({ sources }: ReportContent): Paragraph[] =>
  sources.map(({ source, licence, changes }) =>
    line(
      ...inParts<Linked>((slot) =>
        sentences([
          labelled(REPORT.source, slot(source)),
          slot(licence),
          labelled(REPORT.changes, changes),
        ]),
      ).map((part) => (typeof part === 'string' ? run(part) : linked(part))),
    ),
  );

/** The page with the picture and all that is said of it. */
function figurePart(content: ReportContent, picture: Paragraph): Paragraph[] {
  const { title, subtitle, alt, citation, link } = content;
  return [
    captionParagraph(title),
    paragraph({ text: subtitle, keepNext: true }),
    picture,
    ...notesPart(content),
    ...sourcesPart(content),
    line(linked({ text: REPORT.link, href: link })),
    heading(REPORT.citation),
    line(run(citation)),
    heading(REPORT.description),
    line(run(alt)),
  ];
}

const dataPart = ({ title, table }: ReportContent, width: number): ISectionOptions['children'] => [
  heading(REPORT.data),
  paragraph({ text: title, keepNext: true }),
  wordTable(table, width),
];

const MARGINS = {
  top: MARGIN_TWIPS,
  bottom: MARGIN_TWIPS,
  left: MARGIN_TWIPS,
  right: MARGIN_TWIPS,
};

const section = (
  orientation: (typeof PageOrientation)[keyof typeof PageOrientation],
  children: ISectionOptions['children'],
): ISectionOptions => ({
  properties: { page: { size: { ...PAGE, orientation }, margin: MARGINS } },
  children,
});

/** One section, or two where the data need pages that lie on their side. */
function sections(content: ReportContent, picture: Paragraph): ISectionOptions[] {
  const figure = figurePart(content, picture);
  const { PORTRAIT, LANDSCAPE } = PageOrientation;
  return sizeAt(content.table, TEXT_TWIPS) >= LEAST_SIZE
    ? [section(PORTRAIT, [...figure, ...dataPart(content, TEXT_TWIPS)])]
    : [section(PORTRAIT, figure), section(LANDSCAPE, dataPart(content, WIDE_TWIPS))];
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
  const file = new Document({
    title: content.title,
    creator: CITATION.author,
    description: content.citation,
    styles: STYLES,
    sections: sections(content, pictureParagraph(content, data, pixels)),
  });
  return Packer.toBlob(file);
}
