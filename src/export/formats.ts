/** The formats in which a figure leaves the atlas; each loads what it needs when it is wanted. */
import type { FigureTable } from '../figures/view.ts';
import { csvText } from './csv.ts';
import { dataRows } from './data-rows.ts';
import { pictureSvg, pixels } from './picture.ts';
import { sizeSuffix, type PictureSize, type Scale } from '../picture/sizes.ts';
import type { ExportedFile, ExportSubject } from './subject.ts';

export const FORMAT_GROUPS = ['picture', 'data', 'report'] as const;
/** What a format is good for: formats are offered by it. */
export type FormatGroup = (typeof FORMAT_GROUPS)[number];

export const FORMATS = ['png', 'svg', 'csv', 'series', 'xlsx', 'docx', 'pptx'] as const;
export type FormatId = (typeof FORMATS)[number];

/** How large a picture is to be; the other formats do not ask. */
export interface PictureChoice {
  readonly size: PictureSize;
  readonly scale: Scale;
}

/** A table as CSV for a spreadsheet or a program: plain numbers with unit, true year and source. */
export function figureCsv(table: FigureTable, sources: ExportSubject['view']['sources']): string {
  const { heads, rows } = dataRows(table, sources);
  return csvText([heads, ...rows]);
}

const textBlob = (text: string, type: string): Blob => new Blob([text], { type });

const csv = (table: FigureTable, { view }: ExportSubject): Blob =>
  textBlob(figureCsv(table, view.sources), 'text/csv;charset=utf-8');

/** A file's name without its stem, and what is in it. */
interface Maker {
  readonly group: FormatGroup;
  readonly ending: (choice: PictureChoice) => string;
  readonly make: (subject: ExportSubject, choice: PictureChoice) => Blob | Promise<Blob>;
}

const MAKERS: Readonly<Record<FormatId, Maker>> = {
  png: {
    group: 'picture',
    ending: ({ size, scale }) => `${sizeSuffix(size, scale)}.png`,
    make: async (subject, { size, scale }) =>
      (await pixels(await pictureSvg(subject, size), scale)).blob,
  },
  svg: {
    group: 'picture',
    ending: ({ size }) => `${sizeSuffix(size, null)}.svg`,
    make: async (subject, { size }) => textBlob(await pictureSvg(subject, size), 'image/svg+xml'),
  },
  csv: {
    group: 'data',
    ending: () => '.csv',
    make: (subject) => csv(subject.view.table(), subject),
  },
  series: {
    group: 'data',
    ending: () => '-all-years.csv',
    make: async (subject) => csv((await subject.series?.()) ?? subject.view.table(), subject),
  },
  xlsx: {
    group: 'data',
    ending: () => '.xlsx',
    make: async (subject) => (await import('./workbook.ts')).workbook(subject),
  },
  docx: {
    group: 'report',
    ending: () => '.docx',
    make: async (subject) => (await import('./report/word.ts')).wordDocument(subject),
  },
  pptx: {
    group: 'report',
    ending: () => '.pptx',
    make: async (subject) => (await import('./report/slides.ts')).slides(subject),
  },
};

/**
 * The formats of a group, in the order in which they are offered.
 *
 * @param withSeries - Whether there are values of all years behind the figure.
 */
export const formatsOf = (group: FormatGroup, withSeries: boolean): readonly FormatId[] =>
  FORMATS.filter((id) => MAKERS[id].group === group && (id !== 'series' || withSeries));

/**
 * Makes the file of a format.
 *
 * @throws Error where the browser cannot make it; other formats are not concerned.
 */
export async function exported(
  format: FormatId,
  subject: ExportSubject,
  choice: PictureChoice,
): Promise<ExportedFile> {
  const { ending, make } = MAKERS[format];
  return { name: `${subject.stem}${ending(choice)}`, blob: await make(subject, choice) };
}
