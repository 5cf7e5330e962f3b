/** The words of pictures, documents and tables that leave the atlas. */
import type { Measure, Unit } from '../../model/indicator.ts';
import type { Status } from '../../model/observation.ts';
import { formatCount, formatCountries, LOCALE } from '../format.ts';
import { UNIT_NAME } from '../measures.ts';
import { EMPTY_CELL } from '../figure/table.ts';

const ORDER: Readonly<Record<Measure['better'], string>> = {
  higher: 'highest first',
  lower: 'lowest first',
  'nearest-parity': 'nearest to parity first',
};

export const PICTURE = {
  madeBy: 'Figure:\u00a0Roadmap\u00a0Atlas',
  /** What the tooltip of a country says. */
  mark: (name: string, value: string, year: number, status: string | null) =>
    `${name}: ${value} (${status === null ? year : `${year}, ${status}`})`,
  absent: (name: string, why: 'no-data' | 'not-applicable') => `${name}: ${EMPTY_CELL[why]}`,
  /** An entry of the legend with how many countries it holds. */
  key: (label: string, count: number) => `${label} (${formatCount(count)})`,
  ldc: (name: string) => `${name} (LDC)`,
  ranking: (better: Measure['better'], n: number) =>
    `${formatCountries(n)} with a value, ${ORDER[better]}.`,
  moreRanked: (n: number) => `… and ${formatCount(n)} more, which are in the table of this figure.`,
  moreRows: (n: number) =>
    `… and ${formatCount(n)} more ${n === 1 ? 'row' : 'rows'}, which the data file of this figure holds.`,
  nothing: 'No value to show.',
} as const;

const DAY = new Intl.DateTimeFormat(LOCALE, { dateStyle: 'long', timeZone: 'UTC' });

/** A day, `2026-11-23`, as it is read. */
export const dayText = (day: string): string => DAY.format(new Date(`${day}T00:00:00Z`));

export const CITATION = {
  author: 'Roadmap Atlas',
  genre: { map: 'Map', chart: 'Chart', ranking: 'Chart', table: 'Table' },
  data: (sources: string) => `Data: ${sources}.`,
  retrieved: (day: string, link: string) => `Retrieved ${dayText(day)}, from ${link}`,
} as const;

/** Heads of the columns that files of data have besides those of the table. */
/** The unit in files of data, where people are the computed number and not the one shown. */
export const unitInFiles = (unit: Unit): string =>
  unit === 'people' ? 'people (computed, not counted)' : UNIT_NAME[unit];

export const DATA_FILE = {
  value: 'Value',
  unit: 'Unit',
  source: 'Source and licence',
  link: 'Link to the source',
  withUnit: (label: string, unit: string) => `${label} (${unit})`,
} as const;

export const SERIES = {
  caption: (title: string) => `${title}, all years`,
  country: 'Country or area',
  code: 'Code',
  year: 'Year',
  value: 'Value',
  unit: 'Unit',
  statusHead: 'Status',
  basket: 'Basket',
  source: 'Source and licence',
  status: {
    reported: 'reported',
    estimate: 'ITU estimate',
    unmarked: 'source does not say whether estimated',
    official: 'official price basket',
    experimental: 'experimental price collection',
    derived: 'computed by the atlas',
  } satisfies Readonly<Record<Status, string>>,
} as const;

/** Names of the sheets of a workbook, which may have 31 letters, and of what the second says. */
export const WORKBOOK = {
  data: 'Data',
  series: 'All years',
  about: 'About',
} as const;

export const ABOUT = {
  title: 'Title',
  definition: 'What is counted',
  note: 'Note',
  source: 'Source',
  licence: 'Licence',
  changes: 'What the atlas changed',
  boundaries: 'Boundaries',
  alt: 'Description',
  citation: 'Citation',
  link: 'Link to the figure',
  retrieved: 'Downloaded',
} as const;

export const REPORT = {
  figure: 'Figure',
  description: 'Description',
  data: 'Data',
  source: 'Source',
  changes: 'Changes',
  citation: 'How to cite',
  link: 'This figure in the Roadmap Atlas',
  dataSlide: (title: string, at: number, of: number) =>
    of === 1 ? `Data: ${title}` : `Data: ${title} (${at} of ${of})`,
} as const;

export const DIALOG = {
  close: 'Close',
} as const;

export const DOWNLOAD = {
  title: 'Download this figure',
  preview: 'Preview',
  drawing: 'Drawing the picture…',
  noPreview: 'The picture could not be drawn. The data can still be downloaded.',
  size: 'Size',
  sizeName: (width: number, height: number | null) =>
    height === null ? `As high as it needs, ${width} pixels wide` : `${width} × ${height} pixels`,
  resolution: 'Resolution of the PNG',
  resolutionName: (scale: number) => `${scale}×`,
  picture: 'Picture',
  data: 'Data',
  report: 'Report',
  format: {
    png: 'PNG',
    svg: 'SVG',
    csv: 'CSV of this figure',
    series: 'CSV of all years',
    xlsx: 'Excel workbook',
    docx: 'Word document',
    pptx: 'PowerPoint slides',
  },
  hint: {
    png: 'for any document or web page',
    svg: 'sharp at any size, can be edited',
    csv: 'the values shown, with their true years',
    series: 'every value behind it',
    xlsx: 'data and what must be known of them',
    docx: 'picture, caption, sources and data',
    pptx: 'picture with its source, then the data',
  },
  print: 'Print or save as PDF',
  printHint: 'this figure alone on a page',
  making: (name: string) => `Making the file: ${name}…`,
  done: (name: string) => `Saved as ${name}.`,
  failed: (format: string, reason: string) =>
    `${format}: this file could not be made. ${reason} The other formats still work.`,
  printed: 'Sent to the printer.',
  framed:
    'This page is shown inside a frame that may refuse downloads without saying so. If nothing is saved, open the figure in the atlas or copy the data as text.',
  open: 'Open this figure in the Roadmap Atlas',
  showText: 'Show the data as text',
  dataText: 'The data of this figure as CSV',
} as const;

export const CITE = {
  title: 'Cite and copy',
  field: {
    text: 'Citation',
    bibtex: 'BibTeX',
    csl: 'CSL-JSON, for reference managers',
    alt: 'Alternative text, for those who do not see the figure',
    link: 'Link to this figure, with every choice spelled out',
  },
  copy: 'Copy',
  copyOf: (field: string) => `Copy: ${field}`,
  copied: 'Copied',
  copiedOf: (field: string) => `Copied: ${field}`,
  said: (field: string) => `${field}: copied.`,
  refused: 'Copying was refused. The text is selected: press Ctrl+C, or ⌘C on a Mac.',
} as const;
