/** A figure as slides: the picture with its source on the first, the data on those that follow. */
import { unzipSync, zipSync } from 'fflate';
import Presentation from 'pptxgenjs';
import { RIGHT_TO_LEFT } from '../../model/language.ts';
import { CITATION, REPORT } from '../../messages/export/files.ts';
import type { Pixels } from '../picture.ts';
import type { ExportSubject } from '../subject.ts';
import { slideSetting, tablePages } from './table-pages.ts';
import {
  reportContent,
  reportPicture,
  type Linked,
  type ReportContent,
  type TableText,
} from './content.ts';
import { inParts } from '../../messages/in-parts.ts';
import { labelled, sentences, withAside } from '../../messages/joining.ts';

/** A wide slide in inches, and what stands where on it. */
const SLIDE = { width: 13.333, height: 7.5 };
const EDGE = 0.45;
const INNER = SLIDE.width - 2 * EDGE;
const TITLE = { x: EDGE, y: 0.25, w: INNER, h: 0.65 };
const SUBTITLE = { x: EDGE, y: 0.88, w: INNER, h: 0.32 };
const PICTURE = { x: EDGE, y: 1.25, w: INNER, h: 4.95 };
const FOOT = { x: EDGE, y: 6.25, w: INNER, h: 1.1 };
const TABLE = { x: EDGE, y: 1.0, w: INNER, h: SLIDE.height - 1.3 };
/** Width in CSS pixels in which the picture is drawn: its lettering is then about 10 points. */
const DRAWN_WIDTH = 1000;

const FONT = 'Arial';
const INK = '14213D';
const SOFT = '47546B';
const HAIRLINE = { type: 'solid', pt: 0.5, color: 'D5DBE3' } as const;
const NO_LINE = { type: 'none' } as const;

/** Where a line of the reader's begins, and where the other end of it is. */
const [START, END] = RIGHT_TO_LEFT ? (['right', 'left'] as const) : (['left', 'right'] as const);

const LETTERING = {
  fontFace: FONT,
  color: SOFT,
  align: START,
  rtlMode: RIGHT_TO_LEFT,
  valign: 'top',
  margin: 0,
} as const;

/** The cells of a row from the left: the library draws no table from the right. */
const inOrder = <T>(cells: readonly T[]): T[] => (RIGHT_TO_LEFT ? cells.toReversed() : [...cells]);

type Slide = Presentation.Slide;

/** The size of a long title that still fits on two lines. */
const titleSize = (title: string): number =>
  title.length > 110 ? 18 : title.length > 70 ? 22 : 26;

const writeTitle = (slide: Slide, title: string): Slide =>
  slide.addText(title, {
    ...TITLE,
    placeholder: 'title',
    fontFace: FONT,
    fontSize: titleSize(title),
    bold: true,
    color: INK,
    align: START,
    rtlMode: RIGHT_TO_LEFT,
    valign: 'middle',
    margin: 0,
    fit: 'shrink',
  });

async function dataAddress(blob: Blob): Promise<string> {
  const bytes = new Uint8Array(await blob.arrayBuffer());
  let text = '';
  for (let at = 0; at < bytes.length; at += 0x8000)
    text += String.fromCharCode(...bytes.subarray(at, at + 0x8000));
  return `data:image/png;base64,${btoa(text)}`;
}

/** The size in points at which so many letters fit below the picture. */
const footSize = (letters: number): number =>
  letters < 1300 ? 9 : letters < 1700 ? 8 : letters < 2300 ? 7 : 6;

/** Notes, sources with their licences, and where the figure is found. */
function footRuns({ notes, sources, link }: ReportContent): Presentation.TextProps[] {
  return inParts<Linked>((slot) =>
    sentences([
      ...notes,
      ...sources.map(({ source, licence }) =>
        labelled(REPORT.source, withAside(slot(source), slot(licence))),
      ),
      slot({ text: REPORT.link, href: link }),
    ]),
  ).map((part) =>
    typeof part === 'string'
      ? { text: part, options: { rtlMode: RIGHT_TO_LEFT } }
      : { text: part.text, options: { rtlMode: RIGHT_TO_LEFT, hyperlink: { url: part.href } } },
  );
}

async function pictureSlide(slide: Slide, content: ReportContent, picture: Pixels): Promise<void> {
  writeTitle(slide, content.title);
  slide.addImage({ ...PICTURE, data: await dataAddress(picture.blob), altText: content.alt });
  slide.addText(content.subtitle, { ...SUBTITLE, ...LETTERING, fontSize: 12 });
  const foot = footRuns(content);
  const fontSize = footSize(foot.reduce((sum, { text = '' }) => sum + text.length, 0));
  slide.addText(foot, { ...FOOT, ...LETTERING, fontSize });
  slide.addNotes(spoken(content));
}

/** What stands in the notes below the slide. */
function spoken({ alt, notes, sources, citation, link }: ReportContent): string {
  const full = ({ text, href }: Linked): string => withAside(text, href);
  const credits = sources.map(({ source, licence }) =>
    sentences([labelled(REPORT.source, full(source)), full(licence)]),
  );
  return [alt, ...notes, ...credits, citation, link].join('\n');
}

function tableSlide(slide: Slide, title: string, table: TableText, rows: TableText['rows']): void {
  const { heads, numeric } = table;
  const setting = slideSetting(table, TABLE);
  writeTitle(slide, title);
  const cell = (text: string, at: number, bold: boolean): Presentation.TableCell => ({
    text,
    options: { align: numeric[at] ? END : START, bold },
  });
  slide.addTable(
    [
      inOrder(heads.map((head, at) => cell(head, at, true))),
      ...rows.map((row) => inOrder(row.map((word, at) => cell(word, at, false)))),
    ],
    {
      ...TABLE,
      fontFace: FONT,
      colW: inOrder(setting.shares.map((share) => share * INNER)),
      fontSize: setting.size,
      color: INK,
      margin: [0.02, 0.06, 0.02, 0.06],
      border: [NO_LINE, NO_LINE, HAIRLINE, NO_LINE],
    },
  );
}

const TYPE = 'application/vnd.openxmlformats-officedocument.presentationml.presentation';

/** The library leaves its files as they are, ten times as large as they need be. */
const compressed = (file: Uint8Array): Blob =>
  new Blob([new Uint8Array(zipSync(unzipSync(file)))], { type: TYPE });

/** The presentation of a figure. */
export async function slides(subject: ExportSubject): Promise<Blob> {
  const content = reportContent(subject);
  const height = Math.round((DRAWN_WIDTH * PICTURE.h) / PICTURE.w);
  const picture = await reportPicture(subject, DRAWN_WIDTH, height);
  const file = new Presentation();
  file.layout = 'LAYOUT_WIDE';
  file.rtlMode = RIGHT_TO_LEFT;
  file.title = content.title;
  file.author = CITATION.author;
  file.company = CITATION.author;
  file.subject = content.citation;
  file.defineSlideMaster({
    title: 'FIGURE',
    background: { color: 'FFFFFF' },
    objects: [{ placeholder: { options: { name: 'title', type: 'title', ...TITLE }, text: '' } }],
  });
  const addSlide = (): Slide => file.addSlide({ masterName: 'FIGURE' });
  await pictureSlide(addSlide(), content, picture);
  const pages = tablePages(content.table, TABLE);
  pages.forEach((rows, at) => {
    const title = REPORT.dataSlide(content.title, at + 1, pages.length);
    tableSlide(addSlide(), title, content.table, rows);
  });
  return compressed((await file.write({ outputType: 'uint8array' })) as Uint8Array);
}
