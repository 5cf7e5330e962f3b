/** The words of pictures, documents and tables that leave the atlas. */
import * as say from '#words/export/files.ts';
import type { Measure, Unit } from '../../model/indicator.ts';
import type { Status } from '../../model/observation.ts';
import { formatCount, formatDate } from '../format.ts';
import { UNIT_NAME } from '../measures.ts';
import { EMPTY_CELL } from '../figure/table.ts';
import { labelled, withAside } from '../joining.ts';

const ORDER: Readonly<Record<Measure['better'], string>> = {
  higher: say.order_higher,
  lower: say.order_lower,
  'nearest-parity': say.order_nearestParity,
};

export const PICTURE = {
  madeBy: say.picture_madeBy,
  /** What the tooltip of a country says. */
  mark: (name: string, value: string, year: number, status: string | null) =>
    say.picture_mark({
      name,
      value,
      noStatus: status === null,
      year,
      status: status ?? '',
    }),
  absent: (name: string, why: 'no-data' | 'not-applicable') => labelled(name, EMPTY_CELL[why]),
  /** An entry of the legend with how many countries it holds. */
  key: (label: string, count: number) => withAside(label, formatCount(count)),
  ldc: (name: string) => say.picture_ldc({ name }),
  ranking: (better: Measure['better'], n: number) =>
    say.picture_ranking({ n, order: ORDER[better] }),
  moreRanked: (n: number) => say.picture_moreRanked({ n }),
  moreRows: (n: number) => say.picture_moreRows({ n }),
  nothing: say.picture_nothing,
} as const;

export const CITATION = {
  author: say.citation_author,
  work: (year: string, title: string, genre: string) =>
    say.citation_work({ author: say.citation_author, year, title, genre }),
  whole: (figure: string, retrieved: string) => say.citation_whole({ figure, retrieved }),
  genre: {
    map: say.citation_genre_map,
    chart: say.citation_genre_chart,
    ranking: say.citation_genre_ranking,
    table: say.citation_genre_table,
  },
  data: (sources: string) => say.citation_data({ sources }),
  retrieved: (day: string, link: string) => say.citation_retrieved({ day: formatDate(day), link }),
} as const;

/** Heads of the columns that files of data have besides those of the table. */
/** The unit in files of data, where people are the computed number and not the one shown. */
export const unitInFiles = (unit: Unit): string =>
  unit === 'people' ? say.unitInFiles : UNIT_NAME[unit];

export const DATA_FILE = {
  value: say.dataFile_value,
  unit: say.dataFile_unit,
  source: say.dataFile_source,
  link: say.dataFile_link,
  withUnit: (label: string, unit: string) => withAside(label, unit),
} as const;

export const SERIES = {
  caption: (title: string) => say.series_caption({ title }),
  country: say.series_country,
  code: say.series_code,
  year: say.series_year,
  value: say.series_value,
  unit: say.series_unit,
  statusHead: say.series_statusHead,
  basket: say.series_basket,
  source: say.series_source,
  status: {
    reported: say.series_status_reported,
    estimate: say.series_status_estimate,
    unmarked: say.series_status_unmarked,
    official: say.series_status_official,
    experimental: say.series_status_experimental,
    derived: say.series_status_derived,
    unrecorded: say.series_status_unrecorded,
  } satisfies Readonly<Record<Status, string>>,
} as const;

/** Names of the sheets of a workbook, which may have 31 letters, and of what the second says. */
export const WORKBOOK = {
  data: say.workbook_data,
  series: say.workbook_series,
  about: say.workbook_about,
} as const;

export const ABOUT = {
  title: say.about_title,
  definition: say.about_definition,
  note: say.about_note,
  source: say.about_source,
  licence: say.about_licence,
  changes: say.about_changes,
  boundaries: say.about_boundaries,
  alt: say.about_alt,
  citation: say.about_citation,
  link: say.about_link,
  retrieved: say.about_retrieved,
  /** A name and the address where it is found. */
  at: (name: string, address: string) => say.about_at({ name, address }),
} as const;

export const REPORT = {
  caption: (number: string, title: string) => say.report_caption({ number, title }),
  description: say.report_description,
  data: say.report_data,
  source: say.report_source,
  changes: say.report_changes,
  citation: say.report_citation,
  link: say.report_link,
  dataSlide: (title: string, at: number, of: number) =>
    of === 1
      ? say.report_dataSlide_data({ title })
      : say.report_dataSlide_dataOf({ title, at, of }),
} as const;

export const DIALOG = {
  close: say.dialog_close,
} as const;

export const DOWNLOAD = {
  title: say.download_title,
  preview: say.download_preview,
  drawing: say.download_drawing,
  noPreview: say.download_noPreview,
  size: say.download_size,
  sizeName: (width: number, height: number | null) =>
    height === null
      ? say.download_sizeName_asHighAsIt({ width })
      : say.download_sizeName_pixels({ width, height }),
  resolution: say.download_resolution,
  resolutionName: (scale: number) => `${scale}×`,
  picture: say.download_picture,
  data: say.download_data,
  report: say.download_report,
  format: {
    png: say.download_format_png,
    svg: say.download_format_svg,
    csv: say.download_format_csv,
    series: say.download_format_series,
    xlsx: say.download_format_xlsx,
    docx: say.download_format_docx,
    pptx: say.download_format_pptx,
  },
  hint: {
    png: say.download_hint_png,
    svg: say.download_hint_svg,
    csv: say.download_hint_csv,
    series: say.download_hint_series,
    xlsx: say.download_hint_xlsx,
    docx: say.download_hint_docx,
    pptx: say.download_hint_pptx,
  },
  print: say.download_print,
  printHint: say.download_printHint,
  making: (name: string) => say.download_making({ name }),
  done: (name: string) => say.download_done({ name }),
  failed: (format: string, reason: string) => say.download_failed({ format, reason }),
  printed: say.download_printed,
  framed: say.download_framed,
  open: say.download_open,
  showText: say.download_showText,
  dataText: say.download_dataText,
} as const;

export const CITE = {
  title: say.cite_title,
  field: {
    text: say.cite_field_text,
    bibtex: say.cite_field_bibtex,
    csl: say.cite_field_csl,
    alt: say.cite_field_alt,
    link: say.cite_field_link,
  },
  copy: say.cite_copy,
  copyOf: (field: string) => say.cite_copyOf({ field }),
  copied: say.cite_copied,
  copiedOf: (field: string) => say.cite_copiedOf({ field }),
  said: (field: string) => say.cite_said({ field }),
  refused: say.cite_refused,
} as const;
